/**
 * Which components run where: for each cluster and resource group its own components, what those require on the same
 * host, and the common ones of the control plane.
 */

import type { NodePlace } from '../../../model/source-file.js';
import { isUnknown } from '../../../syntax/queries.js';
import type { Frame } from '../model/frame.js';
import type { Item, Named } from '../model/item.js';
import { leadsSomewhere } from '../model/references.js';
import { componentDefinitions } from './component-definitions.js';

/** Keys under which groups of servers are; the last two are the names of older models. */
const groupKeys = ['clusters', 'member-groups', 'resources', 'resource-nodes'] as const;
type GroupKey = (typeof groupKeys)[number];

export interface Group {
  readonly plane: Plane;
  readonly key: GroupKey;
  readonly kind: 'cluster' | 'resource';
  readonly item: Item;
  readonly name: string | undefined;
  /** What its list says. */
  readonly own: readonly Named[];
  /** Everything that runs there, requirements and common components included. */
  readonly components: ReadonlySet<string>;
  /** False when components may be missing from what is known. */
  readonly isWhole: boolean;
}

export interface Plane {
  readonly item: Item;
  readonly name: string | undefined;
  readonly common: readonly Named[];
  readonly groups: readonly Group[];
  /** Everything that runs anywhere in it. */
  readonly components: ReadonlySet<string>;
  readonly isWhole: boolean;
  /** False when groups may be missing from what is known. */
  readonly areGroupsWhole: boolean;
  /** The keys of empty lists of groups and of components: what runs there may have been meant to be in one. */
  readonly empty: readonly NodePlace[];
}

const PLANES = {};

/** The control planes, in the order of files and text. */
export function planesOf(frame: Frame): readonly Plane[] {
  return frame.once(PLANES, () => frame.list('control-planes').map((item) => planeOf(frame, item)));
}

const BY_NAME = {};

/** The first control plane of that name. */
export function planeNamed(frame: Frame, name: string | undefined): Plane | undefined {
  const byName = frame.once(BY_NAME, () => {
    const planes = new Map<string, Plane>();
    for (const plane of planesOf(frame))
      if (plane.name !== undefined && !planes.has(plane.name)) planes.set(plane.name, plane);
    return planes;
  });
  return name === undefined ? undefined : byName.get(name);
}

/** Every word in the lists of components of a control plane, common ones first. */
export function* componentEntries(plane: Plane): Iterable<Named & { readonly group?: Group }> {
  yield* plane.common;
  for (const group of plane.groups) for (const named of group.own) yield { ...named, group };
}

function planeOf(frame: Frame, item: Item): Plane {
  const common = componentsIn(frame, item, COMMON);
  const shared = withRequired(frame, common.items);
  const groups: Group[] = [];
  const all = new Set(shared);
  const empty = emptyLists(item, [COMMON, ...groupKeys]);
  const hasClusters = CLUSTERS.some((key) => item.has(key));
  const areGroupsWhole = hasClusters && groupKeys.every((key) => item.items(key).complete);
  let isWhole = areGroupsWhole && common.complete;
  const plane: Plane = {
    item,
    name: item.text('name')?.value,
    common: common.items,
    groups,
    components: all,
    ...{ empty, areGroupsWhole },
    get isWhole() {
      return isWhole;
    },
  };
  for (const key of groupKeys) {
    for (const each of item.items(key).items) {
      const own = componentsIn(frame, each, 'service-components');
      const components = withRequired(frame, own.items);
      for (const name of shared) components.add(name);
      for (const name of components) all.add(name);
      if (!own.complete) isWhole = false;
      empty.push(...emptyLists(each, ['service-components']));
      groups.push({
        ...{ plane, key, item: each, own: own.items, components, kind: kindOfGroup(key) },
        name: each.text('name')?.value,
        isWhole: own.complete && common.complete,
      });
    }
  }
  return plane;
}

function emptyLists(item: Item, keys: readonly string[]): NodePlace[] {
  return keys.flatMap((key) => {
    const entry = item.entry(key);
    const isEmpty = entry?.value.type === 'seq' && entry.value.items.length === 0;
    return isEmpty ? [{ file: item.file, node: entry.key }] : [];
  });
}

function kindOfGroup(key: GroupKey): Group['kind'] {
  return key === 'clusters' || key === 'member-groups' ? 'cluster' : 'resource';
}

/** Every control plane has clusters, under one of these names. */
const CLUSTERS = ['clusters', 'member-groups'] as const;

const COMMON = 'common-service-components';

/** What is no plain word, and what nobody knows, may be any name. */
function componentsIn(
  frame: Frame,
  item: Item,
  key: string,
): Pick<ReturnType<Item['named']>, 'items' | 'complete'> {
  const { items, complete, state } = item.named(key);
  const known = items.filter(({ at }) => !isUnknown(at.node));
  const isKnown = known.every(({ name }) => leadsSomewhere(frame, 'service-component', name));
  // Without the list that each group has, nothing is known of what runs there.
  const isThere = key === COMMON || state !== 'absent';
  return { items: known, complete: complete && isThere && isKnown && known.length === items.length };
}

/** The processor adds what components require, but not what that requires in turn. */
function withRequired(frame: Frame, own: readonly Named[]): Set<string> {
  const definitions = componentDefinitions(frame);
  const names = new Set(own.map(({ name }) => name));
  for (const { name } of own) {
    for (const required of definitions.get(name)?.requires ?? [])
      names.add(definitions.resolve(required)?.name ?? required);
  }
  return names;
}
