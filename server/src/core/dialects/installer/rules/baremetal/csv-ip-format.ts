/** The fourth field is not an IPv4 address that a management processor can have. */

import { formatAddress, parseAddress, specialBlock } from '../../../../net/address.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachField } from '../over.js';
import { isVirtual } from './about-lines.js';
import { docs } from './csv-ip-format.docs.js';

export const csvIpFormat = defineRule({
  id: 'baremetal/csv-ip-format',
  severity: 'error',
  docs,
  over: eachField('ip'),
  *check({ machine, field }) {
    const { text } = field;
    if (text === '' && (isVirtual(machine) || machine.deleted)) return;
    const address = parseAddress(text);
    if (address?.family === 4) {
      const block = specialBlock(address);
      if (block && block !== 'documentation')
        yield finding(field.at, `No management processor can have the address '${text}'.`);
      return;
    }
    const right = repaired(text);
    const what =
      text === ''
        ? 'The address of the management processor is missing'
        : `'${text}' is not a valid IPv4 address`;
    yield finding(
      field.at,
      right ? `${what}. Write '${right}'.` : `${what}. Write four numbers from 0 to 255 with dots.`,
      { fixes: () => (right ? changeTo(field, right, { preferred: /\/\d{1,2}$/.test(text) }) : []) },
    );
  },
});

/** The address in a URL, before a prefix length or a port, or without leading zeros; where it surely is one. */
function repaired(text: string): string | undefined {
  const bare = text.replace(/^[a-z]+:\/\//i, '').replace(/(?:[/:]\d*)?\/?$/, '');
  const plain = bare.replace(/(^|\.)0+(?=\d)/g, '$1');
  const address = parseAddress(plain);
  return address?.family === 4 ? formatAddress(address) : undefined;
}
