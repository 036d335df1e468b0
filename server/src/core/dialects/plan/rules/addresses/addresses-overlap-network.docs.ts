/** The page of `plan/addresses-overlap-network`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan, variant } from '../../examples.js';
import { ARITHMETIC } from './ranges-overlap-examples.js';

const SERVICE = '  - { network: service, vlan-type: tagged, vlan-id: 332';

const POOLS = variant(
  kvmPlan,
  [
    'gateway-ip: 192.168.130.1, port',
    'gateway-ip: 192.168.130.1, addresses: [192.168.130.10-192.168.130.99], port',
  ],
  [
    SERVICE,
    `  - { network: storage, vlan-type: untagged, cidr: 192.168.130.0/24, addresses: [192.168.130.100-192.168.130.150], port: eth0 }\n${SERVICE}`,
  ],
);

export const docs: RuleDocs = {
  summary: 'A range of addresses overlaps a range of another network on the same subnet.',
  why: 'Untagged networks on one port share a subnet and divide it by their ranges. An address in two ranges can be assigned twice, and the two servers then disrupt each other.',
  source: ARITHMETIC,
  ...example(POOLS, { good: '192.168.130.100-', bad: '192.168.130.90-' }),
};
