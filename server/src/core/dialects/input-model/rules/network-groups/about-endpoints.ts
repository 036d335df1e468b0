/** The components whose endpoints network groups have. */
import type { Value } from '../../../../model/value.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';

export const endpointLists = ['component-endpoints', 'tls-component-endpoints'] as const;

interface Endpoint extends Value<string> {
  readonly group: Item;
}

/** Every word in the lists of endpoints of all groups. */
export function* endpointsOf(frame: Frame): Iterable<Endpoint> {
  for (const group of frame.list('network-groups'))
    for (const key of endpointLists) for (const each of group.texts(key).items) yield { ...each, group };
}

export function removal(word: Value<string>): readonly Fix[] {
  return dropItem(word, { title: `Remove '${word.value}'` });
}
