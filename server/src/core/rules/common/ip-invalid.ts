/** The text is not an IP address. */

import type { FormattedValue } from '../../model/facts.js';
import { hasFourParts, parseAddress, withoutZeros } from '../../net/address.js';
import { parseRange } from '../../net/address-range.js';
import { finding } from '../kit/finding.js';
import { counted } from '../kit/words.js';
import { defineRule } from '../rule.js';
import { changeToMeant } from './about-address-slips.js';
import { addressTexts, eachAddress } from './about-addresses.js';
import { docs } from './ip-invalid.docs.js';

export const ipInvalid = defineRule({
  id: 'common/ip-invalid',
  severity: 'error',
  docs,
  over: eachAddress,
  *check(value, { file }) {
    for (const part of addressTexts(value)) {
      if (parseAddress(part) || (hasFourParts(part) && withoutZeros(part) !== undefined)) continue;
      yield finding({ file, node: value.node }, noAddress(part, value), {
        fixes: () => changeToMeant(file, value),
      });
    }
  },
});

function noAddress(part: string, { text, format }: FormattedValue): string {
  if (text.trim() === '') return 'An IP address is missing here.';
  if (part.trim() === '') return `An IP address is missing in '${text}'.`;
  if (format !== 'address-range' && parseRange(text).kind === 'range')
    return `'${text}' is a range. ${format === 'cidr' ? 'A subnet is one address with a prefix' : 'One address belongs here'}.`;
  const [, sign] = (format === 'cidr' && /^[\d.]+\s*([\\|])\s*\d+$/.exec(part)) || [];
  if (sign !== undefined) return `'${part}' has '${sign}' before its prefix. Write '/'.`;
  const count = /^\d+(?:\.\d+)*$/.test(part) ? part.split('.').length : 4;
  return count === 4
    ? `'${part}' is not a valid IP address. IPv4 addresses have four parts from 0 to 255.`
    : `'${part}' is not a valid IP address: it has ${counted(count, 'part')} instead of four.`;
}
