/**
 * Where rules and the prediction speak of the same thing by different ways: what the rules are told for certain, because
 * it holds for every way to share out servers, and what the prediction chooses. The one must never contradict the other.
 */
import type { InputModel } from '../../../../../server/src/core/dialects/input-model/model/input-model.js';
import { groupsOf } from '../../../../../server/src/core/dialects/input-model/prediction/allocation.js';
import { predictionOf } from '../../../../../server/src/core/dialects/input-model/prediction/prediction-of.js';
import { addressPools } from '../../../../../server/src/core/dialects/input-model/simulation/addresses.js';
import {
  allocationOf,
  type Share,
} from '../../../../../server/src/core/dialects/input-model/simulation/allocation.js';
import {
  type Pool,
  poolsOf,
} from '../../../../../server/src/core/dialects/input-model/simulation/allocation-pools.js';
import { cohortsOf } from '../../../../../server/src/core/dialects/input-model/simulation/cohorts.js';
import { planesOf } from '../../../../../server/src/core/dialects/input-model/simulation/component-sets.js';
import { takenBy } from '../../../../../server/src/core/dialects/input-model/simulation/exact-allocation.js';
import {
  type Links,
  linksOf,
} from '../../../../../server/src/core/dialects/input-model/simulation/server-networks.js';
import { aboutCalls } from './agreement-on-calls.js';
import { membersOf } from './members-of-pool.js';
import type { Predicted } from './models.js';

/** Sentences, one for each contradiction. */
export function contradictions(model: InputModel, release: string): string[] {
  const prediction = predictionOf(model, { release });
  if (!prediction) return [];
  // A server without an id is none to the processor, and has a finding.
  const areServersKnown = model.fleet.rows.every(({ id }) => id !== undefined);
  return [
    ...(areServersKnown ? aboutAllocation(model, prediction) : []),
    ...aboutComponents(model, prediction),
    ...aboutNetworks(model, prediction),
    ...aboutPools(model, prediction),
    ...aboutCalls(model, prediction),
  ];
}

function* aboutAllocation({ frame, fleet }: InputModel, prediction: Predicted): Iterable<string> {
  const { pools } = poolsOf(frame);
  const { shares = [], doubtful = 0 } = allocationOf(fleet, frame) ?? {};
  const isAnyShort = prediction.allocation.short.length > 0;
  for (const share of shares) {
    const pool = pools[share.pool];
    const members = pool && membersOf(prediction, pool);
    if (!pool || !members || !isPlain(pools, pool)) continue;
    const chosen = members.map(({ server }) => server.index).sort((a, b) => a - b);
    yield* aboutShare(pool, share, chosen, { doubtful, isAnyShort });
    const taken = takenBy(fleet, frame, share);
    if (taken && taken.toSorted((a, b) => a - b).join() !== chosen.join())
      yield `${pool.group.name}: ${taken.join()} are said to be taken, and ${chosen.join()} are`;
  }
}

/** Two groups of one name are one to the processor. */
function isPlain(pools: readonly Pool[], { group }: Pool): boolean {
  const same = pools.filter(
    (each) => each.group.name === group.name && each.group.plane.name === group.plane.name,
  );
  return same.length === 1;
}

function* aboutShare(
  { group, min, max }: Pool,
  share: Share,
  chosen: readonly number[],
  { doubtful, isAnyShort }: { readonly doubtful: number; readonly isAnyShort: boolean },
): Iterable<string> {
  const { candidates, atMost, atLeast, takesAll } = share;
  const [name, count] = [group.name, chosen.length];
  // What is said at most is said for the case that the groups before get what they need.
  if (!isAnyShort && count > atMost) yield `${name} gets ${count}, at most ${atMost} were said`;
  if (count < Math.min(atLeast, max ?? atLeast, Math.max(min, 0)))
    yield `${name} gets ${count}, at least ${atLeast} were said`;
  // Servers of which nobody can tell where they go may be for any.
  const strange = chosen.filter((index) => !candidates.includes(index));
  if (strange.length > doubtful) yield `${name} gets ${strange.join()}, which are said not to fit`;
  if (takesAll && count < candidates.length) yield `${name} is said to take all, and gets ${count}`;
}

function* aboutComponents({ frame }: InputModel, { cloud }: Predicted): Iterable<string> {
  for (const plane of planesOf(frame)) {
    const own = plane.name === undefined ? undefined : cloud.planes.get(plane.name);
    for (const { name, kind, components, isWhole } of plane.groups) {
      const [group, ...others] = own
        ? groupsOf(own).filter((each) => each.name === name && each.kind === kind)
        : [];
      if (!group || others.length > 0 || !isWhole) continue;
      const [said, predicted] = [[...components].sort().join(), group.components.keys().sort().join()];
      if (said !== predicted) yield `${name} runs ${said}, and is predicted to run ${predicted}`;
    }
  }
}

function* aboutNetworks({ frame, fleet }: InputModel, prediction: Predicted): Iterable<string> {
  for (const cohort of cohortsOf(fleet, frame).flat()) {
    const links = linksOf(frame, cohort);
    const allocated = membersOf(prediction, cohort.pool)?.find(({ server }) =>
      cohort.servers.includes(server.index),
    );
    const member = allocated && prediction.members.find(({ server }) => server === allocated.server);
    if (links?.isWhole && member) yield* aboutLinks(links, member);
  }
}

function* aboutLinks(
  { links }: Links,
  { name: member, interfaces }: Predicted['members'][number],
): Iterable<string> {
  const has = new Map<string, string>();
  for (const { name, networks } of interfaces)
    for (const { network } of networks) has.set(`${name} ${network.group}`, network.name);
  for (const { group, interface: own, isKept, network } of links) {
    const at = `${own.name ?? ''} ${group.value}`;
    const got = has.get(at);
    if (isKept === false && got !== undefined) yield `${member} is said not to get ${at}`;
    if (isKept !== true || network === 'unknown') continue;
    if (got !== network?.name) yield `${member} gets ${got} for ${at}, ${network?.name} was said`;
  }
}

function* aboutPools({ frame }: InputModel, { cloud, pools }: Predicted): Iterable<string> {
  for (const { name, size } of addressPools(frame)) {
    const network = cloud.networks.get(name);
    const fill = network && pools.fillOf(network);
    if (!network || !fill || cloud.networks.size !== frame.list('networks').length) continue;
    const reserved = new Set(network.vips.map(({ address }) => address)).size;
    // Virtual addresses that the model names are no part of what is left for others.
    if (size !== Number(fill.total) && size !== Number(fill.total) - reserved)
      yield `${name} has ${fill.total} addresses, ${size} were said`;
  }
}
