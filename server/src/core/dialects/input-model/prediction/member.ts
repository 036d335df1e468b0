/** A server in its place with its networks: what most steps of the prediction work on. */
import type { Allocated } from './allocation.js';
import type { Attachment } from './attachments.js';
import type { Network } from './cloud.js';

/** A network on an interface of a server. */
export interface Attached extends Attachment {
  /** Absent on networks without a subnet, and where none is left. */
  address: string | undefined;
  /** The name of the server on it; absent where it has no address. */
  hostname: string | undefined;
}

interface MemberInterface {
  readonly name: string;
  readonly networks: readonly Attached[];
}

/** A server with its networks. */
export interface Member extends Allocated {
  /** Undefined where no network gives it one. */
  hostname: string | undefined;
  /** In the order of a dict by name. */
  readonly interfaces: readonly MemberInterface[];
  /** Addresses of its own that a component has on the server, and the one of all its servers. */
  readonly serviceIps: Map<string, string>;
  readonly serviceVips: Map<string, string>;
}

/** All networks of a server, in the order of its interfaces. */
export function attachedOf({ interfaces }: Pick<Member, 'interfaces'>): Attached[] {
  return interfaces.flatMap(({ networks }) => networks);
}

/** What could not be given. */
export interface AddressProblem {
  readonly kind: 'taken' | 'exhausted';
  readonly network: Network;
  readonly usedBy: string;
  readonly host: string;
}
