/**
 * What two descriptions of one cloud can be compared by: a plan and the files of a cloud say the same things in two ways.
 * Each dialect fills in what its files say; every value points at the place where it is. Absent means: not said, or
 * not readable.
 */
import type { Routing } from '../architecture/node-roles.js';
import type { Hypervisor } from '../architecture/products.js';
import type { Address } from '../net/address.js';
import type { AddressRange } from '../net/address-range.js';
import type { Cidr } from '../net/cidr.js';
import type { VlanRange } from '../net/vlan.js';
import type { Place } from './source-file.js';
import type { Section, Value } from './value.js';

/** A value with the place where it is. */
export interface Stated<T> extends Value<T> {
  /** As this file writes a value of this kind, for a repair: `vlan331` for 331. */
  readonly print: (value: T) => string | number;
  /** True where it follows from what is written there, which is another thing: no other value can be written in its place. */
  readonly follows?: boolean;
}

/** What a value means, with the place where it is; undefined where it cannot be read so. */
export function statedAs<From, To>(
  value: Value<From> | undefined,
  read: (from: From) => To | undefined,
  print: (value: To) => string | number,
): Stated<To> | undefined {
  const made = value && read(value.value);
  return value && made !== undefined ? { ...value, value: made, print } : undefined;
}

/** The networks that files of two kinds speak of. */
export const cloudNetworks = [
  'management',
  'external',
  'service',
  'esx',
  'esx-tenant',
  'ipmi',
  'storage',
  'sdn',
] as const;

export type CloudNetwork = (typeof cloudNetworks)[number];

export interface CloudNetworkFacts {
  readonly cidr?: Stated<Cidr>;
  readonly gateway?: Stated<Address>;
  readonly vlanId?: Stated<number>;
  readonly vlanRange?: Stated<VlanRange>;
  /** The addresses that are assigned. */
  readonly pools?: readonly AddressRange[];
  /** Addresses of its subnet that other networks have, which share it. */
  readonly taken?: readonly AddressRange[];
  /** The NICs that are named for it, such as `eth1`. */
  readonly ports?: readonly Stated<string>[];
  /** The NIC on which it is, without a VLAN. */
  readonly untaggedOn?: Stated<string>;
  /** The one range of its addresses that is used, and where it ends. */
  readonly used?: { readonly what: string; readonly range: AddressRange; readonly at: Place };
}

/** A number that a file leaves to its default; the key can be added to the section. */
export interface Presumed {
  readonly value: number;
  readonly at: Place;
  readonly key: string;
  readonly section: Section;
}

/** A number of nodes that follows from a list, with the places of what was counted, or of the list. */
export interface Tally {
  readonly value: number;
  readonly at: readonly Place[];
}

/** Servers of the surroundings that a file names, by address or by name. */
export interface NamedServers {
  readonly items: readonly Value<string>[];
  /** False when there may be others. */
  readonly complete: boolean;
}

/** Back ends that a file speaks of, by their names in plans, and where. */
export interface BackEnds {
  readonly at: ReadonlyMap<string, Place>;
  /** False when there may be others. */
  readonly complete: boolean;
}

/** The address of a management processor; where it is written is asked of the few that something is said of. */
interface Managed {
  readonly value: Address;
  at(): Place | undefined;
}

/** A machine that is told by its MAC address, or else by the address of its management processor. */
export interface ListedMachine {
  /** In lower case, with colons. */
  readonly mac?: Stated<string>;
  /** The address of its management processor. */
  readonly bmc?: Stated<Address>;
  /** The key of a plan. */
  readonly role?: Stated<string>;
  /** Other keys that may be meant by what stands there. */
  readonly alsoRoles?: readonly string[];
}

/** The machines of a list. */
export interface ListedMachines {
  readonly items: readonly ListedMachine[];
  /** True when every machine of the list has a MAC address that could be read. */
  readonly complete: boolean;
  /** MAC addresses of machines that were taken out of the cloud, and are listed still. */
  readonly removed?: readonly string[];
  /** How many there are of each role, where each line says its own. */
  readonly counts?: Readonly<Partial<Record<string, Tally>>>;
}

export interface Cloud {
  readonly dialect: 'plan' | 'installer' | 'carrier-grade' | 'input-model';
  /** The file that a person would open: the plan, the installer's JSON file, the definition. */
  readonly uri: string;
  readonly version?: string;
  readonly hypervisor?: Stated<Hypervisor>;
  readonly networks: Readonly<Partial<Record<CloudNetwork, CloudNetworkFacts>>>;
  readonly seedAddress?: Stated<Address>;
  /** Numbers of nodes by the keys of a plan's `deployment.overcloud`: `compute`, `swift-storage`, ... */
  readonly nodes: Readonly<Partial<Record<string, Stated<number>>>>;
  /** Numbers of nodes that are not written. */
  readonly presumed?: Readonly<Partial<Record<string, Presumed>>>;
  /** Numbers of nodes that follow from lists. */
  readonly counted?: Readonly<Partial<Record<string, Tally>>>;
  readonly routing?: Stated<Routing>;
  readonly blockStorage?: BackEnds;
  /** Addresses of management processors: iLO, IPMI. */
  readonly managed?: readonly Managed[];
  readonly machines?: ListedMachines;
  /** The file beside it that lists the machines. */
  readonly machineFile?: Value<string>;
  readonly ntp?: NamedServers;
  readonly dns?: NamedServers;
  readonly vcenters?: NamedServers;
}
