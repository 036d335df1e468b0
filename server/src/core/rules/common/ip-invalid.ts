/** The text is no IP address. */

import type { FormattedValue } from '../../model/facts.js';
import { parseAddress, withoutZeros } from '../../net/address.js';
import { finding } from '../kit/finding.js';
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
      if (parseAddress(part) || withoutZeros(part) !== undefined) continue;
      yield finding({ file, node: value.node }, noAddress(part, value), {
        fixes: () => changeToMeant(file, value),
      });
    }
  },
});

function noAddress(part: string, { text }: FormattedValue): string {
  if (text.trim() === '') return 'An IP address is missing here.';
  if (part.trim() === '') return `An IP address is missing in '${text}'.`;
  return `'${part}' is no IP address; IPv4 addresses have four parts from 0 to 255.`;
}
