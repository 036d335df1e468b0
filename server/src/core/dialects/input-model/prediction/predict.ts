/**
 * The cloud that results from a model, as the configuration processor would make it: which server becomes which member,
 * with which name, networks and addresses, what is behind which virtual address, which routes and ports there are.
 *
 * It follows the processor step by step, because what it decides depends on the order in which it walks its dicts and
 * sets, and each step uses up what the next one finds.
 */
import type { ClmGeneration } from '../../../architecture/clm-generations.js';
import type { Fleet } from '../model/fleet.js';
import type { Frame } from '../model/frame.js';
import { type Allocation, allocate, inPlaneOrder, withServers } from './allocation.js';
import { resolveBalancers } from './balancers.js';
import type { Cloud, ModelServer, Plane } from './cloud.js';
import type { PlaneEndpoints } from './endpoints.js';
import { type Explanation, newExplanation } from './explanation.js';
import { firewallOf } from './firewall.js';
import { newNames } from './names.js';
import { neededRoutes } from './needed-routes.js';
import { type Networking, resolveNetworks } from './networks-of-servers.js';
import { poolsOf } from './pools.js';
import type { Outcome } from './prediction.js';
import { readCloud } from './read-cloud.js';
import { membersIn, type RoutesOfServers, resolveRoutes } from './routes.js';
import { type SavedState, withoutDeleted } from './saved-state.js';
import type { Steps } from './steps.js';

export interface PredictionOptions {
  readonly generation: ClmGeneration;
  readonly saved: SavedState;
  /** Whether saved servers and addresses that nobody uses any more are forgotten. */
  readonly forgetsServers: boolean;
  readonly forgetsAddresses: boolean;
}

/** Which servers become members of what; nothing else is made. */
export function predictAllocation(
  frame: Frame,
  fleet: Fleet,
  { generation, saved }: Pick<PredictionOptions, 'generation' | 'saved'>,
  steps: Steps,
  reversed: boolean,
): Allocation {
  return allocationOf(readCloud({ frame, fleet, generation, reversed }, steps), saved, steps);
}

/** `reversed`: with the files of each list in the opposite order. */
export function predict(
  frame: Frame,
  fleet: Fleet,
  options: PredictionOptions,
  steps: Steps,
  reversed = false,
): Outcome {
  const { generation, forgetsServers, forgetsAddresses } = options;
  const { now, later } = steps;
  const cloud = readCloud({ frame, fleet, generation, reversed }, steps);
  const { servers, planes, zones, services, networkGroups, networks } = cloud;
  const saved = now('saved', [options.saved, forgetsServers && servers], () =>
    forgetsServers ? withoutDeleted(options.saved, cloud) : options.saved,
  );
  const allocation = allocationOf(cloud, saved, steps);
  const networked = later(
    'connections',
    [
      ...[allocation, saved, cloud.hostPrefix],
      ...[services, networkGroups, networks, planes, zones, servers],
    ],
    () => connect(cloud, saved, allocation, undefined),
  );
  const routes = later('routes', [networked], () => {
    const { networking, endpoints } = networked();
    return neededRoutes(cloud, endpoints, routesOfAll(cloud, networking), membersOf(cloud, networking));
  });
  const firewall = later('firewall', [networked, cloud], () => {
    const { networking, endpoints } = networked();
    return firewallOf(cloud, endpoints, membersOf(cloud, networking));
  });
  // What is told of each step is told by taking it again: nobody reads it while typing.
  const explanation = later('explanation', [networked, cloud], () => {
    const tell = newExplanation();
    connect(cloud, saved, allocate(cloud, saved, tell), tell);
    return tell.text();
  });
  const members = later('members', [networked], () => membersOf(cloud, networked().networking));
  return now('outcome', [cloud, saved, allocation, networked, firewall, forgetsAddresses], () => ({
    ...{ cloud, saved, allocation, forgetsAddresses, firewall, explanation },
    neededRoutes: routes,
    get networking() {
      return networked().networking;
    },
    get members() {
      return members();
    },
    get pools() {
      return networked().pools;
    },
    get names() {
      return networked().names;
    },
    get endpoints() {
      return networked().endpoints;
    },
  }));
}

/** An allocation, and the servers that it is one of. */
interface Allocated {
  readonly allocation: Allocation;
  readonly servers: readonly ModelServer[];
}

/** An edit of an address allocates nothing anew. */
function allocationOf(cloud: Cloud, saved: SavedState, { now }: Steps): Allocation {
  const { hostPrefix, memberPrefix, planes, zones, servers } = cloud;
  const takes = [hostPrefix, memberPrefix, planes, zones, saved, cloud.placing];
  const first = now<Allocated>('allocation', takes, () => ({
    allocation: allocate(cloud, saved, undefined),
    servers,
  }));
  return now('allocation of servers', [first, servers], () =>
    withServers(first.allocation, first.servers, servers),
  );
}

type Connected = Pick<Outcome, 'networking' | 'pools' | 'names' | 'endpoints'>;

/** Takes the steps of the processor behind the allocation, telling of each. */
function connect(
  cloud: Cloud,
  saved: SavedState,
  allocation: Allocation,
  tell: Explanation | undefined,
): Connected {
  const pools = poolsOf(cloud, saved);
  const names = newNames(() => membersOf(cloud, networking));
  const networking: Networking = resolveNetworks(cloud, allocation, pools, names, tell);
  const { problems } = networking;
  const endpoints = new Map<Plane, PlaneEndpoints>();
  for (const plane of sortedPlanes(cloud)) {
    const own = membersIn(plane, networking.members);
    if (tell) resolveRoutes(cloud, own, new Map(), tell);
    endpoints.set(plane, resolveBalancers({ cloud, pools, names, tell, problems }, plane, own));
  }
  return { networking, pools, names, endpoints };
}

function membersOf({ planes }: Cloud, { members }: Networking): Outcome['members'] {
  return [...inPlaneOrder(planes, (group) => members.get(group))];
}

function sortedPlanes({ planes }: Cloud): Plane[] {
  return [...planes.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function routesOfAll(cloud: Cloud, { members }: Networking): RoutesOfServers {
  const routes: RoutesOfServers = new Map();
  for (const plane of sortedPlanes(cloud)) resolveRoutes(cloud, membersIn(plane, members), routes, undefined);
  return routes;
}
