/** A part of an IPv4 address begins with a zero. */

import { hasFourParts, parseAddress, withoutZeros } from '../../net/address.js';
import { asWritten } from '../kit/as-written.js';
import { finding } from '../kit/finding.js';
import { changeTo } from '../kit/fixes.js';
import { defineRule } from '../rule.js';
import { addressTexts, eachAddress } from './about-addresses.js';
import { docs } from './ip-leading-zero.docs.js';

export const ipLeadingZero = defineRule({
  id: 'common/ip-leading-zero',
  severity: 'error',
  docs,
  over: eachAddress,
  *check(value, { file }) {
    const { node, text } = value;
    for (const part of addressTexts(value)) {
      // Where a whole part is missing, that is the mistake.
      const better = parseAddress(part) || !hasFourParts(part) ? undefined : withoutZeros(part);
      if (better === undefined) continue;
      const message = `'${part}' has a part with a leading zero, which some programs read as octal.`;
      yield finding({ file, node }, message, {
        fixes: () =>
          changeTo(asWritten(file, node), text.replace(part, better), {
            preferred: true,
          }),
      });
    }
  },
});
