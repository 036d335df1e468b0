/** Where the routes of network groups lead, and how one is added. */
import { addToList } from '../../../../rules/kit/add-to-list.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { type ProviderNetwork, providerNetworks } from '../configuration-data/about-provider-networks.js';
import { groupsByName } from './read-groups.js';

const ROUTES = {};

/** Names in the lists of routes of all groups; undefined when there may be more. */
export function routeTargets(frame: Frame): ReadonlySet<string> | undefined {
  return frame.once(ROUTES, () => {
    const lists = frame.list('network-groups').map((item) => item.texts('routes'));
    if (!frame.isWhole('network-groups') || !lists.every(({ complete }) => complete)) return undefined;
    return new Set(lists.flatMap(({ items }) => items.map(({ value }) => value)));
  });
}

/** The names of provider networks to which no group has a separate route. */
export function* withoutRoute(
  frame: Frame,
  targets: ReadonlySet<string>,
): Iterable<NonNullable<ProviderNetwork['name']>> {
  for (const { name, isReferenced } of providerNetworks(frame)) {
    if (!name || !isReferenced || targets.has(name.value)) continue;
    if (!groupsByName(frame).has(name.value)) yield name;
  }
}

/** A person who chooses a group from a menu reads no more of them. */
const OFFERED_GROUPS = 3;

/** A fix for each group that has routes, or else for the one that says the names of hosts. */
export function addRoutes(frame: Frame, network: string): readonly Fix[] {
  const groups = [...groupsByName(frame).values()];
  const routed = groups.filter(({ item }) => item.entry('routes')?.value.type === 'seq');
  const meant =
    routed.length > 0 ? routed : groups.filter(({ item }) => item.flag('hostname')?.value === true);
  return meant.slice(0, OFFERED_GROUPS).flatMap(({ item, name }) => {
    const title = `Add a route to '${name}'`;
    if (item.has('routes')) return addToList(item, 'routes', network, { title });
    return addKey(item, 'routes', [network], { title });
  });
}
