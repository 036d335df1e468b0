/** A server in its place with its networks: what most steps of the prediction work on. */
import type { Allocated } from './allocation.js';
import type { Attachment, Attachments } from './attachments.js';
import type { Network } from './cloud.js';

/** A network on an interface of a server. */
export interface Attached extends Attachment {
  /** Absent on networks without a subnet, and where none is left. */
  readonly address: string | undefined;
  /** The name of the server on it; absent where it has no address. */
  readonly hostname: string | undefined;
}

interface MemberInterface {
  readonly name: string;
  readonly networks: readonly Attached[];
}

/** A server with its networks. */
export interface Member extends Allocated {
  /** Undefined where neither the model nor a network gives it one. */
  readonly hostname: string | undefined;
  /** What it has in common with others. */
  readonly attachments: Attachments;
  /** Of each network in `attachments.given`. */
  readonly addresses: readonly (string | undefined)[];
  /** In the order of a dict by name. */
  readonly interfaces: readonly MemberInterface[];
  /** Addresses of its own that a component has on the server, and the one of all its servers. */
  readonly serviceIps: ReadonlyMap<string, string>;
  readonly serviceVips: ReadonlyMap<string, string>;
}

/** Nobody writes into the map of those that have none. */
const NONE: Map<string, string> = new Map();

/** Of thousands of members, only those that are looked at get their interfaces. */
export class GrowingMember implements Member {
  readonly server: Allocated['server'];
  readonly plane: Allocated['plane'];
  readonly group: Allocated['group'];
  readonly member: number;
  readonly zone: string | null;
  readonly region: string | null;
  readonly name: string;
  readonly addresses: (string | undefined)[] = [];
  readonly serviceIps: Map<string, string>;
  readonly serviceVips: Map<string, string>;
  hostname: string | undefined;
  private made: readonly MemberInterface[] | undefined;

  constructor(
    { server, plane, group, member, zone, region, name }: Allocated,
    readonly attachments: Attachments,
    hasServiceAddresses: boolean,
  ) {
    this.server = server;
    this.plane = plane;
    this.group = group;
    this.member = member;
    this.zone = zone;
    this.region = region;
    this.name = name;
    // Where the model gives a server a name, it has that whatever its networks are.
    this.hostname = server.hostname;
    this.serviceIps = hasServiceAddresses ? new Map() : NONE;
    this.serviceVips = hasServiceAddresses ? new Map() : NONE;
  }

  get interfaces(): readonly MemberInterface[] {
    this.made ??= this.attachments.interfaces.map(({ name, networks }) => ({
      name,
      networks: networks.map(({ attachment, place }) => this.attachedTo(attachment, this.addresses[place])),
    }));
    return this.made;
  }

  private attachedTo(attachment: Attachment, address: string | undefined): Attached {
    return { ...attachment, address, hostname: address && hostnameOn(this, attachment) };
  }
}

/** The name of a server on a network. */
export function hostnameOn({ name }: Pick<Member, 'name'>, { group }: Pick<Attachment, 'group'>): string {
  return `${name}-${group.suffix}`;
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
