/**
 * What a conversion carries from the files of one dialect to those of another, beyond what two descriptions of one cloud
 * are compared by (`cloud.ts`): machines, the surroundings, and what files of another kind have no word for. Plain data;
 * each dialect fills in what its files say.
 */
import type { Hypervisor, ProductName } from '../architecture/products.js';
import type { Address } from '../net/address.js';
import type { AddressRange } from '../net/address-range.js';
import type { Cloud, CloudNetwork } from './cloud.js';
import { type Place, type SourceFile, spanOfPlace } from './source-file.js';

/** A sentence about a conversion, with the place in the source that it is about. */
export interface Remark {
  readonly message: string;
  readonly at?: Place;
}

/** What only some kinds of files can say; those that can leave the remark out. */
export interface Unsaid extends Remark {
  readonly topic?: 'ipmi' | 'other-networks' | 'ports' | 'racks' | 'servers' | 'vcenters';
}

/** One machine, as far as the files know it. */
export interface MachineDetails {
  readonly name?: string;
  /** The name of plans: `undercloud`, `controllers`, `compute`. */
  readonly role?: string;
  readonly rack?: string;
  readonly zone?: string;
  /** The address of its management processor. */
  readonly bmc?: Address;
  readonly mac?: string;
  readonly address?: Address;
  readonly cpus?: number;
  readonly memoryMb?: number;
  readonly diskGib?: number;
  readonly at?: Place;
}

export interface CloudDetails {
  /** What a conversion starts from, where that is more than what is compared. */
  readonly cloud?: Cloud;
  readonly name?: string;
  readonly product?: ProductName;
  /** Where it is found out and not written. */
  readonly hypervisor?: Hypervisor;
  readonly machines: readonly MachineDetails[];
  /** The file beside that lists the machines in place of this one. */
  readonly machineFile?: string;
  /** Numbers of nodes that follow from the lists of machines, by the keys of plans. */
  readonly counts: Readonly<Partial<Record<string, number>>>;
  /** Ports that are bonds, with their members. */
  readonly bonds?: readonly {
    readonly port: string;
    readonly members: readonly string[];
    readonly mode?: string;
  }[];
  /** The first one counts where a file has room for one. */
  readonly dns: readonly Address[];
  readonly ntp: readonly string[];
  readonly proxy?: { readonly http?: string; readonly https?: string };
  readonly customerRouter?: Address;
  readonly vcenters: readonly string[];
  /** The addresses that are given out, where they are not the pools of the network. */
  readonly pools: Readonly<Partial<Record<CloudNetwork, readonly AddressRange[]>>>;
  /** What files of another kind do not say. */
  readonly unsaid: readonly Unsaid[];
  /** What was worked out while reading. */
  readonly assumed: readonly Remark[];
}

export const noDetails: CloudDetails = {
  machines: [],
  counts: {},
  dns: [],
  ntp: [],
  vcenters: [],
  pools: {},
  unsaid: [],
  assumed: [],
};

/** What files that were made say less, or more, than those that they were made from. */
export interface Converted {
  readonly files: readonly ConvertedFile[];
  readonly lost: readonly Remark[];
  readonly assumed: readonly Remark[];
}

export interface ConvertedFile {
  /** Below the folder that the files belong in, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** The line of a place in its file, from 1. */
export function lineOfPlace(place: Place): number {
  const { lines }: SourceFile = place.file;
  return lines.positionAt(spanOfPlace(place).start).line + 1;
}

/** Machines of each role. */
export function countRoles(machines: readonly MachineDetails[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { role } of machines) if (role !== undefined) counts[role] = (counts[role] ?? 0) + 1;
  return counts;
}
