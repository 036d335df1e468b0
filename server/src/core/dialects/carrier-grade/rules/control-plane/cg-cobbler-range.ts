/** The range of boot addresses is reversed, or contains the address of the boot server. */
import { formatAddress } from '../../../../net/address.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { addressOf } from '../../model/read-values.js';
import { eachFileOf } from '../over.js';
import { cutRange, swapRange } from './about-pools.js';
import { docs } from './cg-cobbler-range.docs.js';

export const cgCobblerRange = defineRule({
  id: 'carrier-grade/cg-cobbler-range',
  severity: 'error',
  docs,
  over: eachFileOf('group-vars'),
  *check(file) {
    const { reader, root } = file;
    const first = reader.value(root, 'cobbler_pxestartip', addressOf);
    const last = reader.value(root, 'cobbler_pxeendip', addressOf);
    const own = reader.value(root, 'cobbler_pxestaticip', addressOf);
    if (!first || !last) return;
    if (first.value.value > last.value.value)
      yield finding(
        first.at,
        `Range is reversed: ${formatAddress(first.value)} is after ${formatAddress(last.value)}.`,
        {
          related: [related(last.at, 'The range ends here.')],
          fixes: () => swapRange(first, last, own),
        },
      );
    else if (own && own.value.value >= first.value.value && own.value.value <= last.value.value)
      yield finding(
        own.at,
        `The address of the boot server, ${formatAddress(own.value)}, is in the range that it assigns.`,
        {
          related: [related(first.at, 'The range begins here.')],
          fixes: () => cutRange(first, last, own.value),
        },
      );
  },
});
