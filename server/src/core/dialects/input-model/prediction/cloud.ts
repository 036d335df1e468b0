/** A model as the processor holds it before it allocates anything: what the steps of the prediction work on. */
import type { NodePlace } from '../../../model/source-file.js';
import type { FrameList } from '../model/model-kinds.js';
import type { Plain, PlainMap } from './plain.js';
import type { PythonDict } from './python-order.js';
import type { Component, Services } from './services.js';

export interface Cloud {
  readonly name: string;
  readonly hostPrefix: string;
  readonly memberPrefix: string;
  readonly services: Services;
  readonly planes: PythonDict<Plane>;
  readonly networkGroups: PythonDict<NetworkGroup>;
  readonly networks: PythonDict<Network>;
  readonly zones: Zones;
  readonly servers: readonly ModelServer[];
  /** The servers that are in a server group itself, in their order. */
  readonly serversIn: ReadonlyMap<Zone, readonly ModelServer[]>;
  /** The same object as long as the servers say the same about who may be allocated where. */
  readonly placing: object;
  /** Component endpoints and default endpoints ask whether a component is in any list of any group. */
  readonly listed: ReadonlySet<string>;
  readonly userRules: readonly UserRule[];
}

/** What cannot be told, in a sentence, and the place that leaves it open. */
export interface Doubt {
  readonly message: string;
  /** The list of which something may be missing. */
  readonly list?: FrameList | 'servers';
  readonly at?: NodePlace;
}

export interface Plane {
  readonly name: string;
  /** What represents it in host names. */
  readonly prefix: string;
  readonly clusters: readonly Group[];
  readonly resources: PythonDict<Group>;
  readonly balancers: readonly Balancer[];
  readonly uses: readonly { readonly from: string; readonly components: readonly string[] }[];
  /** The services of each region. */
  readonly regions: ReadonlyMap<string, ReadonlySet<string>>;
  /** The regions of a service, sorted. */
  regionsOf(service: string): readonly string[];
  /** Tags of network groups that components of this plane know. */
  readonly tags: ReadonlyMap<string, readonly TagEntry[]>;
}

export interface TagEntry {
  readonly tag: string;
  readonly component: Component;
}

/** A cluster, or a resource group. */
export interface Group {
  readonly kind: 'cluster' | 'resource';
  readonly name: string;
  readonly prefix: string;
  readonly roles: readonly string[];
  readonly min: number;
  readonly max: number | undefined;
  readonly policy: string;
  readonly zones: readonly string[];
  /** By name, with what its list says of each. */
  readonly components: PythonDict<Plain>;
  /** The components of each service, in the order of `components`. */
  readonly services: PythonDict<readonly string[]>;
  /** How many servers it takes, or which, cannot be told. */
  readonly isVague: boolean;
  /** It may take servers of any role. */
  readonly takesAny: boolean;
}

export interface Balancer {
  readonly name: string;
  readonly provider: string;
  /** The network group on which its address is. */
  readonly group: string | undefined;
  readonly roles: readonly string[];
  readonly components: readonly string[];
  readonly tlsComponents: readonly string[];
  readonly isShared: boolean;
  readonly externalName: Plain;
  readonly certFile: Plain;
  /** Of an external one. */
  readonly addresses: readonly string[];
}

export interface NetworkGroup {
  readonly name: string;
  readonly suffix: string;
  readonly isHostname: boolean;
  readonly endpoints: readonly string[];
  readonly tlsEndpoints: readonly string[];
  readonly routes: readonly string[];
  readonly networks: readonly Network[];
}

export interface Network {
  readonly name: string;
  readonly group: string;
  readonly cidr: string | undefined;
  /** Single addresses and ranges. */
  readonly addresses: readonly string[];
  /** Those that it gives: all of its subnet where the list is empty. */
  readonly pool: readonly string[];
  readonly gateway: string | undefined;
  readonly vlan: Plain;
  readonly isTagged: Plain;
  readonly vips: readonly { readonly address: string; readonly roles: readonly string[] | undefined }[];
  /** What is carried into the saved state. */
  readonly saved: PlainMap;
  /** Which addresses it has to give cannot be told. */
  readonly isVague: boolean;
}

/** Server groups. */
export interface Zones {
  get(name: string): Zone | undefined;
  /** For what is in none. */
  readonly fallback: Zone;
}

export interface Zone {
  readonly name: string | null;
  parent: Zone | undefined;
  readonly children: readonly string[];
  /** The network of each network group. */
  readonly networks: Map<string, Network>;
}

export interface ModelServer {
  /** Among all servers of the model, from 0. */
  readonly index: number;
  readonly id: string;
  /** Undefined where it cannot be told: then it may be any. */
  readonly role: string | undefined;
  readonly zone: Zone;
  /** It may be in another zone. */
  readonly isLost: boolean;
  readonly address: string | undefined;
  readonly hostname: string | undefined;
  readonly isHypervisor: boolean;
  /** The server that it is a virtual machine of. */
  readonly hypervisor: string | undefined;
  readonly nicMapping: Plain;
  readonly model: RoleModels;
}

export interface RoleModels {
  readonly disks: Plain;
  readonly interfaceModel: string;
  readonly interfaces: readonly InterfaceModel[];
  readonly fcoe: Plain;
}

export interface InterfaceModel {
  readonly name: string;
  readonly groups: readonly string[];
  readonly forced: readonly string[];
  readonly passthrough: readonly string[];
  /** Given as a whole to virtual machines: it has no address of its own. */
  readonly isGivenAway: boolean;
  readonly data: PlainMap;
}

export interface UserRule {
  /** Network groups, or `all`. */
  readonly groups: readonly string[];
  readonly component: string;
  readonly port: string;
  readonly protocol: string;
}
