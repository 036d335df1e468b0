/** A range contains an address that the other region uses. */

import { formatAddress } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachWrNetwork } from '../over.js';
import { leaveOut } from './about-range-repairs.js';
import { sharedNetwork } from './about-wr.js';
import { docs } from './cg-wr-range-collision.docs.js';

export const cgWrRangeCollision = defineRule({
  id: 'carrier-grade/cg-wr-range-collision',
  severity: 'error',
  docs,
  over: eachWrNetwork,
  *check(own, file, model) {
    const { range, name, first } = own;
    const network = sharedNetwork(own, file, model);
    if (!range || !network || !first || !name) return;
    const { cidr } = network;
    for (const [address, what] of [
      [network.start, 'the first address that the other region assigns'],
      [network.gateway, 'the gateway'],
    ] as const)
      if (address && rangeContains(range, address.value))
        yield finding(
          first.at,
          `The range of '${name.value}' contains ${formatAddress(address.value)}, ${what}.`,
          {
            related: [related(address.at, 'That address is set here.')],
            fixes: () => (cidr ? leaveOut(model, own, address.value, cidr.value) : []),
          },
        );
  },
});
