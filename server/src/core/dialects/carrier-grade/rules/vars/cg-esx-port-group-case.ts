/** The trunk port group is spelt otherwise than the installation expects it. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { changeTo } from '../define.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-esx-port-group-case.docs.js';
import { TRUNK_PORT_GROUP } from './esx.js';

export const cgEsxPortGroupCase = defineRule({
  id: 'carrier-grade/cg-esx-port-group-case',
  severity: 'warning',
  docs,
  over: eachVarsFile('esx'),
  *check({ file, properties }) {
    const network = file.reader.sectionAt(properties, 'network');
    const name = file.reader.value(network, 'name', textOf);
    if (!name || name.value === TRUNK_PORT_GROUP || plain(name.value) !== plain(TRUNK_PORT_GROUP)) return;
    yield finding(name.at, `The port group is called '${TRUNK_PORT_GROUP}', letter by letter.`, {
      fixes: () => [changeTo(file, name, TRUNK_PORT_GROUP, true)],
    });
  },
});

/** Without case, blanks, dashes and underscores. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, '');
}
