/** A range of addresses ends before it begins. */
import { formatAddress } from '../../../../net/address.js';
import { cidrContains } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachWrNetwork } from '../over.js';
import { swapEnds } from './about-range-repairs.js';
import { sharedNetwork } from './about-wr.js';
import { docs } from './cg-wr-range-reversed.docs.js';

export const cgWrRangeReversed = defineRule({
  id: 'carrier-grade/cg-wr-range-reversed',
  severity: 'error',
  docs,
  over: eachWrNetwork,
  *check(network, file, model) {
    const { first, last, name } = network;
    if (!first || !last || first.value.value <= last.value.value) return;
    const cidr = sharedNetwork(network, file, model)?.cidr?.value;
    // An end outside the subnet is the mistake then, and has a finding.
    if (cidr && ![first, last].every(({ value }) => cidrContains(cidr, value))) return;
    const [low, high] = [formatAddress(last.value), formatAddress(first.value)];
    yield finding(
      first.at,
      `Range of '${name?.value ?? 'this network'}' is reversed: ${high} is after ${low}.`,
      {
        related: [related(last.at, 'The range ends here.')],
        fixes: () => swapEnds(model, network, cidr),
      },
    );
  },
});
