/** The network groups of a model with their tags and who uses them, read once for all rules about networks. */

import type { Frame } from '../../model/frame.js';
import type { Item, Named } from '../../model/item.js';
import { namesIn } from '../../model/references.js';

interface NetworkGroup {
  readonly item: Item;
  readonly name: string;
  readonly tags: ReadonlyMap<string, Named>;
}

const GROUPS = {};

/** The first group of each name. */
export function groupsByName(frame: Frame): ReadonlyMap<string, NetworkGroup> {
  return frame.once(GROUPS, () => {
    const groups = new Map<string, NetworkGroup>();
    for (const item of frame.list('network-groups')) {
      const name = item.text('name')?.value;
      if (name === undefined || groups.has(name)) continue;
      const tags = new Map(item.named('tags').items.map((tag) => [tag.name, tag]));
      groups.set(name, { item, name, tags });
    }
    return groups;
  });
}

/** Lists of interfaces that attach servers to network groups. */
export const attachingLists = [
  'network-groups',
  'forced-network-groups',
  'passthrough-network-groups',
] as const;

const ATTACHED = {};

/** Groups that an interface model refers to; undefined when there may be more, or one is unknown. */
export function attachedGroups(frame: Frame): ReadonlySet<string> | undefined {
  return frame.once(ATTACHED, () => {
    const interfaces = frame.list('interface-models').map((model) => model.items('network-interfaces'));
    const lists = interfaces.flatMap(({ items }) =>
      items.flatMap((each) => attachingLists.map((key) => namesIn(frame, each, key, 'network-group'))),
    );
    const isWhole =
      frame.isWhole('interface-models') && [...interfaces, ...lists].every(({ complete }) => complete);
    return isWhole ? new Set(lists.flatMap(({ items }) => items.map(({ value }) => value))) : undefined;
  });
}
