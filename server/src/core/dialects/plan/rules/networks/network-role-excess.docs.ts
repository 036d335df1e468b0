/** The page of plan/network-role-excess. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

const ROLES =
  'undercloud, controllers, compute, swift-storage, vsa-storage, vsa-ao-storage, scale-out-swift-proxy, scale-out-swift-storage';

export const docs: RuleDocs = {
  summary: 'A network is planned for a role that cannot use it.',
  why: 'IPMI manages the hardware of servers, which VMs do not have. Fibre Channel connects compute nodes and 3PAR arrays; other servers have no adapter for it.',
  source:
    'Technical overview 1.1, table Physical networks, row IPMI / iLO; Virtual networks for KVM, row Fibre Channel',
  ...example(kvmPlan.replace('network: ipmi, vlan-type', `network: ipmi, roles: [${ROLES}], vlan-type`), {
    good: `[${ROLES}]`,
    bad: `[seed-vm, ${ROLES}]`,
  }),
};
