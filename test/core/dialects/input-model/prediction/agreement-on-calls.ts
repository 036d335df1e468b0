/**
 * The same for who calls whom, and by which way: where components are reached, what is behind which load balancer, which
 * virtual addresses are taken, and the routes that servers need.
 */
import type { InputModel } from '../../../../../server/src/core/dialects/input-model/model/input-model.js';
import { targetsOf } from '../../../../../server/src/core/dialects/input-model/prediction/consumption.js';
import { wrongWays } from '../../../../../server/src/core/dialects/input-model/rules/consumes/about-routes.js';
import { lbProviderNetworksDiffer } from '../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-provider-networks-differ.js';
import { netVipUnused } from '../../../../../server/src/core/dialects/input-model/rules/load-balancers/net-vip-unused.js';
import type { Component } from '../../../../../server/src/core/dialects/input-model/simulation/component.js';
import { componentDefinitions } from '../../../../../server/src/core/dialects/input-model/simulation/component-definitions.js';
import {
  type Plane,
  planesOf,
} from '../../../../../server/src/core/dialects/input-model/simulation/component-sets.js';
import {
  findComponent,
  runsIn,
} from '../../../../../server/src/core/dialects/input-model/simulation/endpoints.js';
import {
  type Balancer,
  balancersOf,
} from '../../../../../server/src/core/dialects/input-model/simulation/load-balancers.js';
import {
  type Target,
  targetOf,
} from '../../../../../server/src/core/dialects/input-model/simulation/reach.js';
import { type Place, spanOfPlace } from '../../../../../server/src/core/model/source-file.js';
import { finding } from '../../../../../server/src/core/rules/kit/finding.js';
import { membersOf } from './members-of-pool.js';
import type { Predicted } from './models.js';

type PredictedPlane = NonNullable<ReturnType<Predicted['cloud']['planes']['get']>>;

/** A control plane as rules and as the prediction have it. */
interface Pair {
  readonly plane: Plane;
  readonly own: PredictedPlane;
}

/** Sentences, one for each contradiction. */
export function* aboutCalls(model: InputModel, prediction: Predicted): Iterable<string> {
  for (const pair of pairsOf(model, prediction)) {
    yield* aboutHosts(model, prediction, pair);
    yield* aboutConsumption(model, prediction, pair);
    yield* aboutTargets(model, prediction, pair);
    yield* aboutBalancers(model, pair);
  }
  yield* aboutVips(model, prediction);
  yield* aboutProviders(model, prediction);
  yield* aboutRoutes(model, prediction);
}

/** Control planes of one name are one to the processor. */
function pairsOf({ frame }: InputModel, { cloud }: Predicted): Pair[] {
  const planes = planesOf(frame);
  if (new Set(planes.map(({ name }) => name)).size < planes.length) return [];
  return planes.flatMap((plane) => {
    const own = cloud.planes.get(plane.name ?? '');
    return own ? [{ plane, own }] : [];
  });
}

/** What is said to run nowhere in a control plane is reached nowhere in it. */
function* aboutHosts(
  { frame }: InputModel,
  { endpoints }: Predicted,
  { plane, own }: Pair,
): Iterable<string> {
  if (!plane.isWhole) return;
  for (const name of endpoints.get(own)?.endpoints.keys() ?? []) {
    const component = componentDefinitions(frame).get(name);
    if (component && !runsIn(frame, plane, component))
      yield `${name} is said not to run in ${own.name}, and is reached there`;
  }
}

/** Who finds what it consumes, and in which control plane. */
function* aboutConsumption(
  { frame }: InputModel,
  prediction: Predicted,
  { plane, own }: Pair,
): Iterable<string> {
  const definitions = componentDefinitions(frame);
  for (const consumer of plane.components) {
    const targets = targetNames(prediction, own, consumer);
    for (const { name, isOwnPlaneOnly } of definitions.get(consumer)?.consumes ?? []) {
      const consumed = definitions.resolve(name);
      const found = consumed && findComponent(frame, plane, consumed, isOwnPlaneOnly);
      if (!consumed || found === 'unknown') continue;
      const isFound = found !== undefined && isReached(prediction, found.plane, consumed);
      // Where it runs without being reached, the one says that it is there and the other that nobody gets to it.
      if (isFound !== targets.has(consumed.name) && (isFound || !found))
        yield `${consumer} is said to find ${consumed.name} in ${found?.plane.name}, and finds ${[...targets].join()}`;
    }
  }
}

