/** The page of `plan/two-native-subnets`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan, variant } from '../../examples.js';

const SERVICE = '  - { network: service, vlan-type: tagged, vlan-id: 332';

const STORAGE = '  - { network: storage, vlan-type: untagged, cidr: 192.168.130.0/24, port: eth0 }\n';

export const docs: RuleDocs = {
  summary: 'Untagged networks on one port have different subnets.',
  why: 'A port has one untagged VLAN, so these networks are one broadcast domain. With two subnets in it, servers in one subnet cannot reach servers in the other, although they share a link. Give them one subnet and divide it with address ranges, or give one of them a separate port.',
  source:
    'Technical overview 1.1, table Physical networks, column VLAN type; IEEE 802.1Q: one native VLAN per port',
  ...example(variant(kvmPlan, [SERVICE, STORAGE + SERVICE]), {
    good: STORAGE,
    bad: STORAGE.replace('130.0', '140.0'),
  }),
};
