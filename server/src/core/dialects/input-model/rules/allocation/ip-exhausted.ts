/** A network has fewer addresses than its servers and load balancers need. */

import type { NodePlace } from '../../../../model/source-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { addTo } from '../../../../text/lists-by-key.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import { placeOf } from '../../model/server-place.js';
import type { Outcome } from '../../prediction/prediction.js';
import { mayRunOut } from '../../simulation/address-needs.js';
import {
  type AddressPool,
  addressOf,
  addressPools,
  contains,
  reservedIn,
  sortedAddresses,
} from '../../simulation/addresses.js';
import { attachedTo, networkFor } from '../../simulation/addresses-networks.js';
import { allocationColumns, allocationOf } from '../../simulation/allocation.js';
import { poolsOf } from '../../simulation/allocation-pools.js';
import { certainOutcomes } from '../../simulation/certain-outcomes.js';
import { balancersOf } from '../../simulation/load-balancers.js';
import { allServers } from '../over.js';
import { docs } from './ip-exhausted.docs.js';

export const ipExhausted = defineRule({
  id: 'input-model/ip-exhausted',
  severity: 'error',
  docs,
  over: allServers([...allocationColumns, 'ip']),
  *check(fleet, frame) {
    if (!fleet.isWhole) return;
    const balancers = balancersByGroup(frame);
    const guests = guestsByNetwork(fleet, frame);
    const servers = sortedAddresses(fleet);
    const said = new Set<string>();
    for (const pool of addressPools(frame)) {
      const own = reservedIn(servers, pool);
      const virtual = balancersIn(frame, pool, balancers);
      const others = (guests.get(pool.name) ?? []).filter((index) => !isOwn(fleet, pool, index)).length;
      const kept = keptForOthers(frame, servers, pool);
      const needed = own + virtual + others + kept;
      if (needed <= pool.size) continue;
      said.add(pool.name);
      yield finding(
        placeOfPool(pool),
        `Network '${pool.name}' can assign only ${counted(pool.size, 'address', 'addresses')}, but ${counted(own + others, 'server')} and ${counted(virtual, 'load balancer')} need one each${kept > 0 ? `, and ${counted(kept, 'address is', 'addresses are')} saved for removed load balancers` : ''}.`,
      );
    }
    yield* exhausted(fleet, frame, said);
  },
});

function placeOfPool({ network }: AddressPool): NodePlace {
  return network.text(network.has('addresses') ? 'addresses' : 'cidr')?.at ?? network.keyAt('addresses');
}

/** Where more may need an address than there are, all are given one by one. */
function* exhausted(fleet: Fleet, frame: Frame, said: ReadonlySet<string>): Iterable<Report> {
  const pools = addressPools(frame).filter((pool) => !said.has(pool.name) && mayRunOut(fleet, frame, pool));
  if (pools.length === 0) return;
  const [first, ...others] = certainOutcomes(fleet, frame).map(lacking);
  for (const pool of first ? pools : []) {
    const without = first?.get(pool.name) ?? [];
    if (without.length === 0 || !others.every((each) => each.has(pool.name))) continue;
    const [name] = without;
    yield finding(
      placeOfPool(pool),
      `Network '${pool.name}' can assign only ${counted(pool.size, 'address', 'addresses')}: ${without.length === 1 ? `'${name}' gets none` : `${without.length} servers and load balancers get none, first '${name}'`}.`,
    );
  }
}

/** Who gets no address, by network. Of one that overlaps another, that is the mistake. */
function lacking({ networking, pools }: Outcome): ReadonlyMap<string, readonly string[]> {
  const hosts = new Map<string, string[]>();
  for (const { kind, network, host } of networking.problems)
    if (kind === 'exhausted' && !pools.of(network)?.isOverlapping) addTo(hosts, network.name, host);
  return hosts;
}

/** Saved addresses stay with load balancers that are no longer in the model. */
function keptForOthers(frame: Frame, servers: readonly number[], { spans, taken }: AddressPool): number {
  let count = 0;
  for (const { address, usedBy } of frame.savedAddresses.values()) {
    const balancer = /^vip (?!for )(.+)$/.exec(usedBy)?.[1];
    const number = addressOf({ ip: address });
    if (balancer === undefined || frame.isKnown('load-balancer', balancer) !== false) continue;
    if (contains(spans, number) && !taken.has(number) && !servers.includes(number)) count++;
  }
  return count;
}

function isOwn(fleet: Fleet, { spans, taken }: AddressPool, index: number): boolean {
  const row = fleet.rows[index];
  const address = row ? addressOf(row) : Number.NaN;
  return contains(spans, address) && !taken.has(address);
}

function balancersByGroup(frame: Frame): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { networkGroups } of balancersOf(frame).all) {
    const name = networkGroups.length === 1 ? networkGroups[0]?.name : undefined;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

const NETWORKS = {};

function networksByGroup(frame: Frame): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const network of frame.list('networks')) {
    const group = network.text('network-group')?.value;
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

/** Load balancers take the addresses that are set for them first. */
function balancersIn(
  frame: Frame,
  { network, group }: AddressPool,
  counts: ReadonlyMap<string, number>,
): number {
  if (group === undefined) return 0;
  // In a group of several networks it is open which of them has the load balancers.
  if (frame.once(NETWORKS, networksByGroup).get(group) !== 1 || network.items('vips').items.length > 0)
    return 0;
  return counts.get(group) ?? 0;
}

/** Servers that surely are allocated and get an address in a network that their interface model forces. */
function guestsByNetwork(fleet: Fleet, frame: Frame): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { group, servers } of attachments(fleet, frame)) {
    // Servers are many, server groups are few.
    const networks = new Map<string | undefined, string | undefined>();
    for (const index of servers) {
      const row = fleet.rows[index];
      const place = row && placeOf(fleet, row);
      if (!place) continue;
      const { group: serverGroup } = place;
      if (!networks.has(serverGroup)) networks.set(serverGroup, networkFor(frame, serverGroup, group));
      const network = networks.get(serverGroup);
      if (network === undefined || network === 'unknown') continue;
      addTo(found, network, index);
    }
  }
  return found;
}

interface Attachment {
  /** A network group. */
  readonly group: string;
  readonly servers: readonly number[];
}

/** The servers that surely are allocated and attached to a network group. */
function* attachments(fleet: Fleet, frame: Frame): Iterable<Attachment> {
  const forced = forcedGroups(frame);
  if (forced.length === 0) return;
  const { pools } = poolsOf(frame);
  for (const { pool, candidates, takesAll } of allocationOf(fleet, frame)?.shares ?? []) {
    const roles = takesAll ? (pools[pool]?.roles ?? []) : [];
    if (roles.length === 0) continue;
    for (const group of forced)
      if (roles.every((role) => attachedTo(frame, role, group) === 'forced'))
        yield { group, servers: candidates };
  }
}

function forcedGroups(frame: Frame): string[] {
  const groups = new Set<string>();
  for (const model of frame.list('interface-models'))
    for (const each of model.items('network-interfaces').items)
      for (const { value } of each.texts('forced-network-groups').items) groups.add(value);
  return [...groups];
}