function targetNames({ cloud, endpoints }: Predicted, plane: PredictedPlane, consumer: string): Set<string> {
  const component = cloud.services.get(consumer);
  const targets = component ? targetsOf(cloud, endpoints, plane, component) : [];
  return new Set(targets.map(({ component: name }) => name));
}

function isReached(
  { cloud, endpoints }: Predicted,
  { name: plane = '' }: Plane,
  { name }: Component,
): boolean {
  const own = cloud.planes.get(plane);
  return own !== undefined && endpoints.get(own)?.access.has(name) === true;
}

/** Where each component is reached by those that consume it. */
function* aboutTargets(model: InputModel, prediction: Predicted, { plane, own }: Pair): Iterable<string> {
  const { frame } = model;
  const isSaid = saidWithout(differingIn(model));
  for (const name of prediction.endpoints.get(own)?.access.keys() ?? []) {
    const component = componentDefinitions(frame).get(name);
    const target = component && targetOf(frame, plane, component);
    if (!component || !target || !isSaid(target)) continue;
    const groups = internalGroups(prediction, own, component);
    const reached = [...(target.isVirtual ? groups.virtual : groups.listed)];
    // Where it is reached nowhere, nothing is said of the way there.
    if (reached.length > 0 && reached.join() !== target.group)
      yield `${name} is said to be reached in ${target.group}, and is in ${reached.join()}`;
  }
}

/** What rests on a load balancer with a finding is not said beside it. */
function saidWithout(findings: ReadonlySet<string>): (target: Pick<Target, 'restsOn'>) => boolean {
  return ({ restsOn }) => !restsOn.some((place) => findings.has(keyOf(place)));
}

/** The network groups in which a component is reached in the internal role. */
function internalGroups(
  { cloud, endpoints }: Predicted,
  plane: PredictedPlane,
  { name }: Component,
): { readonly virtual: ReadonlySet<string>; readonly listed: ReadonlySet<string> } {
  const access = endpoints.get(plane)?.access.get(name)?.get('internal') ?? [];
  const networks = access.flatMap(({ listed }) => [...(listed?.networks ?? [])]);
  return {
    virtual: new Set(access.flatMap(({ vip }) => vip?.network.group ?? [])),
    listed: new Set(networks.flatMap((network) => cloud.networks.get(network)?.group ?? [])),
  };
}

/** Which load balancers a control plane has, in which network groups. */
function* aboutBalancers({ frame }: InputModel, { plane, own }: Pair): Iterable<string> {
  const { areAttachmentsWhole } = balancersOf(frame);
  const said = saidBalancers(frame, plane);
  if (!areAttachmentsWhole || !said) return;
  const [left, right] = [
    said.map(({ name, networkGroups: [group] }) => `${name?.value} in ${group?.name}`),
    own.balancers.map(({ name, group }) => `${name} in ${group}`),
  ].map((all) => all.sort().join());
  if (left !== right) yield `${own.name} is said to have the load balancers ${left}, and has ${right}`;
}

/** Undefined where others than those may count, or those may be in several groups: then rules say so. */
function saidBalancers(frame: InputModel['frame'], plane: Plane): readonly Balancer[] | undefined {
  const { all } = balancersOf(frame);
  const said = all.filter((each) => each.plane === plane);
  const isMixed = all.some(({ isInline }) => isInline) && all.some(({ isInline }) => !isInline);
  const isPlain = said.every(
    ({ name, networkGroups, item }) =>
      name !== undefined && networkGroups.length < 2 && item.text('provider') !== undefined,
  );
  return isMixed || !isPlain || !frame.isWhole('control-planes') || planesOf(frame).length > 1
    ? undefined
    : said;
}

