/**
 * The networks that Helion prescribes: the eight physical ones, and the virtual ones of each hypervisor,
 * with their VLAN types and what they carry. How a plan uses them is for the dialects to judge.
 */
import type { Hypervisor } from './products.js';

export type NetworkLayer = 'physical' | 'virtual';

/** `none` is Fibre Channel: it is not an Ethernet network, so it has neither a VLAN nor a subnet. */
export type VlanType = 'tagged' | 'untagged' | 'none';

/** The VLAN types that can be written in a plan. */
export const vlanTypes: readonly ('tagged' | 'untagged')[] = ['tagged', 'untagged'];

export interface NetworkFact {
  readonly layer: NetworkLayer;
  /** The name in plans: `undercloud-management`. */
  readonly name: string;
  /** The name in the documents: `Undercloud management`. */
  readonly title: string;
  /** What the network is for, as one Markdown sentence. */
  readonly purpose: string;
  /** Why a missing or wrong one hurts, as one sentence. */
  readonly why: string;
  readonly vlanType: VlanType;
  /** True where a trunked range of VLAN ids stands instead of a single id. */
  readonly takesVlanRange: boolean;
  /** The hypervisors whose table has this network. */
  readonly hypervisors: readonly Hypervisor[];
  /** The hypervisors that cannot do without it. */
  readonly requiredOn: readonly Hypervisor[];
  /** True for physical networks that the virtual Management network carries as roles. */
  readonly foldedIntoManagement: boolean;
  /** Names of the physical networks that may carry it, the usual one first; empty for physical networks and for Fibre Channel. */
  readonly carriers: readonly string[];
  /** Where this stands: document, table, row. */
  readonly source: string;
}

const BOTH: readonly Hypervisor[] = ['kvm', 'esx'];
const FOLDED = ['undercloud-management', 'overcloud-management', 'sdn', 'storage', 'object-storage'];

type PhysicalRow = Pick<NetworkFact, 'name' | 'title' | 'purpose' | 'why' | 'vlanType'> & {
  readonly row?: string;
};

function physical(row: PhysicalRow): NetworkFact {
  return {
    layer: 'physical',
    name: row.name,
    title: row.title,
    purpose: row.purpose,
    why: row.why,
    vlanType: row.vlanType,
    takesVlanRange: false,
    hypervisors: BOTH,
    requiredOn: row.name === 'ipmi' ? BOTH : [],
    foldedIntoManagement: FOLDED.includes(row.name),
    carriers: [],
    source: `Technical overview 1.1, table Physical networks, row ${row.row ?? row.title}`,
  };
}

const physicalNetworks: readonly NetworkFact[] = [
  physical({
    name: 'ipmi',
    title: 'IPMI / iLO',
    purpose: 'Manages the hardware of the servers: Ironic switches them on and off over it.',
    why: 'Without it Ironic cannot power servers on, so no node is ever installed.',
    vlanType: 'untagged',
  }),
  physical({
    name: 'undercloud-management',
    title: 'Undercloud management',
    purpose:
      'Carries the OpenStack calls inside the undercloud, image downloads and the undercloud API endpoints, and boots the overcloud servers by PXE.',
    why: 'Servers boot by PXE from it, which needs the native VLAN of the port.',
    vlanType: 'untagged',
  }),
  physical({
    name: 'overcloud-management',
    title: 'Overcloud management',
    purpose: 'Carries the OpenStack calls inside the overcloud and image downloads.',
    why: 'Every overcloud node has its own address here and nowhere else.',
    vlanType: 'untagged',
  }),
  physical({
    name: 'sdn',
    title: 'SDN',
    purpose: 'Carries the traffic between workload VMs, for example VxLAN.',
    why: 'Tenant networks on KVM are VxLAN tunnels between the compute nodes.',
    vlanType: 'untagged',
  }),
  physical({
    name: 'storage',
    title: 'Storage',
    purpose: 'Carries iSCSI between VMs and storage such as StoreVirtual.',
    why: 'A VSA has one network interface, so its iSCSI and management traffic share the untagged network.',
    vlanType: 'untagged',
  }),
  physical({
    name: 'external',
    title: 'External',
    purpose: 'Leads to the internet or an intranet and provides the floating IPs.',
    why: 'VMs are reached from outside only through it, and it must be separate from internal traffic.',
    vlanType: 'tagged',
  }),
  physical({
    name: 'service',
    title: 'Service',
    purpose: 'Lets trusted VMs in the overcloud reach infrastructure components in the undercloud.',
    why: 'Platform services in the overcloud report to the undercloud over it, apart from all tenants.',
    vlanType: 'tagged',
  }),
  physical({
    name: 'object-storage',
    title: 'Object Storage (Swift)',
    purpose: 'Carries the traffic between the object storage servers, user data included.',
    why: 'Swift replicates user data over it.',
    vlanType: 'untagged',
  }),
];

type VirtualRow = Omit<NetworkFact, 'layer' | 'takesVlanRange' | 'hypervisors' | 'requiredOn' | 'source'> & {
  readonly required?: boolean;
  readonly takesVlanRange?: boolean;
  readonly row?: string;
};

function virtual(hypervisor: Hypervisor, row: VirtualRow): NetworkFact {
  const table = hypervisor === 'kvm' ? 'Virtual networks for KVM' : 'Virtual networks for ESX';
  return {
    layer: 'virtual',
    name: row.name,
    title: row.title,
    purpose: row.purpose,
    why: row.why,
    vlanType: row.vlanType,
    takesVlanRange: row.takesVlanRange ?? false,
    hypervisors: [hypervisor],
    requiredOn: row.required === false ? [] : [hypervisor],
    foldedIntoManagement: row.foldedIntoManagement,
    carriers: row.carriers,
    source: `Technical overview 1.1, table ${table}, row ${row.row ?? row.title}`,
  };
}

