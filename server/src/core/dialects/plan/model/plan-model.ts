/**
 * What a plan says, as types that rules and hovers can reason about, each value still hanging on the node it was read from.
 * Everything is three-valued: a `Value` is there only when it could be read and makes sense by itself; whether a missing
 * one is absent or only unreadable is asked with `Section.state`. `build-plan.ts` makes it.
 */
import type { NetworkFact, NetworkLayer } from '../../../architecture/networks.js';
import type { BlockStorage, NodeRole, Routing } from '../../../architecture/node-roles.js';
import type { Hypervisor, ProductName } from '../../../architecture/products.js';
import type { Facts } from '../../../model/facts.js';
import type { SourceFile } from '../../../model/source-file.js';
import type { KeyState, Section, Value, ValueList } from '../../../model/value.js';
import type { Address } from '../../../net/address.js';
import type { AddressRange } from '../../../net/address-range.js';
import type { Cidr } from '../../../net/cidr.js';
import type { VlanRange } from '../../../net/vlan.js';
import type { MapEntry, MapNode, SeqNode } from '../../../syntax/tree.js';
import type { BackupDetail, PlanSections, PlanSubnet, SectionList } from './plan-sections.js';

export interface PlanNetwork {
  readonly layer: NetworkLayer;
  /** Place among the networks of its layer, from 0. */
  readonly index: number;
  readonly section: Section;
  /** The name as written, whether or not a table has it. */
  readonly name?: Value<string>;
  /** Its own name beside that of the table, which tells several External networks apart. */
  readonly ownName?: Value<string>;
  /** What the architecture says about it on this plan's hypervisor; absent when no table has it there. */
  readonly fact?: NetworkFact;
  readonly vlanType?: Value<'tagged' | 'untagged'>;
  readonly vlanId?: Value<number>;
  readonly vlanRange?: Value<VlanRange>;
  readonly cidr?: Value<Cidr>;
  readonly gatewayIp?: Value<Address>;
  readonly addresses: ValueList<AddressRange>;
  /** Addresses that nothing may take. */
  readonly reserved: ValueList<AddressRange>;
  /** The roles that it reaches, where the plan says so. */
  readonly roles: ValueList<string>;
  /** Its subnets by rack, where it has several. */
  readonly subnets: SectionList<PlanSubnet>;
  /** Bytes. */
  readonly mtu?: Value<number>;
  readonly port?: Value<string>;
  /** The physical network it names, existing or not. */
  readonly carriedBy?: Value<string>;
  /** The physical network that carries it, when there is exactly one of that name. */
  readonly carrier?: PlanNetwork;
  /** For a physical network: the virtual networks that name it. */
  readonly carries: readonly PlanNetwork[];
  /** Its own port, or that of the network that carries it. */
  readonly effectivePort?: Value<string>;
}

/** The networks of one layer. */
export interface NetworkList {
  readonly layer: NetworkLayer;
  readonly state: KeyState;
  readonly entry?: MapEntry;
  readonly node?: SeqNode;
  readonly networks: readonly PlanNetwork[];
  /** True when the name of every item could be read: only then a network can be said to be missing. */
  readonly complete: boolean;
}

/** How many nodes of one role there are. */
export interface NodeCount {
  readonly role: NodeRole;
  /** Absent when it is written but unreadable. */
  readonly count?: number;
  /** Where it is written; absent for defaults and for the one undercloud. */
  readonly written?: Value<number>;
  /** `listed`: counted in the list of machines. */
  readonly origin: 'written' | 'listed' | 'default' | 'fixed' | 'unknown';
}

export interface NodeSum {
  readonly parts: readonly NodeCount[];
  /** Absent when a part is unknown. */
  readonly total?: number;
}

export interface Overcloud {
  readonly section: Section;
  /** Counts by key of the plan: `controllers`, `compute`, ... */
  readonly counts: ReadonlyMap<string, NodeCount>;
  readonly routing?: Value<Routing>;
  readonly blockStorage: ValueList<BlockStorage>;
  readonly services: ValueList<string>;
}

interface Undercloud {
  readonly section: Section;
  readonly services: ValueList<string>;
}

export interface Deployment {
  readonly section: Section;
  readonly seedVm?: { readonly section: Section; readonly address?: Value<Address> };
  readonly undercloud?: Undercloud;
  readonly overcloud?: Overcloud;
  /** All nodes that count, with how the sum is made; absent without a readable overcloud. */
  readonly nodes?: NodeSum;
  /** All that have addresses on Management: the nodes, and the compute proxies, which are VMs. */
  readonly hosts?: NodeSum;
}

interface Backup {
  readonly section: Section;
  readonly targets: ValueList<string>;
  readonly details: SectionList<BackupDetail>;
  /** GiB. */
  readonly workloadSize?: Value<number>;
  readonly workloads?: Value<string>;
}

export interface Plan extends PlanSections {
  readonly file: SourceFile;
  readonly facts: Facts;
  /** True when the text has problems that make it doubtful what is absent. */
  readonly broken: boolean;
  readonly root?: Section;
  readonly product?: {
    readonly section: Section;
    readonly name?: Value<ProductName>;
    /** As text, whether written with quotes or without. */
    readonly version?: Value<string>;
  };
  readonly hypervisor?: Value<Hypervisor>;
  readonly physical: NetworkList;
  readonly virtual: NetworkList;
  /** Physical networks, then virtual ones. */
  readonly networks: readonly PlanNetwork[];
  /** The network that is written in a map. */
  readonly networkOf: ReadonlyMap<MapNode, PlanNetwork>;
  readonly deployment?: Deployment;
  readonly backup?: Backup;
}

/** StoreVirtual VSA nodes of both kinds, with and without adaptive optimization; undefined when either is unknown. */
export function vsaNodes(counts: Overcloud['counts']): number | undefined {
  const [plain, optimized] = ['vsa-storage', 'vsa-ao-storage'].map((key) => counts.get(key)?.count);
  return plain === undefined || optimized === undefined ? undefined : plain + optimized;
}

/** The networks of a layer with this name, in that of the tables or their own, in their order. */
export function networksNamed(list: NetworkList, name: string): readonly PlanNetwork[] {
  return list.networks.filter((network) => network.name?.value === name || network.ownName?.value === name);
}

/**
 * True where the virtual networks are left to the tables: each is one of the physical networks. On ESX two of them need a
 * VLAN id and a range that only the plan can tell.
 */
export function areDerived({ hypervisor, virtual, broken }: Plan): boolean {
  return hypervisor?.value === 'kvm' && virtual.state === 'absent' && !broken;
}

/** `undefined` when the network might be there: a name cannot be read, or is one that no table has. */
export function hasNetwork(list: NetworkList, name: string): boolean | undefined {
  if (networksNamed(list, name).length > 0) return true;
  return list.complete ? false : undefined;
}
