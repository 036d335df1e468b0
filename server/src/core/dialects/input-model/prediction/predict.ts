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
import { newExplanation } from './explanation.js';
import { firewallOf } from './firewall.js';
import { newNames } from './names.js';
import { neededRoutes } from './needed-routes.js';
import { resolveNetworks } from './networks-of-servers.js';
import { poolsOf } from './pools.js';
import type { Outcome, Prediction } from './prediction.js';
import { isSpread, readCloud } from './read-cloud.js';
import { orderDoubts, resultDoubts } from './result-doubts.js';
import { membersIn, type RoutesOfServers, resolveRoutes } from './routes.js';
import { NOTHING_SAVED, type SavedState, withoutDeleted } from './saved-state.js';

export interface PredictionOptions {
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
  return { ...prediction, doubts };
}

function predictFrom(cloud: Cloud, options: PredictionOptions): Outcome {
  const known = options.saved ?? NOTHING_SAVED;
  const saved = options.forgetsServers ? withoutDeleted(known, cloud) : known;
  const forgetsAddresses = options.forgetsAddresses === true;
  const tell = newExplanation();
  const [pools, names] = [poolsOf(cloud, saved), newNames()];
  const allocation = allocate(cloud, saved, tell);
  const networking = resolveNetworks(cloud, allocation, pools, names, tell);
  const endpoints = new Map<Plane, PlaneEndpoints>();
  const routes: RoutesOfServers = new Map();
  const { problems } = networking;
  for (const plane of [...cloud.planes.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const own = membersIn(plane, networking.members);
    resolveRoutes(cloud, own, routes, tell);
    endpoints.set(plane, resolveBalancers({ cloud, pools, names, tell, problems }, plane, own));
  }
  const members = [...inPlaneOrder(cloud.planes, (group) => networking.members.get(group))];
  return {
    ...{ cloud, saved, allocation, networking, members, pools, names, endpoints, forgetsAddresses },
    neededRoutes: neededRoutes(cloud, endpoints, routes, members),
    firewall: firewallOf(cloud, endpoints, members),
    explanation: tell.text(),
  };
}
