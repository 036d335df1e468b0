/** The page of `installer/vcenter-provider-overlap`. */
import { ownVlanAndSubnetSource } from '../../../../architecture/networks.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The network of the ESX hosts overlaps the management network.',
  why: 'ESX and Management are separate logical networks, each with its own VLAN and subnet. If they share addresses, hosts of one network are searched on the other.',
  source: ownVlanAndSubnetSource,
  byHand: 'the vCenter administrator knows the subnet of the ESX hosts.',
  ...esxExample({ 'vcenter.provider_network': '172.30.100.128/25' }),
};
