/** The page of `plan/network-without-wire`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { esxPlan, variant } from '../../examples.js';

const good = variant(
  esxPlan,
  [
    '{ network: external, vlan-type: tagged, carried-by: external }',
    '{ network: external, vlan-type: tagged, vlan-id: 331, cidr: 192.168.131.0/24, carried-by: external }',
  ],
  [', carried-by: external }\n  - { network: esx-tenant', ', port: eth0 }\n  - { network: esx-tenant'],
  ['vlan-range: 500-1000, carried-by: external', 'vlan-range: 500-1000, port: eth0'],
);

export const docs: RuleDocs = {
  summary:
    'A virtual network runs on no physical network: it has no carrier, no port and no physical network of the same name.',
  why: "Virtual networks are VLANs on physical ones. A virtual network without 'carried-by' is the physical network of the same name, or runs over one that can carry it. Management is any of the untagged networks. If the plan has none of them, the switches are not configured for it.",
  source: 'Technical overview 1.1, Virtual networks: implemented as VLANs on the physical network',
  bad: good
    .replace(/^ {2}- \{ network: external, vlan-type: tagged, vlan-id: 331, .* port: eth0 \}\n/m, '')
    .replace(', cidr: 192.168.131.0/24, carried-by: external', ', cidr: 192.168.131.0/24'),
  good,
};
