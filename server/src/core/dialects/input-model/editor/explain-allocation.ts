/** What a hover says of the allocation: which servers a cluster takes, who takes a server, which are left over. */
import { code, joined, markdown, type Part } from '../../../text/markdown.js';
import type { InputModel } from '../model/input-model.js';
import { allocationOf, type Share, savedPool } from '../simulation/allocation.js';
import { type Pool, poolsOf } from '../simulation/allocation-pools.js';
import { fits } from './counts.js';
import { predictedCloud } from './predicted.js';
import { type Holder, relationsOf } from './relations.js';
import { codes, count, holderWords } from './words.js';

/** A cluster or resource group with the servers that there are for it. */
interface Taker {
  readonly pool: Pool;
  readonly share: Share;
}

function takersOf({ frame, fleet }: InputModel): readonly Taker[] {
  const { pools } = poolsOf(frame);
  return (allocationOf(fleet, frame)?.shares ?? []).flatMap((share) => {
    const pool = pools[share.pool];
    return pool ? [{ pool, share }] : [];
  });
}

const takerWords = ({ group }: Pool) =>
  markdown`${group.kind} ${code(group.name)} of ${code(group.plane.name)}`;

function aboutSavedPlace({ frame }: InputModel, id: string | undefined): Part | undefined {
  const saved = id === undefined ? undefined : frame.saved?.get(id);
  const home = saved && !saved.isDeleted ? savedPool(frame, saved) : undefined;
  if (!saved || !home) return undefined;
  const member = saved.member === undefined ? '' : markdown`member ${saved.member} of `;
  return markdown`In the saved state, allocated as ${member}${takerWords(home)}.`;
}

/** What is said where one taker has fewer places than there are servers for it. */
function aboutTooFewPlaces(
  pool: ReturnType<typeof takersOf>[number]['pool'],
  servers: number,
): Part | undefined {
  const places = pool.max;
  if (places === undefined || places >= servers) return undefined;
  const left = servers - places;
  return markdown`One of ${count(servers, 'server')} for ${count(places, 'place')} in ${takerWords(pool)}; ${left} ${left === 1 ? 'is' : 'are'} not needed.`;
}

/** Where a server goes, as far as the model alone decides it; a cloud that runs remembers where its servers went. */
export function aboutItsAllocation(model: InputModel, index: number | undefined): readonly Part[] {
  const row = index === undefined ? undefined : model.fleet.rows[index];
  if (index === undefined || !row) return [];
  const saved = aboutSavedPlace(model, row.id);
  if (saved !== undefined) return [saved];
  const takers = takersOf(model).filter(({ share }) => share.candidates.includes(index));
  const isLeft = isLeftOver(model, row.id);
  const sure = takers.find(({ share }) => share.takesAll);
  if (sure && !isLeft) return [markdown`Allocated to ${takerWords(sure.pool)}.`];
  const [only] = takers.length === 1 ? takers : [];
  const tooFew = only && aboutTooFewPlaces(only.pool, only.share.candidates.length);
  if (tooFew !== undefined) return [tooFew];
  if (isLeft) return [NOT_ALLOCATED];
  const holders = relationsOf(model.frame).holders.filter((holder) => fits(model, holder, row));
  if (holders.length > 0) return [markdown`Can be allocated to ${joined(holders.map(holderWords))}.`];
  const isKnown = row.role !== undefined && takers.length === 0 && poolsOf(model.frame).isWhole;
  return isKnown && model.fleet.isWhole ? [NOT_ALLOCATED] : [];
}

const NOT_ALLOCATED = 'Not allocated: no cluster or resource group takes this server.';

/** Whether a server surely becomes no member. */
function isLeftOver(model: InputModel, id: string | undefined): boolean {
  const cloud = predictedCloud(model);
  return cloud?.isWhole === true && !cloud.isUnsure(id) && cloud.placeOf(id) === undefined;
}

/** The servers of a cluster or resource, where it takes all that fit, or how many are left over. */
export function aboutItsServers(model: InputModel, { item }: Holder): readonly Part[] {
  const taker = takersOf(model).find(({ pool }) => pool.group.item === item);
  if (!taker) return [];
  const { candidates, takesAll } = taker.share;
  if (takesAll && candidates.length > 0)
    return [
      markdown`Servers: ${codes(candidates.toSorted((a, b) => a - b).map((index) => model.fleet.rows[index]?.id))}.`,
    ];
  return leftOver(taker);
}

/** How many servers that fit a cluster or resource leaves to others. */
export function aboutOthers(model: InputModel, { item }: Holder): readonly Part[] {
  const taker = takersOf(model).find(({ pool }) => pool.group.item === item);
  return taker ? leftOver(taker) : [];
}

function leftOver({ pool, share }: Taker): readonly Part[] {
  const places = pool.max;
  const rest = places === undefined ? 0 : share.candidates.length - places;
  return rest > 0 ? [markdown`Remaining for other groups: ${count(rest, 'server')}.`] : [];
}
