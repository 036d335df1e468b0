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
import { allocate, inPlaneOrder } from './allocation.js';
import { resolveBalancers } from './balancers.js';
import type { Cloud, Plane } from './cloud.js';
import type { PlaneEndpoints } from './endpoints.js';
import { type Explanation, newExplanation } from './explanation.js';
import { firewallOf } from './firewall.js';
import { newNames } from './names.js';
import { neededRoutes } from './needed-routes.js';
import { resolveNetworks } from './networks-of-servers.js';
import { poolsOf } from './pools.js';
import type { Outcome, Prediction } from './prediction.js';
import { isSpread, readCloud } from './read-cloud.js';
import { openServers, orderDoubts, resultDoubts } from './result-doubts.js';
import { membersIn, type RoutesOfServers, resolveRoutes } from './routes.js';
import { NOTHING_SAVED, type SavedState, withoutDeleted } from './saved-state.js';

interface PredictionOptions {
  readonly generation: ClmGeneration;
  readonly saved?: SavedState;
  /** Whether saved servers and addresses that nobody uses any more are forgotten. */
  readonly forgetsServers?: boolean;
  readonly forgetsAddresses?: boolean;
}

export function predict(frame: Frame, fleet: Fleet, options: PredictionOptions): Prediction {
  const prediction = predictFrom(readCloud(frame, fleet, options.generation), options);
  const reversed = isSpread(frame, fleet)
    ? predictFrom(readCloud(frame, fleet, options.generation, true), options)
    : undefined;
  const doubts = [
    ...prediction.cloud.doubts,
    ...resultDoubts(prediction),
    ...(reversed ? orderDoubts(prediction, reversed) : []),
  ];
  return {
    ...{ ...prediction, doubts },
    openServers: reversed ? openServers(prediction, reversed) : new Set(),
  };
}

function predictFrom(cloud: Cloud, options: PredictionOptions): Outcome {
  const known = options.saved ?? NOTHING_SAVED;
  const saved = options.forgetsServers ? withoutDeleted(known, cloud) : known;
  const steps = take(cloud, saved, undefined);
  const { endpoints, networking } = steps;
  const members = [...inPlaneOrder(cloud.planes, (group) => networking.members.get(group))];
  return {
    ...{ cloud, saved, members, ...steps },
    forgetsAddresses: options.forgetsAddresses === true,
    neededRoutes: lazily(() => neededRoutes(cloud, endpoints, routesOfAll(cloud, networking), members)),
    firewall: lazily(() => firewallOf(cloud, endpoints, members)),
    // What is told of each step is told by taking it again: nobody reads it while typing.
    explanation: lazily(() => {
      const tell = newExplanation();
      take(cloud, saved, tell);
      return tell.text();
    }),
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

type Steps = Pick<Outcome, 'allocation' | 'networking' | 'pools' | 'names' | 'endpoints'>;

/** Takes the steps of the processor, telling of each. */
function take(cloud: Cloud, saved: SavedState, tell: Explanation | undefined): Steps {
  const [pools, names] = [poolsOf(cloud, saved), newNames()];
  const allocation = allocate(cloud, saved, tell);
  const networking = resolveNetworks(cloud, allocation, pools, names, tell);
  const { problems } = networking;
  const endpoints = new Map<Plane, PlaneEndpoints>();
  for (const plane of sortedPlanes(cloud)) {
    const own = membersIn(plane, networking.members);
    if (tell) resolveRoutes(cloud, own, new Map(), tell);
    endpoints.set(plane, resolveBalancers({ cloud, pools, names, tell, problems }, plane, own));
  }
  return { allocation, networking, pools, names, endpoints };
}

function sortedPlanes({ planes }: Cloud): Plane[] {
  return [...planes.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function routesOfAll(cloud: Cloud, { members }: Outcome['networking']): RoutesOfServers {
  const routes: RoutesOfServers = new Map();
  for (const plane of sortedPlanes(cloud)) resolveRoutes(cloud, membersIn(plane, members), routes, undefined);
  return routes;
}
