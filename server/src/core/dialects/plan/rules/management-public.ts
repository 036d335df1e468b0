/** Management and Service carry the inside of the cloud, so their addresses are private ones. */
import { isPrivate, specialBlock } from '../../../net/address.js';
import { cidrRange, formatCidr } from '../../../net/cidr.js';
import { defineRule } from '../../../rules/rule.js';
import { example, kvmPlan } from '../examples.js';
import type { Plan, PlanNetwork } from '../model/plan-model.js';
import { called } from './about-networks.js';

export const managementPublic = defineRule<Plan>({
  id: 'plan/management-public',
  severity: 'warning',
  docs: {
    summary: 'The subnet of a management or Service network is a public one.',
    why: 'Databases, message queues and the APIs of the undercloud listen there. With public addresses they may be reached from the internet, or hide the owner of those addresses from the cloud. External is the network for public addresses.',
    source: 'Security overview 1.1, network addressing: Management and Service are private; RFC 1918',
    ...example(kvmPlan, {
      good: 'cidr: 192.168.132.0/24, gateway-ip: 192.168.132.1',
      bad: 'cidr: 9.168.132.0/24, gateway-ip: 9.168.132.1',
    }),
  },
  check({ model, report }) {
    for (const network of model.networks) {
      const { cidr } = network;
      if (!cidr || !isInside(network)) continue;
      const { first, last } = cidrRange(cidr.value);
      // Addresses that no host may have at all are the business of another rule.
      if (specialBlock(first) || (isPrivate(first) && isPrivate(last))) continue;
      report({
        at: cidr.at,
        message: `${called(network)} has the public subnet ${formatCidr(cidr.value)}; inside the cloud use a private one (10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16).`,
      });
    }
  },
});

function isInside({ fact }: PlanNetwork): boolean {
  return fact !== undefined && (fact.foldedIntoManagement || fact.name === 'service');
}
