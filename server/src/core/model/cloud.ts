/**
 * What two descriptions of one cloud can be compared by: a plan and an installer file say the same things in two ways.
 * Each dialect fills in what its files say; every value points at the place where it stands. Absent means: not said, or
 * not readable.
 */
import type { Routing } from '../architecture/node-roles.js';
import type { Hypervisor } from '../architecture/products.js';
import type { Address } from '../net/address.js';
import type { AddressRange } from '../net/address-range.js';
import type { Cidr } from '../net/cidr.js';
import type { VlanRange } from '../net/vlan.js';
import type { Value } from './value.js';

/** A value with the place where it stands. */
export interface Stated<T> extends Value<T> {
  /** As this file writes a value of this kind, for a repair: `vlan331` for 331. */
  readonly print: (value: T) => string | number;
}

/** The networks that both kinds of files speak of. */
export const cloudNetworks = ['management', 'external', 'service', 'esx', 'esx-tenant'] as const;

export type CloudNetwork = (typeof cloudNetworks)[number];

export interface CloudNetworkFacts {
  readonly cidr?: Stated<Cidr>;
  readonly gateway?: Stated<Address>;
  readonly vlanId?: Stated<number>;
  readonly vlanRange?: Stated<VlanRange>;
  /** The addresses that are given out. */
  readonly pools?: readonly AddressRange[];
  /** Addresses of its subnet that other networks have, which share it. */
  readonly taken?: readonly AddressRange[];
  /** The NIC, such as `eth1`. */
  readonly port?: string;
}

export interface Cloud {
  readonly dialect: 'plan' | 'installer';
  /** The file that a person would open: the plan, or the installer's JSON file. */
  readonly uri: string;
  readonly version?: string;
  readonly hypervisor?: Stated<Hypervisor>;
  readonly networks: Readonly<Partial<Record<CloudNetwork, CloudNetworkFacts>>>;
  readonly seedAddress?: Stated<Address>;
  /** Numbers of nodes by the keys of a plan's `deployment.overcloud`: `compute`, `swift-storage`, ... */
  readonly nodes: Readonly<Partial<Record<string, Stated<number>>>>;
  readonly routing?: Stated<Routing>;
  /** What the file says beyond all this, as phrases for a person. */
  readonly beyond?: readonly string[];
}
