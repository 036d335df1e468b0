/** What is predicted of a cloud: what each step found. */
import type { Allocation } from './allocation.js';
import type { Cloud, Doubt, ModelServer } from './cloud.js';
import type { EndpointsOfPlanes } from './consumption.js';
import type { Firewall } from './firewall.js';
import type { Member } from './member.js';
import type { Names } from './names.js';
import type { NeededRoutes } from './needed-routes.js';
import type { Networking } from './networks-of-servers.js';
import type { PlainMap } from './plain.js';
import type { Pools } from './pools.js';
import type { SavedState } from './saved-state.js';

/** The cloud that results. */
export interface Outcome {
  readonly cloud: Cloud;
  readonly saved: SavedState;
  readonly allocation: Allocation;
  readonly networking: Networking;
  /** All members: planes in the order of a dict, clusters, resources in the order of a dict. */
  readonly members: readonly Member[];
  readonly pools: Pools;
  readonly forgetsAddresses: boolean;
  readonly names: Names;
  readonly endpoints: EndpointsOfPlanes;
  neededRoutes(): NeededRoutes;
  firewall(): Firewall;
  /** The text in which the processor tells what it did. */
  explanation(): string;
}

export interface Prediction extends Outcome {
  /** What cannot be told, and what the processor would stop at. */
  readonly doubts: readonly Doubt[];
  /** Servers whose place depends on the order in which files are read. */
  readonly openServers: ReadonlySet<string>;
  /** Everything that the model says of a server. */
  dataOf(server: ModelServer): PlainMap;
}

/** Something with all of an outcome, each part of which is made on demand. */
export function withOutcome<T extends object>(outcome: Outcome, more: T): T & Outcome {
  return Object.create(outcome, Object.getOwnPropertyDescriptors(more)) as T & Outcome;
}
