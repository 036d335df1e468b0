/**
 * What the files of a carrier-grade cloud say, as types that rules and hovers can reason about.
 * `build-carrier-grade.ts` makes it, with a reader for each kind of file beside it. Every value is three-valued as
 * `model/value.ts` says; lists hold what could be read, and tell whether that is all.
 */
import type { Facts } from '../../../model/facts.js';
import type { Reader } from '../../../model/reader.js';
import type { Place, SourceFile } from '../../../model/source-file.js';
import type { Section, Value, ValueList } from '../../../model/value.js';
import type { Address } from '../../../net/address.js';
import type { AddressRange } from '../../../net/address-range.js';
import type { Cidr } from '../../../net/cidr.js';

/** The kinds of files that a cloud directory may hold; those from `ansible` to `neutron-bm` lie in `vars/`. */
export const carrierGradeKinds = [
  'definition',
  'environment',
  'node-provision',
  'nodes',
  'ansible',
  'ldap',
  'wr',
  'esx',
  'ironic',
  'neutron-bm',
  'control-plane',
  'machine-architecture',
  'site-services',
  'cinder-conf',
  'group-vars',
] as const;

export type CarrierGradeKind = (typeof carrierGradeKinds)[number];

/** The templates that a cloud directory is made from. */
export type Template = 'denver' | 'tahoe' | 'memphis' | 'sacramento';

export type CarrierGradeVersion = '1.1' | '2.0';

/** One file, with a reader for whatever the model does not hold. */
export interface CarrierGradeFile {
  readonly kind: CarrierGradeKind;
  readonly file: SourceFile;
  readonly facts: Facts;
  readonly broken: boolean;
  readonly reader: Reader;
  /** The map of the whole file; absent for `node-provision`, which is a list. */
  readonly root?: Section;
  /** Path below the cloud directory: `vars/wr.json`. */
  readonly path: string;
  /** Where to point for the file as a whole: its first key, else its first character. */
  readonly head: Place;
}

/** A list of things, and whether all of them could be read. */
export interface Items<T> {
  readonly items: readonly T[];
  readonly complete: boolean;
}

// definition.json

export interface ResourceNodes {
  readonly section: Section;
  readonly type?: Value<string>;
  readonly file?: Value<string>;
  readonly count?: Value<number>;
}

export interface ControlPlane {
  readonly section: Section;
  readonly file?: Value<string>;
  readonly resourceNodes: Items<ResourceNodes>;
}

export interface Definition extends CarrierGradeFile {
  readonly cloud?: Section;
  readonly name?: Value<string>;
  readonly failureZones: Items<Value<string>>;
  readonly controlPlanes: Items<ControlPlane>;
}

// environment.json

/** A network where it is in an interface: defined there with its addresses, or a `ref` to where it is. */
export interface LogicalNetwork {
  readonly section: Section;
  readonly interface: Interface;
  readonly name?: Value<string>;
  readonly type?: Value<string>;
  /** As written, also an empty one. */
  readonly segmentId?: Value<string | number>;
  readonly ref?: Value<string>;
  readonly address?: Section;
  readonly cidr?: Value<Cidr>;
  readonly start?: Value<Address>;
  readonly gateway?: Value<Address>;
}

export interface Interface {
  readonly section: Section;
  readonly nodeType: NodeType;
  readonly name?: Value<string>;
  /** NICs of an interface without bond. */
  readonly ethernetPorts: ValueList<string>;
  readonly networks: Items<LogicalNetwork>;
}

export interface NodeType {
  readonly section: Section;
  readonly environment: NetworkEnvironment;
  readonly name?: Value<string>;
  readonly interfaces: Items<Interface>;
}

export interface NetworkEnvironment extends CarrierGradeFile {
  readonly nodeTypes: Items<NodeType>;
  /** Networks that are defined with addresses, not referenced. */
  readonly defined: readonly LogicalNetwork[];
  /** The network that a `ref` such as `ccn-INTF0-management` names. */
  resolve(ref: string): LogicalNetwork | undefined;
  /** The definition of a network by its own name: `management`. */
  network(name: string): LogicalNetwork | undefined;
}

/** INTF and a number. */
export const INTERFACE_NAME = /^INTF\d+$/;

