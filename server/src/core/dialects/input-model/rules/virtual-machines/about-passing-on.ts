/** Interfaces of hypervisors that could hand network groups on to virtual servers. */
import { appendToList } from '../../../../rules/kit/append-to-list.js';
import { addKey, MOST_CHOICES, setKey } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { type Interface, interfacesOf } from '../interface-models/interfaces.js';

const KEY = 'passthrough-network-groups';
/** The interfaces with the groups, or else all of them, could hand them on; without groups, those that they have. */
export function passOn(model: Item, groups: readonly string[]): readonly Fix[] {
  const all = interfacesOf(model);
  const carrying = all.filter((each) =>
    groups.some((group) => each.groups.some(({ value }) => value === group)),
  );
  return (carrying.length > 0 ? carrying : all)
    .slice(0, MOST_CHOICES)
    .flatMap((each) => passOnBy(each, groups.length > 0 ? groups : each.groups.map(({ value }) => value)));
}

function passOnBy({ item }: Interface, groups: readonly string[]): readonly Fix[] {
  const there = item.texts(KEY).items.map(({ value }) => value);
  const missing = groups.filter((group) => !there.includes(group));
  if (missing.length === 0) return [];
  const title = `Add ${quoted(missing, 'and')} to '${KEY}' of '${item.label}'`;
  const [only, another] = missing;
  if (only !== undefined && another === undefined) return appendToList(item, KEY, only, { title });
  return item.has(KEY)
    ? setKey(item, KEY, [...there, ...missing], { title })
    : addKey(item, KEY, missing, { title });
}
