/** What the configuration data of Neutron may say, and what its networks must. */
import { didYouMean, type Guess } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { removeKey, renameKey } from '../../../../rules/kit/fixes.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';

/** Keys of a map that are none of those that are known, with the one that was meant where that can be told. */
export function* unknownKeys(item: Item, known: readonly string[], what: string): Iterable<Report> {
  for (const key of item.keys) {
    const entry = item.entry(key);
    if (key === '<<' || !entry || known.includes(key)) continue;
    const guess = didYouMean(
      key,
      known.filter((each) => item.isFree(each)),
    );
    yield finding(
      { file: item.file, node: entry.key },
      `Unknown key '${key}' in ${what} is ignored${guess.ending}`,
      { tag: 'unnecessary', fixes: () => [...rename(item, key, guess), ...removeKey(item, key)] },
    );
  }
}

function rename(item: Item, key: string, { word, isCertain }: Guess): readonly Fix[] {
  if (word === undefined) return [];
  return renameKey(item, key, word, { title: `Change to '${word}'`, preferred: isCertain });
}

export const REQUIRED = ['provider', 'cidr'] as const;

interface Part {
  readonly key: string;
  readonly title: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The lists in a provider network. */
export const PARTS: readonly Part[] = [
  { key: 'allocation_pools', title: 'an allocation pool', required: ['start', 'end'], optional: [] },
  { key: 'host_routes', title: 'a host route', required: ['nexthop', 'destination'], optional: ['external'] },
  {
    key: 'provider',
    title: 'a provider',
    required: ['physical_network', 'network_type'],
    optional: ['segmentation_id'],
  },
];
