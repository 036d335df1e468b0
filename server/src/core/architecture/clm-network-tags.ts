export interface NetworkTag {
  readonly name: string;
  readonly purpose: string;
}
export const networkTags: ReadonlyMap<string, NetworkTag> = new Map(
  [
    'neutron.networks.vxlan',
    'neutron.networks.vlan',
    'neutron.networks.flat',
    'neutron.l3_agent.external_network_bridge',
    'neutron.ovsvapp.sec_bridge_if',
    'neutron.ovsvapp.management_if',
    'nova.compute.iscsi',
    'vsa.iscsi',
  ].map((name) => [name, { name, purpose: '' }]),
);
