/** The subnet of Service is smaller than that of Management. */

import { rangeSize } from '../../../../net/address-range.js';
import { cidrRange, formatCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksNamed, type Plan, type PlanNetwork } from '../../model/plan-model.js';
import { called, subnetOf } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { widenedTo } from './about-address-needs.js';
import { docs } from './service-smaller-than-management.docs.js';

export const serviceSmallerThanManagement = defineRule({
  id: 'plan/service-smaller-than-management',
  severity: 'hint',
  docs,
  over: thePlan,
  *check(model) {
    const management = firstWithSubnet(model, 'management', 'undercloud-management');
    const service = firstWithSubnet(model, 'service', 'service');
    const [larger, smaller] = [management && subnetOf(management), service && subnetOf(service)];
    if (!management || !service || !larger || !smaller) return;
    if (larger.value.network.family !== smaller.value.network.family) return;
    if (rangeSize(cidrRange(smaller.value)) >= rangeSize(cidrRange(larger.value))) return;
    yield finding(
      smaller.at,
      `'service' has a smaller subnet than ${called(management)} (${formatCidr(larger.value)}). The same servers need addresses in both.`,
      {
        related: [related(larger.at, `${called(management)} has ${formatCidr(larger.value)}.`)],
        fixes: () => {
          const wider = widenedTo(model, service.cidr ? service : service.carrier, larger.value.prefix);
          return wider === undefined
            ? []
            : changeTo(smaller, wider, { title: `Change the subnet to ${wider}` });
        },
      },
    );
  },
});

/** The virtual network, or where that has no subnet, the physical one. */
function firstWithSubnet(plan: Plan, virtual: string, physical: string): PlanNetwork | undefined {
  const both = [...networksNamed(plan.virtual, virtual), ...networksNamed(plan.physical, physical)];
  return both.find((network) => subnetOf(network) !== undefined);
}
