/** The text is not a valid subnet in CIDR notation. */

import { hasFourParts, parseAddress, withoutZeros } from '../../net/address.js';
import { parseCidr } from '../../net/cidr.js';
import { asWritten } from '../kit/as-written.js';
import { finding } from '../kit/finding.js';
import { changeTo } from '../kit/fixes.js';
import { defineRule } from '../rule.js';
import { changeToMeant } from './about-address-slips.js';
import { eachAddress } from './about-addresses.js';
import { docs } from './cidr-invalid.docs.js';

export const cidrInvalid = defineRule({
  id: 'common/cidr-invalid',
  severity: 'error',
  docs,
  over: eachAddress,
  *check(value, { file }) {
    const { format, node, text } = value;
    const result = format === 'cidr' ? parseCidr(text) : undefined;
    // Of the address itself other rules speak.
    if (result?.kind !== 'invalid' || result.reason === 'address') return;
    const at = { file, node };
    if (result.reason !== 'no-prefix') {
      const most = text.includes(':') ? 128 : 32;
      yield finding(at, `The prefix of '${text}' must be a number from 0 to ${most}.`, {
        fixes: () => changeToMeant(file, value),
      });
      return;
    }
    const address = parseAddress(text);
    if (!address && (!hasFourParts(text) || withoutZeros(text) === undefined)) return;
    yield finding(at, `'${text}' has no prefix. Write a subnet such as '${text}/24'.`, {
      fixes: () => (address?.family === 4 ? changeTo(asWritten(file, node), `${text}/24`) : []),
    });
  },
});
