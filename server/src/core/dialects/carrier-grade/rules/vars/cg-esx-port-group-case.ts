/** The name of the trunk port group differs from what the installation expects. */
import { trunkPortGroup } from '../../../../architecture/carrier-grade-files.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-esx-port-group-case.docs.js';

export const cgEsxPortGroupCase = defineRule({
  id: 'carrier-grade/cg-esx-port-group-case',
  severity: 'warning',
  docs,
  over: eachVarsFile('esx'),
  *check({ file, properties }) {
    const network = file.reader.sectionAt(properties, 'network');
    const name = file.reader.value(network, 'name', textOf);
    if (!name || name.value === trunkPortGroup || plain(name.value) !== plain(trunkPortGroup)) return;
    yield finding(name.at, `The port group must be named exactly '${trunkPortGroup}'.`, {
      fixes: () => changeTo(name, trunkPortGroup, { preferred: true }),
    });
  },
});

/** Without case, blanks, dashes and underscores. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, '');
}
