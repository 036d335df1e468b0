/** Where a component is reached by those that consume it, and whether the networks of a server lead there. */
import { DEFAULT } from '../../../architecture/clm-load-balancers.js';
import type { Frame } from '../model/frame.js';
import type { Item } from '../model/item.js';
import type { Component } from './component.js';
import type { Plane } from './component-sets.js';
import { balancersOf } from './load-balancers.js';
import { type Links, listedEndpoints } from './server-networks.js';

/** The role of the endpoints by which components reach each other. */
const INTERNAL = 'internal';

export interface Target {
  /** The network group that has to be reached. */
  readonly group: string;
  /** Through the virtual address of a load balancer, or at each server. */
  readonly isVirtual: boolean;
}

/** Undefined where that cannot be told, or where there is more than one group. */
export function targetOf(frame: Frame, plane: Plane, component: Component): Target | undefined {
  const endpoint = component.endpoints.find(({ roles }) => roles.includes(INTERNAL));
  if (!endpoint) return undefined;
  const groups = endpoint.hasVip ? virtualGroups(frame, plane, component) : ownGroups(frame, component);
  const [group] = groups ?? [];
  return groups?.size === 1 && group !== undefined ? { group, isVirtual: endpoint.hasVip } : undefined;
}

/** The network groups of the load balancers that a component has for the internal role: those that list it come first. */
function virtualGroups(frame: Frame, plane: Plane, { name }: Component): ReadonlySet<string> | undefined {
  const { all, areAttachmentsWhole } = balancersOf(frame);
  const own = all.filter((each) => each.plane === plane);
  if (!areAttachmentsWhole || own.some(({ roles }) => !roles.complete)) return undefined;
  const internal = own.filter(({ roles }) => roles.items.some(({ value }) => value === INTERNAL));
  const lists = (word: string) =>
    internal.filter(({ item }) =>
      ['components', 'tls-components'].some((key) =>
        item.texts(key).items.some(({ value }) => value === word),
      ),
    );
  const named = lists(name);
  const balancers = named.length > 0 ? named : lists(DEFAULT);
  return new Set(
    balancers.flatMap(({ networkGroups }) => networkGroups.flatMap((group) => group.name ?? [])),
  );
}

function ownGroups(frame: Frame, { name }: Component): ReadonlySet<string> | undefined {
  const { groups, byDefault, isWhole } = listedEndpoints(frame);
  return isWhole ? (groups.get(name) ?? byDefault) : undefined;
}

export type Reach =
  | { readonly kind: 'direct' | 'unknown' | 'nowhere' }
  /** Through the default route of a network group. */
  | { readonly kind: 'default'; readonly through: Item };

/** How servers with these links get to a network group. */
export function reachOf({ links, isWhole }: Links, group: string): Reach {
  if (!isWhole) return { kind: 'unknown' };
  const attached = links.filter(({ isKept, network }) => isKept !== false && network !== undefined);
  if (attached.some((link) => link.group.value === group)) return { kind: 'direct' };
  let through: Item | undefined;
  for (const { groupItem } of attached) {
    const routes = groupItem?.texts('routes');
    if (!groupItem || !routes?.complete) return { kind: 'unknown' };
    const names = routes.items.map(({ value }) => value);
    if (names.includes(group)) return { kind: 'direct' };
    if (names.includes(DEFAULT)) through ??= groupItem;
  }
  return through ? { kind: 'default', through } : { kind: 'nowhere' };
}
