/** A server cannot use its address in the networks that it gets. */

import type { NodePlace } from '../../../../model/source-file.js';
import type { Address } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Fleet, ServerRow } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { type Cohort, cohortColumns, misfits } from '../../simulation/cohorts.js';
import { nextFree } from '../../simulation/free-addresses.js';
import { networkHolding } from '../../simulation/network-index.js';
import { readAddress } from '../../simulation/processor-addresses.js';
import { type Network, networksOf } from '../../simulation/read-networks.js';
import { type Links, linksOf } from '../../simulation/server-networks.js';
import { allServers } from '../over.js';
import { groundsOf } from './about-grounds.js';
import { docs } from './srv-no-address-network.docs.js';

export const srvNoAddressNetwork = defineRule({
  id: 'input-model/srv-no-address-network',
  severity: 'error',
  docs,
  over: allServers([...cohortColumns, 'ip']),
  *check(fleet, frame) {
    const read = networksIn(frame);
    for (const { cohort, wrong } of misfits(fleet, frame, (each) => strangers(fleet, frame, read, each))) {
      const got = gotten(wrong.links.links);
      for (const { index, address } of wrong.servers) {
        const server = fleet.server(index);
        const value = server?.item.text('ip-addr');
        const reason = value && reasonOf(frame, wrong.links, got, cohort, address);
        if (!server || !value || !reason) continue;
        yield finding(
          value.at,
          `'${server.row.id ?? 'This server'}' cannot use ${server.row.ip ?? ''}: ${reason.why}.`,
          {
            restsOn: groundsOf(frame, wrong.links.model),
            related: [reason.related],
            fixes: () => {
              const free = reason.network && nextFree(reason.network, fleet);
              const title = `Change to '${free}', free in '${reason.network?.label}'`;
              return free === undefined ? [] : changeTo(value, free, { title });
            },
          },
        );
      }
    }
  },
});

interface Stranger {
  /** Of the server. */
  readonly index: number;
  readonly address: Address;
}

interface Strangers {
  readonly servers: readonly Stranger[];
  readonly links: Links;
}

const READ = {};

type Networks = ReadonlyMap<Item, Network>;

function networksIn(frame: Frame): Networks {
  return frame.once(READ, () => new Map(networksOf(frame).map((network) => [network.item, network])));
}

/** What was read of links, which stay the same objects as long as they and their networks say the same. */
const ownOf = new WeakMap<Links, readonly Network[] | 'unknown'>();

/** The networks that can give servers with these links an address; undefined when that cannot be told. */
function ownNetworks(read: Networks, links: Links): readonly Network[] | undefined {
  const own = ownOf.get(links) ?? readOwn(read, links) ?? 'unknown';
  ownOf.set(links, own);
  return own === 'unknown' ? undefined : own;
}

function readOwn(read: Networks, { networks, shape }: Links): readonly Network[] | undefined {
  const own: Network[] = [];
  for (const at of shape.mayHaveAddress) {
    const item = networks[at];
    const network = item === 'unknown' || !item ? undefined : read.get(item);
    if (!network || (network.item.has('cidr') && !isReadable(network))) return undefined;
    own.push(network);
  }
  return own;
}

/** The servers of a cohort that have no network which can give them their address. */
function strangers(fleet: Fleet, frame: Frame, read: Networks, cohort: Cohort): Strangers | undefined {
  const links = linksOf(frame, cohort);
  const own = links?.isWhole ? ownNetworks(read, links) : undefined;
  if (!links || !own) return undefined;
  const ofPools = looked.get(cohort.servers) ?? new Map<number, Looked>();
  looked.set(cohort.servers, ofPools);
  const before = ofPools.get(cohort.order);
  const known = before && isSame(before.own, own) ? before : undefined;
  const servers = known?.rows === fleet.rows ? known.strange : lookAt(fleet, cohort, own, known);
  ofPools.set(cohort.order, { own, rows: fleet.rows, strange: servers });
  if (servers.length === 0 || (!cohort.isTaken && servers.length < cohort.servers.length)) return undefined;
  return { servers, links };
}

