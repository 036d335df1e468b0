/** A server in its place with its networks: what most steps of the prediction work on. */
import type { Allocated } from './allocation.js';
import type { Network, NetworkGroup, TagEntry } from './cloud.js';
import type { GroupNeeds } from './group-needs.js';
import type { PythonDict } from './python-order.js';

/** A network on an interface of a server. */
export interface Attached {
  readonly network: Network;
  readonly group: NetworkGroup;
  readonly isPassthroughOnly: boolean;
  /** Absent on networks without a subnet, and where none is left. */
  address: string | undefined;
  /** The name of the server on it; absent where it has no address. */
  hostname: string | undefined;
  /** Whether the component speaks TLS. */
  readonly endpoints: PythonDict<boolean>;
  readonly tags: readonly TagEntry[];
}

/** A server with its networks. */
export interface Member extends Allocated {
  /** Undefined where no network gives it one. */
  hostname: string | undefined;
  readonly interfaces: PythonDict<PythonDict<Attached>>;
  readonly needs: GroupNeeds;
  /** Addresses of its own that a component has on the server, and the one of all its servers. */
  readonly serviceIps: Map<string, string>;
  readonly serviceVips: Map<string, string>;
}

/** All networks of a server, in the order of its interfaces. */
export function attachedOf({ interfaces }: Pick<Member, 'interfaces'>): Attached[] {
  return interfaces.values().flatMap((networks) => networks.values());
}

/** What could not be given. */
export interface AddressProblem {
  readonly kind: 'taken' | 'exhausted';
  readonly network: Network;
  readonly usedBy: string;
  readonly host: string;
}
