/**
 * Who finds whom: a component that consumes another one takes the endpoint in its own control plane, or else one in a
 * control plane that this one uses, and so on.
 */
import type { Value } from '../../../model/value.js';
import type { Frame } from '../model/frame.js';
import type { Item } from '../model/item.js';
import type { Component } from './component.js';
import { componentDefinitions } from './component-definitions.js';
import { componentEntries, type Group, type Plane, planeNamed, planesOf } from './component-sets.js';

/** One entry of `uses`. */
interface Use {
  readonly from: Value<string> | undefined;
  readonly plane: Plane | undefined;
  /** Undefined where every component may be used. */
  readonly components: ReadonlySet<string> | undefined;
  readonly isWhole: boolean;
}

/** Words that represent every component. */
const EVERY: readonly string[] = ['any', 'all'];

const USES = {};

function usesOf(frame: Frame, plane: Plane): readonly Use[] {
  return frame.memo(USES, plane, () => readUses(frame, plane));
}

function readUses(frame: Frame, plane: Plane): readonly Use[] {
  return plane.item.items('uses').items.flatMap((item): Use[] => {
    const from = item.text('from');
    // Whoever that is, it may have everything.
    if (!from) return [{ from, plane: undefined, components: undefined, isWhole: false }];
    const components = item.texts('service-components');
    const names = components.items.map(({ value }) => value);
    return [
      {
        from,
        plane: planeNamed(frame, from.value),
        components: names.some((name) => EVERY.includes(name)) ? undefined : new Set(names),
        isWhole: components.complete,
      },
    ];
  });
}

/** Every component that runs in a control plane, by name and by mnemonic: other names of a component share that. */
const HOSTED = {};

function hosted(frame: Frame, plane: Plane): ReadonlySet<string> {
  return frame.memo(HOSTED, plane, () => {
    const definitions = componentDefinitions(frame);
    const names = hostedNames(plane);
    const all = new Set(names);
    for (const name of names) {
      const mnemonic = definitions.get(name)?.mnemonic;
      if (mnemonic !== undefined) all.add(mnemonic);
    }
    return all;
  });
}

/** A group that takes no server hosts nothing. */
function hostedNames(plane: Plane): ReadonlySet<string> {
  const groups = plane.groups.filter(({ item }) => !takesNone(item));
  if (groups.length === plane.groups.length) return plane.components;
  return new Set(groups.flatMap(({ components }) => [...components]));
}

function takesNone(group: Item): boolean {
  return ['member-count', 'max-count'].some((key) => group.integer(key)?.value === 0);
}

export function runsIn(frame: Frame, plane: Plane, component: Component): boolean {
  const all = hosted(frame, plane);
  return all.has(component.name) || (component.mnemonic !== undefined && all.has(component.mnemonic));
}

/** Where a component is found. */
interface Found {
  readonly plane: Plane;
  /** The entry of `uses` of the first control plane that leads there; absent for one's own. */
  readonly use?: Use;
}

/** Undefined when it is nowhere; `unknown` when that cannot be told. */
export function findComponent(
  frame: Frame,
  plane: Plane,
  component: Component,
  isOwnPlaneOnly = false,
): Found | 'unknown' | undefined {
  return search(frame, plane, component, isOwnPlaneOnly, new Set());
}

function search(
  frame: Frame,
  plane: Plane,
  component: Component,
  isOwnPlaneOnly: boolean,
  seen: Set<Plane>,
): Found | 'unknown' | undefined {
  // Control planes that use each other lead nowhere new.
  if (seen.has(plane)) return undefined;
  seen.add(plane);
  if (runsIn(frame, plane, component)) return { plane };
  if (!plane.isWhole) return 'unknown';
  return isOwnPlaneOnly ? undefined : searchUsed(frame, plane, component, seen);
}

/** Looks into the control plane that one of them uses for this: the last entry that allows a component decides. */
function searchUsed(
  frame: Frame,
  plane: Plane,
  component: Component,
  seen: Set<Plane>,
): Found | 'unknown' | undefined {
  if (plane.item.state('uses') === 'unknown' || !plane.item.items('uses').complete) return 'unknown';
  const uses = usesOf(frame, plane);
  const allows = ({ components }: Use) => components === undefined || components.has(component.name);
  const use = uses.findLast((each) => allows(each) || !each.isWhole);
  if (!use) return undefined;
  if (!use.plane || !allows(use)) return 'unknown';
  const found = search(frame, use.plane, component, false, seen);
  return found && found !== 'unknown' ? { plane: found.plane, use } : found;
}

/** A component that consumes another one, in one control plane. */
export interface Consumer {
  readonly plane: Plane;
  readonly group: Group | undefined;
  readonly component: Component;
  readonly entry: ReturnType<typeof componentEntries> extends Iterable<infer Entry> ? Entry : never;
}

const CONSUMERS = {};

/** Every component that a list names, once for each control plane. */
export function consumersOf(frame: Frame): readonly Consumer[] {
  return frame.once(CONSUMERS, () => {
    const definitions = componentDefinitions(frame);
    const found: Consumer[] = [];
    for (const plane of planesOf(frame)) {
      const seen = new Set<string>();
      for (const entry of componentEntries(plane)) {
        const component = definitions.get(entry.name);
        if (!component || seen.has(entry.name)) continue;
        seen.add(entry.name);
        found.push({ plane, group: entry.group, component, entry });
      }
    }
    return found;
  });
}
