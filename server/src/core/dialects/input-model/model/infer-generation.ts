/**
 * For which releases of the product a model may be written, from what only some of them have. What cannot be told apart
 * stays a set, and only what is true of all of it is said.
 */
import { lifeOf } from '../../../architecture/clm-lives.js';
import {
  type ClmRelease,
  clmReleases,
  isAlive,
  keysSince,
  type Life,
} from '../../../architecture/clm-releases.js';
import type { Frame } from './frame.js';
import { type Generation, generationFrom } from './generation.js';

export function generationOf(frame: Frame, set: readonly ClmRelease[]): Generation {
  if (set.length > 0) return generationFrom(set);
  const signs = [...signsIn(frame)];
  const possible = clmReleases
    .map(({ id }) => id)
    .filter((id) => signs.every(({ life }) => isAlive(life, id)));
  // What no release has together tells of none.
  if (possible.length === 0 || possible.length === clmReleases.length) return generationFrom([]);
  return generationFrom(possible, reasonFor(possible, signs));
}

/** Something that a model uses, and when the product has it. */
interface Sign {
  readonly name: string;
  readonly life: Life;
}

/** The first sign for each end of the releases that are left. */
function reasonFor(possible: readonly ClmRelease[], signs: readonly Sign[]): string {
  const [first, last] = [possible[0], possible.at(-1)];
  const came = signs.find(({ life }) => life.since !== undefined && life.since === first);
  const went = signs.find(({ life }) => life.until !== undefined && life.until === last);
  return [
    ...(came ? [`'${came.name}' was added in ${releaseTitle(first)}`] : []),
    ...(went ? [`'${went.name}' was removed after ${releaseTitle(last)}`] : []),
  ].join(', and ');
}

function releaseTitle(release: ClmRelease | undefined): string {
  return clmReleases.find(({ id }) => id === release)?.title ?? '';
}

/** What no release has is a slip, or a component of the model's own, and tells nothing. */
function* signsIn(frame: Frame): Iterable<Sign> {
  for (const name of componentsIn(frame)) yield { name, life: lifeOf(name) };
  for (const [name, since] of keysSince.lists)
    if (frame.list(name).length > 0) yield { name, life: { since } };
  for (const plane of frame.list('control-planes'))
    for (const [name, since] of keysSince.ofControlPlanes)
      if (plane.has(name)) yield { name, life: { since } };
}

/** Every component that a control plane names. */
function componentsIn(frame: Frame): Set<string> {
  const names = frame
    .list('control-planes')
    .flatMap((plane) => [
      ...plane.named('common-service-components').items.map(({ name }) => name),
      ...['clusters', 'resources', 'member-groups', 'resource-nodes'].flatMap((key) =>
        plane
          .items(key)
          .items.flatMap((group) => group.named('service-components').items.map(({ name }) => name)),
      ),
    ]);
  return new Set(names);
}
