/** What a model is called: its cloud, the releases that it may be for, and how many servers it has. */
import { clmReleases } from '../../../architecture/clm-releases.js';
import type { Generation } from './generation.js';
import type { InputModel } from './input-model.js';

export function titleOf({ frame, fleet }: InputModel): string {
  const name = frame.config?.top?.map('cloud')?.text('name')?.value;
  const releases = releaseWords(frame.generation);
  const servers = fleet.count === 1 ? 'one server' : `${fleet.count} servers`;
  return [
    name === undefined ? 'Input model' : `Input model '${name}'`,
    ...(releases === undefined ? [] : [releases]),
    servers,
  ].join(', ');
}

/** `SUSE OpenStack Cloud 9`, `Helion OpenStack 3.0 - 5.0`; undefined where nothing tells. */
function releaseWords({ possible }: Pick<Generation, 'possible'>): string | undefined {
  if (possible.length === clmReleases.length) return undefined;
  const titles = clmReleases.filter(({ id }) => possible.includes(id)).map(({ title }) => title);
  const [first = '', last = ''] = [titles[0], titles.at(-1)];
  if (titles.length === 1) return first;
  const number = last.slice(last.lastIndexOf(' ') + 1);
  const product = (title: string) => title.slice(0, title.lastIndexOf(' '));
  return product(first) === product(last) ? `${first} - ${number}` : `${first} to ${last}`;
}
