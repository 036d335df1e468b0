/** Where a component is reached by those that consume it, and whether the networks of a server lead there. */
import { DEFAULT } from '../../../architecture/clm-load-balancers.js';
import type { NodePlace } from '../../../model/source-file.js';
import type { Frame } from '../model/frame.js';
import type { Item } from '../model/item.js';
import { attachedTo } from './addresses-networks.js';
import { poolsOf } from './allocation-pools.js';
import type { Component } from './component.js';
import type { Plane } from './component-sets.js';
import { type Balancer, balancersFor, balancersOf, providersIn } from './load-balancers.js';
import { type Links, listedEndpoints } from './server-networks.js';

/** The role of the endpoints by which components reach each other. */
const INTERNAL = 'internal';

export interface Target {
  /** The network group that has to be reached. */
  readonly group: string;
  /** Through the virtual address of a load balancer, or at each server. */
  readonly isVirtual: boolean;
  /** The load balancers, which have their virtual address there as long as nothing is wrong with them. */
  readonly restsOn: readonly NodePlace[];
}

/** Undefined where that cannot be told, or where there is more than one group. */
export function targetOf(frame: Frame, plane: Plane, component: Component): Target | undefined {
  const endpoint = component.endpoints.find(({ roles }) => roles.includes(INTERNAL));
  const listening = endpoint ? listeningGroups(frame, plane, component) : undefined;
  if (!endpoint || !listening) return undefined;
  if (endpoint.hasVip) return virtualTarget(frame, plane, component);
  const group = onlyOf(listening);
  return group === undefined ? undefined : { group, isVirtual: false, restsOn: [] };
}

/** The load balancers that a component has for the internal role: those that list it come first. */
function virtualTarget(frame: Frame, plane: Plane, { name }: Component): Target | undefined {
  const { areAttachmentsWhole } = balancersOf(frame);
  const own = balancersFor(frame, plane).filter((each) => each.plane === plane);
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
  const group = onlyOf(
    balancers.flatMap(({ networkGroups }) => networkGroups.flatMap((each) => each.name ?? [])),
  );
  if (group === undefined) return undefined;
  const isProvided = ({ item }: Balancer) => {
    const provider = item.text('provider')?.value;
    return provider !== undefined && areAllOn(frame, plane, provider, group);
  };
  const restsOn = balancers.map(({ item }) => item.nameAt);
  return balancers.every(isProvided) ? { group, isVirtual: true, restsOn } : undefined;
}

/** The network groups on which a component listens; undefined where not all of its servers do so on any. */
function listeningGroups(frame: Frame, plane: Plane, { name }: Component): ReadonlySet<string> | undefined {
  const { groups, byDefault, isWhole } = listedEndpoints(frame);
  const listed = groups.get(name);
  const all = listed ?? byDefault;
  if (!isWhole || ![...all].some((group) => areAllOn(frame, plane, name, group))) return undefined;
  // The default network is not given to servers for a component that provides a load balancer in another one.
  const { groups: provided, isWhole: areProvidersKnown } = providersIn(frame, plane);
  return listed || (areProvidersKnown && !provided.has(name)) ? all : undefined;
}

function onlyOf(names: Iterable<string>): string | undefined {
  const [name, ...others] = new Set(names);
  return others.length === 0 ? name : undefined;
}

const HOSTS = {};

/**
 * Whether all servers with a component are attached to a network group. Those that are not listen elsewhere or nowhere,
 * which is a mistake of its own.
 */
function areAllOn(frame: Frame, plane: Plane, component: string, networkGroup: string): boolean {
  const hosts = frame.memo(HOSTS, plane, () => {
    const found = new Map<string, Set<string>>();
    for (const { group, roles } of poolsOf(frame).pools) {
      if (group.plane !== plane) continue;
      for (const name of group.components) {
        const known = found.get(name) ?? new Set();
        found.set(name, known);
        for (const role of roles) known.add(role);
      }
    }
    return found;
  });
  const roles = [...(hosts.get(component) ?? [])];
  const isOn = (role: string) => ['forced', 'listed'].includes(attachedTo(frame, role, networkGroup));
  return roles.length > 0 && roles.every(isOn);
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