const kvmNetworks: readonly NetworkFact[] = [
  virtual('kvm', {
    name: 'management',
    title: 'Management',
    purpose:
      'Carries most of the cloud: PXE boot, service APIs for tenants and between services, HA heartbeats, VxLAN between tenant VMs, access to block and object storage, replication of StoreVirtual VSAs and Swift nodes, the MySQL and RabbitMQ clusters, keepalived, the product catalog (HDN), centralized logging and the checks of Icinga.',
    why: 'Servers boot by PXE from it, which needs the native VLAN of the port.',
    vlanType: 'untagged',
    foldedIntoManagement: true,
    carriers: FOLDED,
  }),
  virtual('kvm', {
    name: 'service',
    title: 'Service',
    purpose: 'Connects trusted VMs with the components of the cloud infrastructure.',
    why: 'Platform services in the overcloud report to the undercloud over it, apart from all tenants.',
    vlanType: 'tagged',
    foldedIntoManagement: false,
    carriers: ['service', 'external'],
  }),
  virtual('kvm', {
    name: 'fibre-channel',
    title: 'Fibre Channel',
    purpose: 'Is the SAN between compute servers and 3PAR arrays.',
    why: 'Volumes on a 3PAR array over Fibre Channel reach the compute servers only through the SAN.',
    vlanType: 'none',
    required: false,
    foldedIntoManagement: false,
    carriers: [],
  }),
  virtual('kvm', {
    name: 'external',
    title: 'External',
    purpose:
      'Connects compute and controller nodes to the internet or an intranet; DVR routes over it from the compute nodes, and VMs that need a public address get a floating IP on it.',
    why: 'Without it no VM is reachable from outside, and DVR has nowhere to route to.',
    vlanType: 'tagged',
    foldedIntoManagement: false,
    carriers: ['external', 'service'],
  }),
];

const esxNetworks: readonly NetworkFact[] = [
  virtual('esx', {
    name: 'management',
    title: 'Management',
    purpose:
      'Carries the service APIs, the calls between services, Swift, the MySQL and RabbitMQ clusters, keepalived, the product catalog (HDN), centralized logging and the checks of Icinga.',
    why: 'Controllers and Swift nodes boot and talk to each other on the native VLAN of the port.',
    vlanType: 'untagged',
    foldedIntoManagement: true,
    carriers: FOLDED,
  }),
  virtual('esx', {
    name: 'external',
    title: 'External',
    purpose:
      'Connects the cloud to the internet or an intranet through the centralized router, and gives floating IPs to VMs that need a public address.',
    why: 'Without it no VM is reachable from outside.',
    vlanType: 'tagged',
    foldedIntoManagement: false,
    carriers: ['external', 'service'],
  }),
  virtual('esx', {
    name: 'esx',
    title: 'ESX',
    purpose:
      'Connects the OVSvApp VM on every ESX host, the compute proxy of every vCenter, the message queue of Nova, Neutron and Cinder, and EON with the vCenters.',
    why: 'Without it the cloud cannot steer the vCenters and their hosts.',
    vlanType: 'tagged',
    foldedIntoManagement: false,
    carriers: ['external', 'service'],
  }),
  virtual('esx', {
    name: 'esx-tenant',
    title: 'ESX Tenant',
    purpose: 'Is a trunk with the range of VLANs from which tenant networks take theirs.',
    why: 'On ESX tenants are separated by VLANs, so each tenant network needs an id of this range.',
    vlanType: 'tagged',
    takesVlanRange: true,
    foldedIntoManagement: false,
    carriers: ['external', 'service'],
  }),
];

const virtualNetworks: readonly NetworkFact[] = [...kvmNetworks, ...esxNetworks];

/** The networks of a layer; of both hypervisors (a name may then occur twice) where the hypervisor is not known. */
export function networksOf(layer: NetworkLayer, hypervisor?: Hypervisor): readonly NetworkFact[] {
  const all = layer === 'physical' ? physicalNetworks : virtualNetworks;
  return hypervisor ? all.filter((fact) => fact.hypervisors.includes(hypervisor)) : all;
}

/** The row of a network; without a hypervisor that of the first table that has the name. */
export function networkFact(
  layer: NetworkLayer,
  hypervisor: Hypervisor | undefined,
  name: string,
): NetworkFact | undefined {
  return networksOf(layer, hypervisor).find((fact) => fact.name === name);
}

/** What a hypervisor cannot do without, physical networks first. */
export function requiredNetworks(hypervisor: Hypervisor): readonly NetworkFact[] {
  return [...physicalNetworks, ...virtualNetworks].filter((fact) => fact.requiredOn.includes(hypervisor));
}

/** Every name of a layer once, in the order of the tables. */
export function networkNames(layer: NetworkLayer, hypervisor?: Hypervisor): readonly string[] {
  return [...new Set(networksOf(layer, hypervisor).map((fact) => fact.name))];
}

/**
 * True when the virtual network is the physical one seen by the cloud: one VLAN and one subnet, not two.
 * Management is all the physical networks that fold into it; External and Service are their namesakes.
 */
export function isRoleOf(virtualName: string, physicalName: string): boolean {
  return virtualName === physicalName || (virtualName === 'management' && FOLDED.includes(physicalName));
}

/** Why every logical network has a VLAN and its own subnet. */
export const ownVlanAndSubnetSource =
  'Technical overview 1.1, Physical assumptions: the logical networks share one link, each with its own VLAN and IP subnet';

/** Why IPMI is separate. */
export const ipmiSeparateSource =
  'Network preparation 1.1, IPMI: a separate network, routed from the management network';
