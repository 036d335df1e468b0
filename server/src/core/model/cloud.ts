/**
 * What two descriptions of one cloud can be compared by: a plan and an installer file say the same things in two ways.
 * Each dialect fills in what its files say; every value points at the place where it stands. Absent means: not said, or
 * not readable.
 */
import type { Hypervisor } from '../architecture/products.js';
import type { Address } from '../net/address.js';
import type { AddressRange } from '../net/address-range.js';
import type { Cidr } from '../net/cidr.js';
import type { VlanRange } from '../net/vlan.js';
import type { Place } from './source-file.js';

/** A value with the place where it stands. */
export interface Said<T> {
  readonly value: T;
  readonly at: Place;
}

/** The networks that both kinds of files speak of. */
export type CloudNetwork = 'management' | 'external' | 'service' | 'esx' | 'esx-tenant' | 'ipmi';

export interface CloudNetworkFacts {
  readonly cidr?: Said<Cidr>;
  readonly gateway?: Said<Address>;
  readonly vlanId?: Said<number>;
  readonly vlanRange?: Said<VlanRange>;
  /** The addresses that are given out. */
  readonly pools: readonly Said<AddressRange>[];
  /** The NIC, such as `eth1`. */
  readonly port?: Said<string>;
}

export interface Cloud {
  /** The file that a person would open: the plan, or the installer's JSON file. */
  readonly uri: string;
  /** `the plan 'helion.yml'`, for messages. */
  readonly title: string;
  readonly version?: Said<string>;
  readonly hypervisor?: Said<Hypervisor>;
  readonly networks: Readonly<Partial<Record<CloudNetwork, CloudNetworkFacts>>>;
  readonly seedAddress?: Said<Address>;
  /** Numbers of nodes by the keys of a plan: `controllers`, `compute`, `swift`, `vsa`, ... */
  readonly nodes: Readonly<Record<string, Said<number>>>;
  readonly routing?: Said<'dvr' | 'centralized'>;
}
