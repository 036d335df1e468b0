/** The Service network has as many addresses as Management, since the same servers are on both. */

import { rangeSize } from '../../../net/address-range.js';
import { cidrRange, formatCidr } from '../../../net/cidr.js';
import { defineRule } from '../../../rules/rule.js';
import { example, kvmPlan } from '../examples.js';
import { networksNamed, type Plan, type PlanNetwork } from '../model/plan-model.js';
import { called, subnetOf } from './about-networks.js';

export const serviceSmallerThanManagement = defineRule<Plan>({
  id: 'plan/service-smaller-than-management',
  severity: 'hint',
  docs: {
    summary: 'The subnet of Service is smaller than that of Management.',
    why: 'Service is sized like Management: what has an address on the one may need one on the other. A subnet is hard to enlarge once servers use it.',
    source: 'Security overview 1.1, network addressing: Service is sized like Management',
    ...example(kvmPlan, {
      good: 'cidr: 192.168.132.0/24, gateway-ip: 192.168.132.1',
      bad: 'cidr: 192.168.132.0/26, gateway-ip: 192.168.132.1',
    }),
  },
  check({ model, report }) {
    const management = firstWithSubnet(model, 'management', 'undercloud-management');
    const service = firstWithSubnet(model, 'service', 'service');
    const [larger, smaller] = [management && subnetOf(management), service && subnetOf(service)];
    if (!management || !service || !larger || !smaller) return;
    if (larger.value.network.family !== smaller.value.network.family) return;
    if (rangeSize(cidrRange(smaller.value)) >= rangeSize(cidrRange(larger.value))) return;
    report({
      at: smaller.at,
      message: `'service' has a smaller subnet than ${called(management)} (${formatCidr(larger.value)}); the same servers need addresses in both.`,
      related: [{ at: larger.at, message: `${called(management)} has ${formatCidr(larger.value)}.` }],
    });
  },
});

/** The virtual network, or where that has no subnet, the physical one. */
function firstWithSubnet(plan: Plan, virtual: string, physical: string): PlanNetwork | undefined {
  const both = [...networksNamed(plan.virtual, virtual), ...networksNamed(plan.physical, physical)];
  return both.find((network) => subnetOf(network) !== undefined);
}
