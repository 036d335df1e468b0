/** The network of the ESX hosts beside the management network of the cloud: two networks, two subnets. */
import { ownVlanAndSubnetSource } from '../../../../architecture/networks.js';
import { cidrsOverlap, formatCidr } from '../../../../net/cidr.js';
import { esxExample } from '../../examples.js';
import { managementSubnet } from '../../model/derived.js';
import { defineEnvironmentRule } from '../define.js';
import { usesVcenter } from './reading.js';

export const vcenterProviderOverlap = defineEnvironmentRule({
  id: 'installer/vcenter-provider-overlap',
  severity: 'warning',
  docs: {
    summary: 'The network of the ESX hosts overlaps the management network.',
    why: 'ESX and Management are separate logical networks, each with its own VLAN and subnet. Where they share addresses, hosts of one are looked for on the other.',
    source: ownVlanAndSubnetSource,
    ...esxExample({ 'vcenter.provider_network': '172.30.100.128/25' }),
  },
  check({ environment, report }) {
    const provider = usesVcenter(environment) ? environment.cidr('vcenter.provider_network') : undefined;
    const management = managementSubnet(environment);
    if (!provider || !management || !cidrsOverlap(provider.value, management.cidr)) return;
    const byDefault = management.written ? '' : ' by default';
    report({
      at: provider.at,
      message: `The network of the ESX hosts, ${formatCidr(provider.value)}, overlaps the management network, ${formatCidr(management.cidr)}${byDefault}.`,
      related: management.written ? [{ at: management.written.at, message: 'The management network.' }] : [],
    });
  },
});
