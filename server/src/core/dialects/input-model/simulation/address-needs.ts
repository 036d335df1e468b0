/** How many addresses of a network may be needed at most: what is below that needs no counting one by one. */
import { componentTraits } from '../../../architecture/clm-traits.js';
import { addTo } from '../../../text/lists-by-key.js';
import type { Fleet } from '../model/fleet.js';
import type { Frame } from '../model/frame.js';
import { placeColumns } from '../model/server-place.js';
import {
  type AddressPool,
  addressOf,
  addressPools,
  contains,
  reservedIn,
  sortedAddresses,
} from './addresses.js';
import { attachedTo, networkFor } from './addresses-networks.js';
import { planesOf } from './component-sets.js';
import { balancersOf } from './load-balancers.js';
import { cellsOf } from './server-cells.js';

export function mayRunOut(fleet: Fleet, frame: Frame, pool: AddressPool): boolean {
  const { perServer, others } = frame.once(BESIDE, needsBeside);
  const attached = serversByNetwork(fleet, frame).get(pool.name) ?? 0;
  // An address of the network that a server names is kept for it, whether it is attached or not.
  const named = reservedIn(sortedAddresses(fleet), pool);
  return attached * perServer + named + others + savedIn(frame, pool) > pool.size;
}

const BESIDE = {};

/** What a network may have to give beside one address for each server. */
function needsBeside(frame: Frame): { readonly perServer: number; readonly others: number } {
  const perServer = 1 + componentsWithAddresses(frame);
  return { perServer, others: balancersOf(frame).all.length * 2 + groupCount(frame) * (perServer - 1) };
}

const BY_NETWORK = {};

/** Servers that may be on each network, by their role and where they stand. An edit of an address leaves it as it is. */
function serversByNetwork(fleet: Fleet, frame: Frame): ReadonlyMap<string, number> {
  return fleet.once(BY_NETWORK, ['role', ...placeColumns], frame, () => {
    const { byRole, doubtful } = cellsOf(fleet);
    const found = new Map<string, number>();
    const add = (name: string, servers: number) => found.set(name, (found.get(name) ?? 0) + servers);
    for (const [group, networks] of networksByGroup(frame)) {
      for (const name of networks) add(name, doubtful);
      const mayBeThere = [...byRole].filter(([role]) => attachedTo(frame, role, group) !== 'no');
      for (const { serverGroup, servers } of mayBeThere.flatMap(([, cells]) => [...cells.values()]))
        for (const name of possible(frame, serverGroup, group, networks)) add(name, servers.length);
    }
    return found;
  });
}

function networksByGroup(frame: Frame): ReadonlyMap<string, readonly string[]> {
  const byGroup = new Map<string, string[]>();
  for (const { name, group } of addressPools(frame)) if (group !== undefined) addTo(byGroup, group, name);
  return byGroup;
}

/** The networks of a group that servers in a server group may have. */
function possible(
  frame: Frame,
  serverGroup: string | undefined,
  group: string,
  networks: readonly string[],
): readonly string[] {
  const own = networkFor(frame, serverGroup, group);
  if (own === 'unknown') return networks;
  return own === undefined ? [] : [own];
}

/** The components of which servers have addresses beside their own. */
function componentsWithAddresses(frame: Frame): number {
  const names = new Set(planesOf(frame).flatMap(({ components }) => [...components]));
  const shipped = [...names].filter(
    (name) => componentTraits[name]?.needsIp || componentTraits[name]?.needsClusterIp,
  );
  const own = frame
    .list('service-components')
    .filter((item) => item.has('needs-ip') || item.has('needs-cluster-ip'));
  return shipped.length + own.length;
}

function groupCount(frame: Frame): number {
  return planesOf(frame).reduce((sum, { groups }) => sum + groups.length, 0);
}

function savedIn(frame: Frame, { spans }: AddressPool): number {
  let count = 0;
  for (const ip of frame.savedAddresses.keys()) if (contains(spans, addressOf({ ip }))) count++;
  return count;
}
