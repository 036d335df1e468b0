/** The network groups of a model with their tags and who uses them, read once for all rules about networks. */
import type { Frame } from '../../model/frame.js';
import type { Item, Named } from '../../model/item.js';

export interface NetworkGroup {
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

/** Groups that an interface model names; undefined when there may be more. */
export function attachedGroups(frame: Frame): ReadonlySet<string> | undefined {
  return frame.once(ATTACHED, () => {
    const groups = new Set<string>();
    let isWhole = frame.isWhole('interface-models');
    for (const model of frame.list('interface-models')) {
      const interfaces = model.items('network-interfaces');
      isWhole &&= interfaces.complete;
      for (const each of interfaces.items) {
        for (const key of attachingLists) {
          const names = each.texts(key);
          isWhole &&= names.complete;
          for (const { value } of names.items) groups.add(value);
        }
      }
    }
    return isWhole ? groups : undefined;
  });
}