/** An address that is said to be unused is taken by no load balancer. */
function* aboutVips(model: InputModel, { pools }: Predicted): Iterable<string> {
  for (const { at } of netVipUnused.find?.(model) ?? []) {
    const { start, end } = spanOfPlace(at);
    const holder = pools.holders.get(at.file.text.slice(start, end));
    if (holder?.isAllocated && holder.usedBy?.startsWith('vip'))
      yield `${holder.address} is said to be unused, and is the address of ${holder.usedBy}`;
  }
}

/** A load balancer whose servers are said to be in several networks is in none. */
function* aboutProviders(model: InputModel, prediction: Predicted): Iterable<string> {
  const differing = differingIn(model);
  for (const { plane, item } of balancersOf(model.frame).all) {
    const network = networkOf(prediction, plane?.name, item.name);
    if (network !== undefined && differing.has(keyOf(item.nameAt)))
      yield `${item.name} is said to be in several networks, and is in ${network}`;
  }
}

function networkOf(
  { endpoints }: Predicted,
  plane: string | undefined,
  balancer: string | undefined,
): string | undefined {
  for (const [{ name }, { addresses }] of endpoints)
    if (name === plane)
      for (const [each, place] of addresses) if (each.name === balancer) return place.network.name;
  return undefined;
}

/** Load balancers of which a rule says that their servers are in several networks. */
function differingIn(model: InputModel): ReadonlySet<string> {
  return new Set([...(lbProviderNetworksDiffer.find?.(model) ?? [])].map(({ at }) => keyOf(at)));
}

function keyOf(place: Place): string {
  return `${place.file.uri} ${spanOfPlace(place).start}`;
}

/** What is said to be out of reach, or in reach by a default route only, is so for all servers that are meant. */
function aboutRoutes(model: InputModel, prediction: Predicted): readonly string[] {
  const found: string[] = [];
  const isSaid = saidWithout(differingIn(model));
  const say: Parameters<typeof wrongWays>[3] = (way, { pool, servers }) => {
    const members = membersOf(prediction, pool) ?? [];
    for (const { name, server, plane } of members.filter(({ server: { index } }) => servers.includes(index)))
      found.push(...aboutWay(prediction, plane, way, name).map((text) => `${server.id}: ${text}`));
    return finding(pool.group.item.nameAt, 'A way.');
  };
  for (const _ of wrongWays(model.fleet, model.frame, ({ target }) => isSaid(target), say));
  return found;
}

type Way = Parameters<Parameters<typeof wrongWays>[3]>[0];

function aboutWay(
  { cloud, endpoints, neededRoutes }: Predicted,
  plane: PredictedPlane,
  { component, consumed, target: { group }, reach: { kind } }: Way,
  server: string,
): readonly string[] {
  const groupOf = (network: string) => cloud.networks.get(network)?.group;
  const consumer = cloud.services.get(component);
  const targets = consumer ? targetsOf(cloud, endpoints, plane, consumer) : [];
  const called = targets.filter((each) => each.component === consumed.name);
  if (!called.some(({ networks }) => [...networks].some((network) => groupOf(network) === group)))
    return [`${component} is said to call ${consumed.name} in ${group}, and does not`];
  const kinds = [...neededRoutes().values()].flatMap((all) =>
    [...all].flatMap(([network, { isDefault, usedBy }]) => {
      const isMeant =
        groupOf(network) === group && usedBy.get(component)?.get(consumed.name)?.includes(server);
      return isMeant ? [isDefault ? 'default' : 'direct'] : [];
    }),
  );
  // Who is out of reach has no route at all.
  const expected = kind === 'nowhere' ? [] : [kind];
  const got = [...new Set(kinds)];
  return got.join() === expected.join()
    ? []
    : [`${component} is said to reach ${consumed.name} in ${group} by ${kind}, and does by ${got.join()}`];
}