/** An edit of one of thousands looks at that one, and at those that were strange before. */
function lookAt(
  { rows }: Fleet,
  { servers }: Cohort,
  own: readonly Network[],
  known: Looked | undefined,
): readonly Stranger[] {
  const wasStrange = new Set(known?.strange.map(({ index }) => index));
  const strange: Stranger[] = [];
  for (const index of servers) {
    const row = rows[index];
    if (!row || (row === known?.rows[index] && !wasStrange.has(index))) continue;
    const address = row.ip === undefined ? undefined : readAddress(row.ip);
    if (address && !own.some((network) => gives(network, address))) strange.push({ index, address });
  }
  return strange;
}

/** What was found out about the servers of a cohort, by their indexes. */
interface Looked {
  readonly own: readonly Network[];
  readonly rows: readonly ServerRow[];
  readonly strange: readonly Stranger[];
}

/** By pool: an edit of an address leaves the servers of a cohort as they are, and most of their rows. */
const looked = new WeakMap<readonly number[], Map<number, Looked>>();

/** Networks that are read anew may give the same addresses as before. */
function isSame(known: readonly Network[], own: readonly Network[]): boolean {
  if (known === own) return true;
  return known.length === own.length && own.every((each, at) => given(each) === given(known[at]));
}

/** All addresses that a network can give, as one word. */
function given(network: Network | undefined): string | undefined {
  if (!network) return undefined;
  const known = givings.get(network);
  if (known !== undefined) return known;
  const ends = network.usable?.flatMap(({ first, last }) => [first, last]) ?? [];
  const made = [...ends, gatewayOf(network)?.address]
    .map((address) => (address ? `${address.family} ${address.value}` : '-'))
    .join();
  givings.set(network, made);
  return made;
}

const givings = new WeakMap<Network, string>();

/** Whether every address that servers can have there is known. */
function isReadable({ subnet, item, entries, singles }: Network): boolean {
  return (
    subnet !== undefined &&
    item.texts('addresses').complete &&
    entries.every(({ range }) => range !== undefined) &&
    singles.every(({ address }) => address !== undefined)
  );
}

const gatewayOf = ({ singles }: Network) => singles.find(({ key }) => key === 'gateway-ip');

function gives(network: Network, address: Address): boolean {
  const inPool = network.usable?.some((range) => rangeContains(range, address)) ?? false;
  const gateway = gatewayOf(network)?.address;
  return inPool && !(gateway?.family === address.family && gateway.value === address.value);
}

interface Reason {
  readonly why: string;
  /** The network in which the server could have an address. */
  readonly network: Item | undefined;
  readonly related: { readonly at: NodePlace; readonly message: string };
}

/** Undefined where another rule says it: for an address in no network, or in none that the interfaces carry. */
function reasonOf(
  frame: Frame,
  { links }: Links,
  got: ReadonlyMap<Item, string>,
  { serverGroup }: Cohort,
  address: Address,
): Reason | undefined {
  for (const { group } of links) {
    const network = networkHolding(frame, group.value, address);
    if (!network) continue;
    if (gatewayOf(network)?.address?.value === address.value || got.has(network.item))
      return reasonWithin(network, address, got.has(network.item));
    const [other] = [...got].filter(([, name]) => name === group.value).map(([each]) => each);
    const place = serverGroup === undefined ? 'without a server group' : `in server group '${serverGroup}'`;
    const instead = other ? `get '${other.label}'` : 'get no network';
    return {
      why: `it is in ${network.title}, but servers ${place} ${instead} of '${group.value}'`,
      network: other,
      related: { at: network.item.nameAt, message: 'The network is defined here.' },
    };
  }
  return undefined;
}

/** Why a network does not give the address although that lies in its subnet; the server may not get the network at all. */
function reasonWithin(network: Network, address: Address, isGot: boolean): Reason {
  const { title, item } = network;
  const gateway = gatewayOf(network);
  if (gateway?.address?.value === address.value)
    return {
      why: `it is the gateway of ${title}`,
      network: isGot ? item : undefined,
      related: { at: gateway.value.at, message: 'The gateway is set here.' },
    };
  return {
    why: `it is outside the addresses that ${title} assigns to servers`,
    network: item,
    related: { at: item.keyAt('addresses'), message: 'The addresses are listed here.' },
  };
}

/** The networks that servers surely get, with their groups. */
function gotten(links: Links['links']): ReadonlyMap<Item, string> {
  const got = new Map<Item, string>();
  for (const { network, group } of links) if (network && network !== 'unknown') got.set(network, group.value);
  return got;
}
