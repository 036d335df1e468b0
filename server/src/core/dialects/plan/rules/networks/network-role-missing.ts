/** A network says whom it reaches, and leaves out a role that needs it. */
import { lists } from '../../../../model/value.js';
import { addToList } from '../../../../rules/kit/add-to-list.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachNetwork } from '../over.js';
import { called, placeOfKey } from './about-networks.js';
import { hasNodes, reachesOf } from './about-reach.js';
import { docs } from './network-role-missing.docs.js';

export const networkRoleMissing = defineRule({
  id: 'plan/network-role-missing',
  severity: 'error',
  docs,
  over: eachNetwork,
  *check(network, plan) {
    const { roles, section } = network;
    if (roles.state !== 'written') return;
    for (const { roles: needed, why } of reachesOf(plan, network)) {
      for (const role of needed) {
        if (lists(roles, role) !== false || !hasNodes(plan, role)) continue;
        yield finding(placeOfKey(section, 'roles'), `${called(network)} must reach '${role}': ${why}.`, {
          fixes: () => addToList(section, 'roles', role),
        });
      }
    }
  },
});
