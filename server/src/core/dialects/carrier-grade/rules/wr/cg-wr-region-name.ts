import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { changeTo } from '../define.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-wr-region-name.docs.js';

export const cgWrRegionName = defineRule({
  id: 'carrier-grade/cg-wr-region-name',
  severity: 'warning',
  docs,
  over: eachVarsFile('wr'),
  *check({ file, properties: map, used }, { version }) {
    const name = file.reader.value(map, 'region_name', textOf);
    const right =
      used && version === '2.0' ? 'regionone' : used && version === '1.1' ? 'RegionOne' : undefined;
    if (!name || !right || name.value === right || name.value.toLowerCase() !== right.toLowerCase()) return;
    yield finding(name.at, `In release ${version} the region is called '${right}'.`, {
      fixes: () => [changeTo(file, name, right, true)],
    });
  },
});
