/** The name of the region is spelt as in the other release. */
import { kvmRegionNames } from '../../../../architecture/carrier-grade-files.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-wr-region-name.docs.js';

export const cgWrRegionName = defineRule({
  id: 'carrier-grade/cg-wr-region-name',
  severity: 'warning',
  docs,
  over: eachVarsFile('wr'),
  *check({ file, properties, used }, { version }) {
    const name = file.reader.value(properties, 'region_name', textOf);
    const right = used && version ? kvmRegionNames[version] : undefined;
    if (!name || !right || name.value === right || name.value.toLowerCase() !== right.toLowerCase()) return;
    yield finding(name.at, `The region must be named '${right}' in release ${version}.`, {
      fixes: () => changeTo(name, right, { preferred: true }),
    });
  },
});
