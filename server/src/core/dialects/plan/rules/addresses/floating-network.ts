/** Floating IPs are planned in a network that is not External. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksNamed } from '../../model/plan-model.js';
import { thePlan } from '../over.js';
import { docs } from './floating-network.docs.js';

export const floatingNetwork = defineRule({
  id: 'plan/floating-network',
  severity: 'error',
  docs,
  over: thePlan,
  *check(plan) {
    const network = plan.floatingIps?.network;
    if (!network) return;
    const named = networksNamed(plan.physical, network.value);
    const [first] = named;
    const isOther = first?.name && named.every(({ name }) => name && name.value !== 'external');
    if (!isOther) return;
    yield finding(network.at, `Floating IPs must be in an External network, not in '${network.value}'.`, {
      fixes: () =>
        networksNamed(plan.physical, 'external').length === 1 ? changeTo(network, 'external') : [],
    });
  },
});