/** How a `ref` names a network that is defined at this place; absent while a part is unreadable. */
export function refOf(network: LogicalNetwork): string | undefined {
  const type = network.interface.nodeType.name?.value;
  const interfaceName = network.interface.name?.value;
  const name = network.name?.value;
  return type !== undefined && interfaceName !== undefined && name !== undefined
    ? `${type.toLowerCase()}-${interfaceName}-${name}`
    : undefined;
}

export function interfacesOf({ nodeTypes }: Pick<NetworkEnvironment, 'nodeTypes'>): readonly Interface[] {
  return nodeTypes.items.flatMap(({ interfaces }) => interfaces.items);
}

export function networksOf(environment: Pick<NetworkEnvironment, 'nodeTypes'>): readonly LogicalNetwork[] {
  return interfacesOf(environment).flatMap(({ networks }) => networks.items);
}

// node-provision.json and nodes.json

/** A server; the keys of the two files differ, the things are the same. */
export interface Server {
  readonly section: Section;
  readonly name?: Value<string>;
  /** In lower case. */
  readonly mac?: Value<string>;
  readonly powerAddress?: Value<Address>;
  readonly failureZone?: Value<string>;
  /** `CCN-001-001`. */
  readonly group?: Value<string>;
  /** `CCN`, from the group. */
  readonly type?: string;
  readonly vendor?: Value<string>;
  readonly model?: Value<string>;
}

export interface ServerList extends CarrierGradeFile {
  readonly servers: Items<Server>;
}

// vars/*.json

/** A file of property groups; or the variables of one kind where a definition has them inline, which is then the file. */
export interface Vars extends CarrierGradeFile {
  readonly groups: Items<{ readonly section: Section; readonly name?: Value<string> }>;
  /** The properties of the group that belongs in a file of this kind. */
  readonly properties?: Section;
}

export interface WrNetwork {
  readonly section: Section;
  readonly name?: Value<string>;
  readonly first?: Value<Address>;
  readonly last?: Value<Address>;
  /** Both ends good and in order. */
  readonly range?: AddressRange;
  readonly gateway?: Value<Address>;
}

export interface WrInterface {
  readonly section: Section;
  readonly ports: ValueList<string>;
  readonly networks: Items<WrNetwork>;
}

export interface Wr extends Vars {
  readonly interfaces: Items<WrInterface>;
}

// .hos/ccp-*.json

export interface Tier {
  readonly section: Section;
  readonly id?: Value<string>;
  readonly memberCount?: Value<number>;
  /** `ccn-001`. */
  readonly nodeType?: Value<string>;
  readonly services: Items<Value<string>>;
}

export interface ControlPlaneFile extends CarrierGradeFile {
  readonly tiers: Items<Tier>;
}

/**
 * Everything in one cloud directory. The lists hold every file of a kind, copies and variants included: what one file
 * says by itself is checked in each. The single ones are the files that the cloud uses, and only those are compared
 * with one another: the file that the definition names, else the one with the usual name, else the only one.
 */
export interface CarrierGrade {
  readonly files: readonly CarrierGradeFile[];
  readonly root: string;
  readonly definitions: readonly Definition[];
  readonly environments: readonly NetworkEnvironment[];
  readonly provisions: readonly ServerList[];
  readonly nodeLists: readonly ServerList[];
  readonly vars: readonly Vars[];
  readonly wrs: readonly Wr[];
  readonly controlPlaneFiles: readonly ControlPlaneFile[];

  readonly definition?: Definition;
  readonly environment?: NetworkEnvironment;
  readonly provision?: ServerList;
  readonly nodes?: ServerList;
  readonly wr?: Wr;
  /** The `vars` file of a kind that the cloud uses. */
  varsOf(kind: 'ansible' | 'ldap' | 'esx' | 'ironic' | 'neutron-bm' | 'wr'): Vars | undefined;
  filesOf(kind: CarrierGradeKind): readonly CarrierGradeFile[];

  /** As inferred from keys that only one release has; absent when nothing tells. */
  readonly version?: CarrierGradeVersion;
  /** As inferred from control planes and node types. */
  readonly template?: Template;
}
