/** What the wires between servers and switches must carry, as data that can be handed to a network administrator. */

/** One network on one port of the servers of one role. */
export interface WiringRow {
  /** The key of a plan, or what the servers are called that no plan counts. */
  readonly role: string;
  /** How many servers; absent where that is not known. */
  readonly count?: number;
  /** The names of the servers, where they are listed. */
  readonly nodes: readonly string[];
  /** The port of the servers; absent where the plan names none. */
  readonly port?: string;
  /** The NICs of a bond. */
  readonly members: readonly string[];
  /** The mode of a bond. */
  readonly mode?: string;
  readonly network: string;
  readonly tagging: 'tagged' | 'untagged' | 'none';
  /** `331`, `500-1000`; absent for untagged networks and where the plan does not say. */
  readonly vlan?: string;
  readonly subnets: readonly string[];
  readonly gateways: readonly string[];
  /** Bytes: of the network, else of the port. */
  readonly mtu?: number;
  /** Bytes: of the port. */
  readonly portMtu?: number;
}

export interface Wiring {
  readonly title: string;
  readonly rows: readonly WiringRow[];
}
