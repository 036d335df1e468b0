/**
 * What the files of one installer folder say, as types that rules and hovers can reason about.
 * `build-installer.ts` makes it; the two big files have separate readers, `environment-json.ts` and `baremetal-csv.ts`.
 */
import type { BaremetalRole, PowerManagement } from '../../../architecture/baremetal-roles.js';
import type { InstallerVersion } from '../../../architecture/installer-versions.js';
import type { Facts } from '../../../model/facts.js';
import type { NodePlace, Place, SourceFile } from '../../../model/source-file.js';
import type { KeyState, Section, Value } from '../../../model/value.js';
import type { Address } from '../../../net/address.js';
import type { AddressRange } from '../../../net/address-range.js';
import type { Cidr } from '../../../net/cidr.js';
import type { MapEntry, ScalarNode, SeqNode } from '../../../syntax/tree.js';
import type { EnvironmentFile } from '../../dialect.js';

export type CloudType = 'KVM' | 'ESX';

/** The kinds of files that an installer folder may hold. */
const installerKinds = [
  'environment',
  'baremetal',
  'vm-plan',
  'ceph-cluster',
  'ceph-machines',
  'passthrough',
  'passthrough-parameters',
  'ce-env',
  'ceph-server',
  'ceph-orchestration',
  'ovs-vapp',
  'compute-proxy',
  'exports',
] as const;

export type InstallerKind = (typeof installerKinds)[number];

/** Two addresses that are the ends of a pool, in the right order. */
export interface Pool {
  readonly range: AddressRange;
  readonly first: Value<Address>;
  readonly last: Value<Address>;
}

/**
 * The JSON file of environment variables. Values are asked for by their path, sections divided by dots:
 * `baremetal.network_cidr`. A path that the schema does not know is a mistake of ours and throws.
 * The section `esx` answers for `vcenter`, and `floatingip` for `floating_ip`, where only the other name is written.
 */
export interface EnvironmentJson {
  readonly file: SourceFile;
  readonly facts: Facts;
  readonly broken: boolean;
  /** The map of the whole file. */
  readonly root?: Section;
  /** As set by the user, else as inferred; absent when nothing tells. */
  readonly version?: InstallerVersion;
  /** Where the version was inferred from, as half a sentence; absent when it was set. */
  readonly versionReason?: string;
  /** Any case: `kvm` is KVM, though a rule speaks of it. */
  readonly cloudType?: Value<CloudType>;
  state(path: string): KeyState;
  entry(path: string): MapEntry | undefined;
  section(path: string): Section | undefined;
  /** A string, with something in it. */
  text(path: string): Value<string> | undefined;
  /** A whole number, also one in quotes. */
  integer(path: string): Value<number> | undefined;
  /** A boolean, also the words True and False in quotes. */
  boolean(path: string): Value<boolean> | undefined;
  address(path: string): Value<Address> | undefined;
  /** With host bits taken off. */
  cidr(path: string): Value<Cidr> | undefined;
  /** Both ends good and in order. */
  pool(first: string, last: string): Pool | undefined;
  /** The id in `vlan331`, from 1 to 4094. */
  vlan(path: string): Value<number> | undefined;
  /** Where a person would look for a key that is missing: its section's name, else the first key of the file. */
  missingAt(path: string): Place;
  /** Where the key stands. */
  keyAt(path: string): NodePlace | undefined;
}

/** One field of a line: the node, and its text without blanks around it. */
export interface Field {
  readonly node: ScalarNode;
  readonly at: NodePlace;
  /** False: a field is never reached through another one. */
  readonly shared: boolean;
  readonly text: string;
}

export interface Machine {
  /** Place among the machines, from 0. */
  readonly index: number;
  /** Line in the file, from 1, as people count. */
  readonly line: number;
  readonly node: SeqNode;
  readonly at: NodePlace;
  readonly fields: readonly Field[];
  /**
   * The line has as many fields as a machine has, and none stands in the column of another. Where that is not so,
   * nothing but the MAC address is read: nobody knows which field is which.
   */
  readonly aligned: boolean;
  /** In lower case; good ones only. */
  readonly mac?: Value<string>;
  readonly user?: Value<string>;
  readonly password?: Value<string>;
  readonly ip?: Value<Address>;
  readonly cpus?: Value<number>;
  readonly memoryMb?: Value<number>;
  readonly diskGib?: Value<number>;
  /** As written, when it is a known one. */
  readonly role?: Value<BaremetalRole>;
  /** `:deleted` stands behind the role. */
  readonly deleted: boolean;
  readonly power?: Value<PowerManagement>;
  /** The last two fields are those of a flexible control plane of 1.0, and neither a role nor a power management. */
  readonly flexible: boolean;
  /** The role that the installer gives to a line without one; absent when it cannot be told. */
  readonly assigned?: BaremetalRole;
  /** The line has no role, and every role has its machines already. */
  readonly unused: boolean;
}

/** `baremetal.csv`, or its relatives in the same columns. */
export interface BaremetalCsv {
  readonly file: SourceFile;
  readonly facts: Facts;
  readonly broken: boolean;
  /** Lines that describe a machine: neither empty nor a header. */
  readonly machines: readonly Machine[];
  /** Every line, also the empty ones and a header. */
  readonly lines: readonly SeqNode[];
  readonly header?: SeqNode;
  /** `1.0` when every line has seven fields, `1.1` when one has more; absent when there is no line. */
  readonly version?: InstallerVersion;
}

/** Everything in one folder. */
export interface Installer {
  readonly environments: readonly EnvironmentJson[];
  /** Scripts that export the same variables, read like them. */
  readonly scripts: readonly EnvironmentJson[];
  readonly baremetal: readonly BaremetalCsv[];
  readonly vmPlans: readonly BaremetalCsv[];
  /** The JSON file of the folder, when there is exactly one: only then counts can be compared. */
  readonly environment?: EnvironmentJson;
  /** The machines of the folder, when there is exactly one such file. */
  readonly machines?: BaremetalCsv;
  /** Every file, also those above; sorted by URI. */
  readonly files: readonly EnvironmentFile[];
  /** The files of one kind. */
  filesOf(kind: InstallerKind): readonly EnvironmentFile[];
}
