/** Interfaces that could carry a network group which servers need. */
import { appendToList } from '../../../../rules/kit/append-to-list.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';

/** A person who chooses an interface from a menu reads no more of them. */
const MOST = 5;

/** Each interface of the model could carry the group. */
export function attachTo(model: Item, group: string): readonly Fix[] {
  const interfaces = model.items('network-interfaces').items;
  return interfaces.slice(0, MOST).flatMap((each) => {
    const title = `Add '${group}' to interface '${each.label}' of '${model.label}'`;
    return appendToList(each, 'network-groups', group, { title });
  });
}
