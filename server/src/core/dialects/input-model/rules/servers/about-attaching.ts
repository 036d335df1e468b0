/** Interfaces that could carry a network group which servers need. */
import { addToList } from '../../../../rules/kit/add-to-list.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';

/** A person who chooses an interface from a menu reads no more of them. */
const MOST = 5;

/** Each interface of the model could carry the group. */
export function attachTo(model: Item, group: string): readonly Fix[] {
  const interfaces = model.items('network-interfaces').items;
  return interfaces.slice(0, MOST).flatMap((each) => {
    const title = `Add '${group}' to the interface '${each.name ?? ''}' of '${model.name ?? ''}'`;
    return each.has('network-groups')
      ? addToList(each, 'network-groups', group, { title })
      : addKey(each, 'network-groups', [group], { title });
  });
}
