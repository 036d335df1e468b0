/** There are blanks around a field. */

import { finding } from '../../../../rules/kit/finding.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { rewriteLine } from './about-lines.js';
import { docs } from './csv-whitespace.docs.js';

export const csvWhitespace = defineRule({
  id: 'baremetal/csv-whitespace',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    for (const machine of csv.machines) {
      const padded = machine.fields.filter(({ node, text }) => node.source !== text);
      const [first] = padded;
      if (!first) continue;
      const name = first.text === '' ? 'an empty field' : `'${first.text}'`;
      const others = padded.length > 1 ? ` and ${counted(padded.length - 1, 'more field')} of this line` : '';
      const texts = machine.fields.map(({ text }) => text);
      yield finding(first.at, `Spaces around ${name}${others} become part of the values.`, {
        fixes: () => rewriteLine(machine, texts, 'Remove the spaces around the fields of this line'),
      });
    }
  },
});
