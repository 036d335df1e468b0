/** A virtual address of a network is also the address of a server or of another load balancer. */

import type { Value } from '../../../../model/value.js';
import { formatAddress, parseAddress } from '../../../../net/address.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { Fleet, Server } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { SavedAddress } from '../../model/saved-addresses.js';
import { type AddressPool, addressOf, addressPools, contains } from '../../simulation/addresses.js';
import { freeRangesOf, nextFree } from '../../simulation/free-addresses.js';
import { allServers } from '../over.js';
import { docs } from './ip-in-use.docs.js';

export const ipInUse = defineRule({
  id: 'input-model/ip-in-use',
  severity: 'error',
  docs,
  over: allServers(['ip', 'id']),
  *check(fleet, frame) {
    yield* savedForOthers(fleet, frame);
    for (const network of frame.list('networks')) {
      const addresses = network.items('vips').items.flatMap((vip) => vip.text('address') ?? []);
      for (const { again, first } of repeated(addresses, ({ value }) => value))
        yield finding(again.at, `Duplicate virtual address '${again.value}' in this network.`, {
          related: [{ at: first.at, message: 'First used here.' }],
          fixes: () => {
            const free = freeRangesOf(network).at(-1)?.last;
            return free ? changeTo(again, formatAddress(free)) : [];
          },
        });
      for (const vip of addresses) {
        const server = serverWith(fleet, vip);
        const address = server?.item.text('ip-addr');
        if (!address) continue;
        yield finding(
          address.at,
          `'${server?.row.id ?? 'This server'}' cannot use ${address.value}: it is a virtual address of '${network.label}'.`,
          {
            related: [{ at: vip.at, message: 'The virtual address is here.' }],
            fixes: () => {
              const free = nextFree(network, fleet);
              return free === undefined ? [] : changeTo(address, free);
            },
          },
        );
      }
    }
  },
});

/** An address that an earlier deployment gave to a load balancer, or to a server that still exists, stays with it. */
function* savedForOthers(fleet: Fleet, frame: Frame): Iterable<Report> {
  if (frame.savedAddresses.size === 0) return;
  const pools = addressPools(frame);
  for (const saved of frame.savedAddresses.values()) {
    for (const index of fleet.by('ip').get(saved.address) ?? []) {
      const server = fleet.server(index);
      const address = server?.item.text('ip-addr');
      if (!server || !address || !isOthers(fleet, server, saved) || !isGiven(pools, server)) continue;
      const owner = saved.server === undefined ? `'${saved.usedBy}'` : `server '${saved.server}'`;
      yield finding(
        address.at,
        `'${server.row.id ?? 'This server'}' cannot use ${address.value}: in the saved state, it belongs to ${owner}. Change the address of the server.`,
        { related: [{ at: saved.at, message: 'Saved here.' }] },
      );
    }
  }
}

/** Whether a network gives addresses among which that of the server is. */
function isGiven(pools: readonly AddressPool[], { row }: Server): boolean {
  const number = addressOf(row);
  return pools.some(({ spans, taken }) => contains(spans, number) && !taken.has(number));
}

/** A server that is gone may come back under another id, with its old name and address. */
function isOthers(fleet: Fleet, { row }: Server, { usedBy, server }: SavedAddress): boolean {
  if (server === undefined) return /^vip /.test(usedBy);
  return server !== row.id && fleet.by('id').get(server) !== undefined;
}

/** The first server with the address, as it is usually written or as it is here. */
function serverWith(fleet: Fleet, { value }: Value<string>): Server | undefined {
  const address = parseAddress(value);
  const byAddress = fleet.by('ip');
  const [index] = (address && byAddress.get(formatAddress(address))) ?? byAddress.get(value) ?? [];
  return index === undefined ? undefined : fleet.server(index);
}
