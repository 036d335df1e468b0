/** Where a model says tags: on network groups, and for the groups of one control plane in configuration data. */
import type { Value } from '../../../model/value.js';
import type { Frame } from '../model/frame.js';
import type { Item, Named } from '../model/item.js';
import { type Plane, planesOf } from './component-sets.js';
import { type TagDefinition, tagDefinitions } from './tag-definitions.js';

export interface TagUse {
  readonly tag: Named;
  /** The network group that has it. */
  readonly group: string;
  /** What the list is in: a group, or an entry of `network-tags`. */
  readonly holder: Item;
  /** The configuration data, if it is there. */
  readonly data: Item | undefined;
  readonly definition: TagDefinition | undefined;
}

export interface PlaneTags {
  readonly plane: Plane;
  readonly uses: readonly TagUse[];
  /** False when there may be more tags than are known. */
  readonly isWhole: boolean;
}

const TAGS = {};

/** The tags of each control plane; those of network groups are in all of them. */
export function tagsOfPlanes(frame: Frame): readonly PlaneTags[] {
  return frame.once(TAGS, () => {
    const groups = frame.list('network-groups');
    const shared = groups.flatMap((item) => {
      const group = item.text('name')?.value;
      return group === undefined ? [] : usesIn(frame, item, group, undefined);
    });
    const isWhole =
      frame.isWhole('network-groups') &&
      groups.every((item) => item.text('name') !== undefined && item.named('tags').complete);
    return planesOf(frame).map((plane) => {
      const own = ownTags(frame, plane.item);
      return { plane, uses: [...shared, ...own.uses], isWhole: isWhole && own.isWhole };
    });
  });
}

function ownTags(frame: Frame, plane: Item): { readonly uses: readonly TagUse[]; readonly isWhole: boolean } {
  const names = plane.texts('configuration-data');
  let isWhole = names.complete && frame.isWhole('configuration-data');
  const uses: TagUse[] = [];
  for (const { value } of names.items) {
    const data = frame.find('configuration-data', value);
    if (!data) continue;
    const entries = data.items('network-tags');
    isWhole &&= entries.complete;
    for (const entry of entries.items) {
      const group = entry.text('network-group')?.value;
      isWhole &&= entry.named('tags').complete && group !== undefined;
      if (group !== undefined) uses.push(...usesIn(frame, entry, group, data));
    }
  }
  return { uses, isWhole };
}

function usesIn(frame: Frame, holder: Item, group: string, data: Item | undefined): TagUse[] {
  const definitions = tagDefinitions(frame);
  return holder
    .named('tags')
    .items.map((tag) => ({ tag, group, holder, data, definition: definitions.get(tag.name) }));
}

const ALL = {};

/** Every tag that counts in some control plane, once. */
export function tagsInUse(frame: Frame): readonly TagUse[] {
  return frame.once(ALL, () => {
    const byPlace = new Map<unknown, TagUse>();
    for (const { uses } of tagsOfPlanes(frame)) for (const use of uses) byPlace.set(use.tag.at.node, use);
    return [...byPlace.values()];
  });
}

/** Whether a component that knows the tag runs anywhere; undefined when that cannot be told. */
export function isHosted(frame: Frame, { definition }: TagUse): boolean | undefined {
  const planes = planesOf(frame);
  if (definition?.components.some((name) => planes.some(({ components }) => components.has(name))))
    return true;
  const lists = ['control-planes', 'services', 'service-components'] as const;
  const isWhole = lists.every((list) => frame.isWhole(list)) && planes.every((plane) => plane.isWhole);
  return isWhole && planes.length > 0 ? false : undefined;
}

/** The attributes of a tag that name physical networks. */
export function* physicalNetworksOf({ tag, definition }: TagUse): Iterable<Value<string>> {
  for (const [key, { kind }] of definition?.attributes ?? []) {
    const value = kind === 'physical-network' ? tag.attributes?.text(key) : undefined;
    if (value) yield value;
  }
}
