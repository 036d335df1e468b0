/** Network groups side by side: their names, and the components whose endpoints they have. */

import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';

export const endpointLists = ['component-endpoints', 'tls-component-endpoints'] as const;

export const MANAGEMENT = 'MANAGEMENT';

/** Every word in the lists of endpoints of all groups. */
export function* endpointsOf(frame: Frame): Iterable<Value<string> & { readonly group: Item }> {
  for (const group of frame.list('network-groups'))
    for (const key of endpointLists) for (const each of group.texts(key).items) yield { ...each, group };
}

export function removal({ at, node, value, shared }: Value<string>): Fix[] {
  if (shared) return [];
  return [{ title: `Remove '${value}'`, edits: inFile(at.file, removeItem(at.file, node)) }];
}

export const DEFAULT = 'default';
