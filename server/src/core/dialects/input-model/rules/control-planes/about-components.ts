/** Components in the lists of control planes and their groups. */
import { addToList } from '../../../../rules/kit/add-to-list.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Named } from '../../model/item.js';
import type { Group } from '../../simulation/component-sets.js';

export function addComponent({ item, name, kind }: Group, component: string): readonly Fix[] {
  return addToList(item, 'service-components', component, {
    title: `Add '${component}' to '${name ?? kind}'`,
  });
}

export function dropComponent({ name, at, shared }: Named): readonly Fix[] {
  // A word is an item itself; a key is in a map that is one.
  const { parent } = at.node;
  const node = parent?.type === 'entry' && parent.key === at.node ? parent.parent : at.node;
  return dropItem({ node, at, shared }, { title: `Remove '${name}'` });
}
