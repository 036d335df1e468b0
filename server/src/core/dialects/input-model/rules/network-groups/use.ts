/** What network groups are there for: interfaces, networks, routes. */

import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { insertEntry, insertItem } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { type ProviderNetwork, providerNetworks } from '../configuration-data/about-provider-networks.js';
import { groupsByName } from './read-groups.js';

export const DEFAULT = 'default';

/** True when a list is there and not empty. */
export function hasItems(item: Item, key: string): boolean {
  const value = item.entry(key)?.value;
  return value?.type === 'seq' && value.items.length > 0;
}

export const ROUTES = {};

/** Names in the lists of routes of all groups; undefined when there may be more. */
export function routeTargets(frame: Frame): ReadonlySet<string> | undefined {
  return frame.once(ROUTES, () => {
    const groups = frame.list('network-groups');
    const lists = groups.map((item) => item.texts('routes'));
    if (!frame.isWhole('network-groups') || !lists.every(({ complete }) => complete)) return undefined;
    return new Set(lists.flatMap(({ items }) => items.map(({ value }) => value)));
  });
}

/** Provider networks to which no group has a route of its own. */
export function* withoutRoute(frame: Frame, targets: ReadonlySet<string>): Iterable<ProviderNetwork> {
  for (const network of providerNetworks(frame))
    if (network.isReferenced && network.name && !targets.has(network.name.value))
      if (!groupsByName(frame).has(network.name.value)) yield network;
}

/** A fix for each group that has routes, or else for the one that says the names of hosts. */
export function addRoutes(frame: Frame, network: string): Fix[] {
  const groups = [...groupsByName(frame).values()];
  const routed = groups.filter(({ item }) => item.entry('routes')?.value.type === 'seq');
  const meant =
    routed.length > 0 ? routed : groups.filter(({ item }) => item.flag('hostname')?.value === true);
  return meant.slice(0, 3).map(({ item, name }) => {
    const { file, node } = item;
    const list = item.entry('routes')?.value;
    const edits =
      list?.type === 'seq' ? insertItem(file, list, network) : insertEntry(file, node, 'routes', [network]);
    return { title: `Add the route to '${name}'`, edits: inFile(file, edits) };
  });
}
