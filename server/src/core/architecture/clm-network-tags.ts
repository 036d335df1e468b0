/**
 * Tags of network groups that components of the product understand. Source: the component definitions of the Ardana input
 * model, and the part about network tags of the SUSE OpenStack Cloud documentation.
 */
export interface NetworkTag {
  readonly name: string;
  /** What a group with the tag is for. */
  readonly purpose: string;
  /** Components that understand it: where none of them runs, the tag means nothing. */
  readonly components: readonly string[];
}

const tags: readonly NetworkTag[] = [
  {
    name: 'neutron.networks.vxlan',
    purpose:
      'Tenant networks run through the group in VXLAN tunnels. One group only, whose networks need a CIDR; `tenant-vxlan-id-range` limits the ids.',
    components: ['neutron-openvswitch-agent', 'neutron-ovsvapp-agent'],
  },
  {
    name: 'neutron.networks.vlan',
    purpose:
      'Provider networks, and with `tenant-vlan-id-range` tenant networks, are VLANs on the interfaces of the group. `provider-physical-network` is the name that Neutron gives to the wire. Networks of the group are untagged.',
    components: ['neutron-openvswitch-agent', 'neutron-ovsvapp-agent', 'neutron-sriov-nic-agent'],
  },
  {
    name: 'neutron.networks.flat',
    purpose:
      'One untagged provider network lies on the interfaces of the group, under the name in `provider-physical-network`.',
    components: ['neutron-openvswitch-agent', 'neutron-sriov-nic-agent'],
  },
  {
    name: 'neutron.l3_agent.external_network_bridge',
    purpose:
      'Routers of tenants reach the outside through the group: floating IPs. Its networks need no CIDR.',
    components: ['neutron-l3-agent', 'neutron-vpn-agent'],
  },
  {
    name: 'neutron.ovsvapp.sec_bridge_if',
    purpose: 'The second bridge of the OVSvApp appliance on ESX hosts is connected to the group.',
    components: ['neutron-ovsvapp-agent'],
  },
  {
    name: 'neutron.ovsvapp.management_if',
    purpose: 'The OVSvApp appliance on ESX hosts is managed through the group.',
    components: ['neutron-ovsvapp-agent'],
  },
  {
    name: 'nova.compute.iscsi',
    purpose: 'Old: compute nodes reach iSCSI storage through the group. Use `forced-network-groups` instead.',
    components: ['nova-compute'],
  },
  {
    name: 'vsa.iscsi',
    purpose: 'Old: StoreVirtual VSA offers its volumes through the group.',
    components: ['vsa'],
  },
];

export const networkTags: ReadonlyMap<string, NetworkTag> = new Map(tags.map((tag) => [tag.name, tag]));
