/** Servers of the cloud that runs have addresses that a network no longer has, and get others. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { addTo } from '../../../../text/lists-by-key.js';
import type { Frame } from '../../model/frame.js';
import type { Outcome } from '../../prediction/prediction.js';
import { addressOf, addressPools, contains } from '../../simulation/addresses.js';
import { allocationColumns } from '../../simulation/allocation.js';
import { certainOutcomes } from '../../simulation/certain-outcomes.js';
import { allServers } from '../over.js';
import { docs } from './ip-saved-outside.docs.js';

/** Saved addresses that a finding shows. */
const SHOWN = 5;

export const ipSavedOutside = defineRule({
  id: 'input-model/ip-saved-outside',
  severity: 'warning',
  docs,
  over: allServers([...allocationColumns, 'ip', 'hostname']),
  *check(fleet, frame) {
    const homeless = homelessIn(frame);
    if (homeless.size === 0) return;
    const [first, ...others] = certainOutcomes(fleet, frame).map((outcome) => movesIn(outcome, homeless));
    for (const [network, moves] of first ?? []) {
      const isSure = others.every((each) => each.get(network)?.length === moves.length);
      if (isSure) yield* aboutMoves(frame, network, moves);
    }
  },
});

/** Saved addresses that no network gives to anybody. Nothing else is worth a prediction. */
function homelessIn(frame: Frame): ReadonlySet<string> {
  const pools = addressPools(frame);
  // Of networks whose addresses cannot be told, nothing can be said.
  const isKnown = pools.length === frame.list('networks').filter((network) => network.has('cidr')).length;
  if (frame.savedAddresses.size === 0 || !isKnown) return new Set();
  const given = (number: number) =>
    pools.some(({ spans, taken }) => contains(spans, number) && !taken.has(number));
  const numbers = [...frame.savedAddresses.keys()].map((ip) => [ip, addressOf({ ip })] as const);
  return new Set(numbers.flatMap(([ip, number]) => (Number.isNaN(number) || given(number) ? [] : ip)));
}

/** A server that gets another address than the one that is saved. */
interface Move {
  readonly server: string;
  readonly from: string;
}

/** By the network in which it gets the other one. */
function movesIn(
  { members, pools, saved }: Outcome,
  homeless: ReadonlySet<string>,
): ReadonlyMap<string, readonly [Move, ...Move[]]> {
  const lost = new Map<string, string[]>();
  for (const { address, host, usedBy } of saved.addresses)
    if (host !== undefined && usedBy === 'server' && homeless.has(address)) addTo(lost, host, address);
  const moves = new Map<string, [Move, ...Move[]]>();
  for (const { name, server, attachments, addresses } of members) {
    // The address that the model gives to a server is no other one.
    const fresh = attachments.given.filter(
      (_, place) => addresses[place] !== server.address && isFresh(pools, addresses[place]),
    );
    // With one network and one address it is certain that the one takes the place of the other.
    const [network, ...networks] = fresh;
    const [from, ...more] = lost.get(name) ?? [];
    if (!network || from === undefined || networks.length > 0 || more.length > 0) continue;
    const move = { server: server.id, from };
    const { name: there } = network.network;
    const known = moves.get(there);
    if (known) known.push(move);
    else moves.set(there, [move]);
  }
  return moves;
}

function isFresh({ holders }: Outcome['pools'], address: string | undefined): boolean {
  return address !== undefined && holders.get(address)?.wasSaved === false;
}

function* aboutMoves(frame: Frame, name: string, moves: readonly [Move, ...Move[]]): Iterable<Report> {
  const network = frame.find('networks', name);
  if (!network) return;
  const [{ server, from }, ...others] = moves;
  const count = others.length + 1;
  const message =
    count === 1
      ? `The saved address '${from}' of '${server}' is no longer in any network. The server gets another one in '${name}'.`
      : `Saved addresses of ${count} servers, the first '${from}', are no longer in any network. The servers get others in '${name}'.`;
  yield finding(
    network.text(network.has('addresses') ? 'addresses' : 'cidr')?.at ?? network.keyAt('addresses'),
    message,
    {
      related: moves.slice(0, SHOWN).flatMap((move) => {
        const at = frame.savedAddresses.get(move.from)?.at;
        return at ? [{ at, message: `The address of '${move.server}' is saved here.` }] : [];
      }),
    },
  );
}
