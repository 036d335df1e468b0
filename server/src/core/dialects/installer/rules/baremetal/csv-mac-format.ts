/** The first field is not a MAC address with colons. */

import { normaliseMac } from '../../../../net/mac.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachField } from '../over.js';
import { docs } from './csv-mac-format.docs.js';

export const csvMacFormat = defineRule({
  id: 'baremetal/csv-mac-format',
  severity: 'error',
  docs,
  over: eachField('mac'),
  *check({ machine, field }) {
    if (machine.mac) return;
    const right = normaliseMac(field.text);
    const alike = right ?? normaliseMac(field.text.replace(/o/gi, '0').replace(/[il]/gi, '1'));
    const what =
      field.text === '' ? 'The MAC address is missing' : `'${field.text}' is not a valid MAC address`;
    yield finding(
      field.at,
      right
        ? `'${field.text}' is not a valid MAC address. Write '${right}'.`
        : `${what}. Write six pairs of hexadecimal digits with colons.`,
      // Letters that look like digits are most likely those.
      { fixes: () => (alike ? changeTo(field, alike, { preferred: right !== undefined }) : []) },
    );
  },
});
