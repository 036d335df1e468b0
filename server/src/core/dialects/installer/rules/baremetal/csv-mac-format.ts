/** The first field is no MAC address with colons. */

import { normaliseMac } from '../../../../net/mac.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { changeTo, column } from './about-lines.js';
import { docs } from './csv-mac-format.docs.js';

export const csvMacFormat = defineRule({
  id: 'baremetal/csv-mac-format',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    for (const { machine, field } of column(csv, 'mac')) {
      if (machine.mac) continue;
      const right = normaliseMac(field.text);
      const what = field.text === '' ? 'The MAC address is missing' : `'${field.text}' is no MAC address`;
      yield finding(
        field.at,
        right
          ? `'${field.text}' is not written as a MAC address; write '${right}'.`
          : `${what}; write six pairs of hexadecimal digits with colons.`,
        { fixes: () => (right ? [changeTo(csv, field, right, true)] : []) },
      );
    }
  },
});
