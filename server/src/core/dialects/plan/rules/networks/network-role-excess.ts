/** A network that joins certain roles only is planned for another one. */
import { finding } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachNetwork } from '../over.js';
import { called } from './about-networks.js';
import { reachesOf } from './about-reach.js';
import { docs } from './network-role-excess.docs.js';

export const networkRoleExcess = defineRule({
  id: 'plan/network-role-excess',
  severity: 'warning',
  docs,
  over: eachNetwork,
  *check(network, plan) {
    const [only] = reachesOf(plan, network).filter((each) => each.only);
    if (!only) return;
    for (const role of network.roles.items) {
      if (only.roles.includes(role.value)) continue;
      yield finding(role.at, `${called(network)} cannot be used by '${role.value}': ${only.why} only.`, {
        fixes: () => dropItem(role, { title: `Remove '${role.value}'` }),
      });
    }
  },
});
