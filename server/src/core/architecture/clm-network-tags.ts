/**
 * Tags of network groups that components of the product understand. Derived from the service definitions of the Ardana input
 * model (Apache-2.0): `network-tags` of the components, `network-tag-schema` of the services. What the tags are for: the part
 * about network tags of the SUSE OpenStack Cloud documentation.
 */

/** A range is a list of MIN:MAX with commas between; quotes keep YAML from reading it as a number. */
export interface TagAttributeFact {
  readonly name: string;
  readonly required: boolean;
  /** `physnet`: a name that is given to the wire behind the group. */
  readonly format: 'range' | 'physnet';
  readonly min?: number;
  readonly max?: number;
  /** What counts where it is absent. */
  readonly byDefault?: string;
}

/** How a component takes a tag. */
interface TagUse {
  readonly component: string;
  /** The interface becomes a port of a bridge of Open vSwitch. */
  readonly needsBridge: boolean;
  /** The tag must have attributes. */
  readonly needsValue: boolean;
  /** A port that the component opens on the group. */
  readonly port?: string;
}

interface NetworkTag {
  readonly name: string;
  /** What a group with the tag is for. */
  readonly purpose: string;
  /** Components that understand it: where none of them runs, the tag means nothing. */
  readonly components: readonly string[];
  readonly uses: readonly TagUse[];
  /** The service that defines its attributes; without one, the installer also says that nobody defines the tag. */
  readonly service?: string;
  readonly attributes: readonly TagAttributeFact[];
  /** Only one network group of a control plane may have it. */
  readonly isUnique?: boolean;
  /** What to do instead, as a sentence. */
  readonly deprecated?: string;
}

const physnet: TagAttributeFact = { name: 'provider-physical-network', required: true, format: 'physnet' };

const [BRIDGE, VALUE] = [true, true];

const use = (component: string, needsBridge = false, needsValue = false, port?: string): TagUse => ({
  ...{ component, needsBridge, needsValue },
  ...(port !== undefined && { port }),
});

/** The tag of the network group through which routers of tenants reach the outside, up to Helion OpenStack 5.0. */
export const EXTERNAL_BRIDGE_TAG = 'neutron.l3_agent.external_network_bridge';

/** The tag of the network group that tunnels between servers run through. */
export const VXLAN_TAG = 'neutron.networks.vxlan';

const tags: readonly Omit<NetworkTag, 'components'>[] = [
  {
    name: VXLAN_TAG,
    purpose:
      'Tenant networks run through the group in VXLAN tunnels. One group only, whose networks need a CIDR; `tenant-vxlan-id-range` limits the ids.',
    uses: [
      use('neutron-openvswitch-agent', !BRIDGE, !VALUE, '4789/udp'),
      use('neutron-ovsvapp-agent', !BRIDGE, !VALUE, '4789/udp'),
    ],
    service: 'neutron',
    attributes: [
      {
        ...{ name: 'tenant-vxlan-id-range', required: false, format: 'range' },
        ...{ min: 0, max: 16_777_215, byDefault: '1001:65535' },
      },
    ],
    isUnique: true,
  },
  {
    name: 'neutron.networks.vlan',
    purpose:
      'Provider networks, and with `tenant-vlan-id-range` tenant networks, are VLANs on the interfaces of the group. `provider-physical-network` is the name that Neutron gives to the wire. Networks of the group are untagged.',
    uses: [
      use('neutron-openvswitch-agent', BRIDGE, VALUE),
      use('neutron-ovsvapp-agent', BRIDGE, VALUE, '8080'),
      use('neutron-sriov-nic-agent', !BRIDGE, VALUE),
    ],
    service: 'neutron',
    attributes: [
      physnet,
      { name: 'tenant-vlan-id-range', required: false, format: 'range', min: 1, max: 4094 },
    ],
  },
  {
    name: 'neutron.networks.flat',
    purpose:
      'One untagged provider network is on the interfaces of the group, under the name in `provider-physical-network`.',
    uses: [use('neutron-openvswitch-agent', BRIDGE, VALUE), use('neutron-sriov-nic-agent', !BRIDGE, VALUE)],
    service: 'neutron',
    attributes: [physnet],
  },
  {
    name: EXTERNAL_BRIDGE_TAG,
    purpose:
      'Routers of tenants reach the outside through the group: floating IPs. Its networks need no CIDR.',
    uses: [use('neutron-l3-agent', BRIDGE), use('neutron-vpn-agent', BRIDGE)],
    service: 'neutron',
    attributes: [],
  },
  {
    name: 'neutron.ovsvapp.sec_bridge_if',
    purpose: 'The second bridge of the OVSvApp appliance on ESX hosts is connected to the group.',
    uses: [use('neutron-ovsvapp-agent', BRIDGE)],
    service: 'neutron',
    attributes: [],
  },
  {
    name: 'neutron.ovsvapp.management_if',
    purpose: 'The OVSvApp appliance on ESX hosts is managed through the group.',
    uses: [use('neutron-ovsvapp-agent')],
    service: 'neutron',
    attributes: [],
  },
  {
    name: 'nova.compute.iscsi',
    purpose: 'Old: compute nodes reach iSCSI storage through the group. Use `forced-network-groups` instead.',
    uses: [use('nova-compute')],
    attributes: [],
    deprecated:
      "List the group under 'forced-network-groups' of the interface models whose servers must have it.",
  },
  {
    name: 'vsa.iscsi',
    purpose: 'Old: StoreVirtual VSA offers its volumes through the group.',
    uses: [use('vsa', BRIDGE)],
    service: 'vsa-storage',
    attributes: [],
    deprecated: 'Nothing needs it: take the tag away.',
  },
];

export const networkTags: ReadonlyMap<string, NetworkTag> = new Map(
  tags.map((tag) => [tag.name, { ...tag, components: tag.uses.map(({ component }) => component) }]),
);

let tagNames: ReadonlyMap<string, readonly string[]> | undefined;

/** The tags that a component understands, or whose attributes a service defines. */
export function tagNamesOf(componentOrService: string): readonly string[] {
  tagNames ??= tagNamesByOwner();
  return tagNames.get(componentOrService) ?? [];
}

function tagNamesByOwner(): Map<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const { name, service, uses } of tags) {
    for (const owner of [
      ...(service === undefined ? [] : [service]),
      ...uses.map((each) => each.component),
    ]) {
      const names = owners.get(owner);
      if (names) names.push(name);
      else owners.set(owner, [name]);
    }
  }
  return owners;
}
