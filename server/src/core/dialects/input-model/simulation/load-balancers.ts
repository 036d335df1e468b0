/** The load balancers of a model: those of control planes, and those that older models write into network groups. */

import type { Value, ValueList } from '../../../model/value.js';
import { addTo } from '../../../text/lists-by-key.js';
import type { Frame } from '../model/frame.js';
import type { Item } from '../model/item.js';
import { type Plane, planesOf } from './component-sets.js';

export interface Balancer {
  readonly item: Item;
  readonly name: Value<string> | undefined;
  readonly roles: ValueList<string>;
  readonly isInline: boolean;
  /** The control plane that it belongs to; for one in a network group the only one that there is. */
  readonly plane: Plane | undefined;
  /** The network groups whose lists hold it. */
  readonly networkGroups: readonly Item[];
}

/** A place where a network group names a load balancer. */
interface Attachment extends Value<string> {
  readonly networkGroup: Item;
}

interface Balancers {
  readonly all: readonly Balancer[];
  readonly attachments: readonly Attachment[];
  /** False when a network group may name more than is known. */
  readonly areAttachmentsWhole: boolean;
}

const BALANCERS = {};

export function balancersOf(frame: Frame): Balancers {
  return frame.once(BALANCERS, () => gather(frame));
}

function gather(frame: Frame): Balancers {
  const all: Balancer[] = [];
  const attachments: Attachment[] = [];
  const planes = planesOf(frame);
  const onlyPlane = planes.length === 1 && frame.isWhole('control-planes') ? planes[0] : undefined;
  let areAttachmentsWhole = frame.isWhole('network-groups');
  for (const networkGroup of frame.list('network-groups')) {
    // A list may hold names and objects side by side.
    const [names, objects] = [
      networkGroup.texts('load-balancers'),
      networkGroup.items('load-balancers').items,
    ];
    const count = networkGroup.has('load-balancers') ? (names.node?.items.length ?? 1) : 0;
    if (names.items.length + objects.length < count) areAttachmentsWhole = false;
    for (const item of objects) all.push(balancer(item, true, onlyPlane, [networkGroup]));
    for (const name of names.items) attachments.push({ ...name, networkGroup });
  }
  all.push(...planes.flatMap((plane) => balancersIn(plane, attachments)));
  return { all, attachments, areAttachmentsWhole };
}

function balancersIn(plane: Plane, attachments: readonly Attachment[]): Balancer[] {
  return plane.item.items('load-balancers').items.map((item) => {
    const own = item.text('name')?.value;
    const groups = attachments.flatMap(({ value, networkGroup }) => (value === own ? [networkGroup] : []));
    return balancer(item, false, plane, groups);
  });
}

function balancer(
  item: Item,
  isInline: boolean,
  plane: Plane | undefined,
  networkGroups: readonly Item[],
): Balancer {
  return { item, isInline, plane, networkGroups, name: item.text('name'), roles: item.texts('roles') };
}

/** The load balancers of a control plane; where it has none, those of network groups. */
export function balancersFor(frame: Frame, plane: Plane): readonly Balancer[] {
  const { all } = balancersOf(frame);
  const own = all.filter((each) => !each.isInline && each.plane === plane);
  return own.length > 0 ? own : all.filter(({ isInline }) => isInline);
}

interface Providers {
  /** The network groups of the load balancers that each component provides. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  readonly isWhole: boolean;
}

const PROVIDERS = {};

/** Who provides the load balancers of a control plane. */
export function providersIn(frame: Frame, plane: Plane): Providers {
  return frame.memo(PROVIDERS, plane, () => {
    const groups = new Map<string, Set<string>>();
    const isKnown = plane.item.state('load-balancers') !== 'unknown';
    const { complete } = plane.item.items('load-balancers');
    let isWhole = isKnown && complete && balancersOf(frame).areAttachmentsWhole;
    for (const { item, networkGroups } of balancersFor(frame, plane)) {
      const provider = item.text('provider')?.value;
      if (provider === undefined) isWhole = false;
      for (const { name } of networkGroups)
        if (provider !== undefined && name !== undefined)
          groups.set(provider, (groups.get(provider) ?? new Set()).add(name));
    }
    return { groups, isWhole };
  });
}

/** How a load balancer is called in messages. */
export function titleOf({ name }: Balancer): string {
  return name ? `'${name.value}'` : 'a load balancer';
}

/** Both lists of components; each is checked by itself. */
export const componentLists = ['components', 'tls-components'] as const;

/** A role that two load balancers share. */
export function commonRole(a: Balancer, b: Balancer): string | undefined {
  const roles = new Set(a.roles.items.map(({ value }) => value));
  return b.roles.items.find(({ value }) => roles.has(value))?.value;
}

/** Load balancers by the control plane that they belong to. */
export function byPlane(frame: Frame): ReadonlyMap<Plane, readonly Balancer[]> {
  const found = new Map<Plane, Balancer[]>();
  for (const each of balancersOf(frame).all) {
    if (!each.plane) continue;
    addTo(found, each.plane, each);
  }
  return found;
}
