/** A range of addresses ends before it begins. */
import { formatAddress } from '../../../../net/address.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { moveTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachWrNetwork } from '../over.js';
import { docs } from './cg-wr-range-reversed.docs.js';

export const cgWrRangeReversed = defineRule({
  id: 'carrier-grade/cg-wr-range-reversed',
  severity: 'error',
  docs,
  over: eachWrNetwork,
  *check({ first, last, name }) {
    if (!first || !last || first.value.value <= last.value.value) return;
    const [low, high] = [formatAddress(last.value), formatAddress(first.value)];
    yield finding(
      first.at,
      `The range of '${name?.value ?? 'this network'}' begins at ${high} and ends at ${low}.`,
      {
        related: [related(last.at, 'Its end stands here.')],
        fixes: () =>
          moveTo('Swap the two addresses', [
            [first, low],
            [last, high],
          ]),
      },
    );
  },
});
