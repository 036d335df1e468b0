/** Untagged networks on one port have different subnets. */

import { formatCidr, sameCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { PlanNetwork } from '../../model/plan-model.js';
import { thePlan } from '../over.js';
import { areNamesakes, called, isIpmi, pairsOf, vlanTypeOf, wireOf } from './about-networks.js';
import { docs } from './two-native-subnets.docs.js';

export const twoNativeSubnets = defineRule({
  id: 'plan/two-native-subnets',
  severity: 'warning',
  docs,
  over: thePlan,
  *check(model) {
    const done = new Set<PlanNetwork>();
    for (const [earlier, later] of pairsOf(model)) {
      const { cidr } = later;
      if (
        !cidr ||
        !earlier.cidr ||
        done.has(later) ||
        done.has(earlier) ||
        sameCidr(cidr.value, earlier.cidr.value)
      )
        continue;
      const port = wireOf(model, later);
      if (port === undefined || port !== wireOf(model, earlier)) continue;
      if (vlanTypeOf(earlier) !== 'untagged' || vlanTypeOf(later) !== 'untagged') continue;
      // That IPMI is on this port at all is the mistake then, and reported as such.
      if (isIpmi(earlier) || isIpmi(later) || areNamesakes(earlier, later)) continue;
      done.add(later);
      const other = formatCidr(earlier.cidr.value);
      yield finding(
        cidr.at,
        `${called(later)} is untagged on '${port}' like ${called(earlier)} and must use the same subnet, ${other}.`,
        {
          related: [related(earlier.cidr.at, `${called(earlier)} has the subnet ${other}.`)],
          fixes: () => changeTo(cidr, other, { title: `Change the subnet to ${other}` }),
        },
      );
    }
  },
});
