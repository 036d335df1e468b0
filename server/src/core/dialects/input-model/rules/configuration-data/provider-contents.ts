/** What the configuration data of Neutron may say, and what its networks must. */

import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { removeEntry, renameKey } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import type { Item } from '../../model/item.js';
import { finding } from '../define.js';

/** Keys of a map that are none of those that are known, with the one that was meant where that can be told. */
export function* unknownKeys(item: Item, known: readonly string[], what: string): Iterable<Report> {
  const { file } = item;
  for (const key of item.keys) {
    const entry = item.entry(key);
    if (key === '<<' || !entry || known.includes(key)) continue;
    const free = known.filter((each) => !item.has(each));
    const guess = nearest(key, free);
    const guessed = guess === undefined ? '.' : `; did you mean '${guess}'?`;
    yield finding({ file, node: entry.key }, `'${key}' is no key of ${what} and is ignored${guessed}`, {
      tag: 'unnecessary',
      fixes: () => [
        ...(guess === undefined
          ? []
          : [
              {
                title: `Change to '${guess}'`,
                edits: inFile(file, renameKey(file, entry, guess)),
                preferred: true,
              },
            ]),
        { title: `Remove '${key}'`, edits: inFile(file, removeEntry(file, entry)) },
      ],
    });
  }
}

export const REQUIRED = ['provider', 'cidr'] as const;

export interface Part {
  readonly key: string;
  readonly title: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The lists in a provider network. */
export const PARTS: readonly Part[] = [
  { key: 'allocation_pools', title: 'An allocation pool', required: ['start', 'end'], optional: [] },
  { key: 'host_routes', title: 'A host route', required: ['nexthop', 'destination'], optional: ['external'] },
  {
    key: 'provider',
    title: 'A provider',
    required: ['physical_network', 'network_type'],
    optional: ['segmentation_id'],
  },
];

export const NAME = 'name';
