/** The subnet of a network has fewer than four addresses. */

import { formatCidr, subnetOf } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { docs } from './network-cidr-too-small.docs.js';

export const networkCidrTooSmall = defineRule({
  id: 'input-model/network-cidr-too-small',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { cidr, subnet, isTooSmall } of networksOf(frame)) {
      if (!cidr || !subnet || !isTooSmall) continue;
      const bare = !cidr.value.includes('/');
      const usual = formatCidr(subnetOf(subnet.network, subnet.network.family === 4 ? 24 : 64));
      yield finding(
        cidr.at,
        bare
          ? `'${cidr.value}' has no prefix, so it is only one address.`
          : `Subnet '${cidr.value}' has fewer than four addresses.`,
        { fixes: () => changeTo(cidr, usual) },
      );
    }
  },
});
