/** The address of a server is none that it can have in the networks which it gets. */

import type { NodePlace } from '../../../../model/source-file.js';
import type { Address } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { cidrContains } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Fleet, ServerRow } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { type Cohort, cohortColumns, misfits } from '../../simulation/cohorts.js';
import { nextFree } from '../../simulation/free-addresses.js';
import { readAddress } from '../../simulation/processor-addresses.js';
import { type Network, networksByGroup, networksOf } from '../../simulation/read-networks.js';
import { type Links, linksOf, mayHaveAddress } from '../../simulation/server-networks.js';
import { allServers } from '../over.js';
import { groundsOf } from './about-grounds.js';
import { docs } from './srv-no-address-network.docs.js';

export const srvNoAddressNetwork = defineRule({
  id: 'input-model/srv-no-address-network',
  severity: 'error',
  docs,
  over: allServers([...cohortColumns, 'ip']),
  *check(fleet, frame) {
    for (const { cohort, wrong } of misfits(fleet, frame, (each) => strangers(fleet, frame, each))) {
      for (const { index, address } of wrong.servers) {
        const server = fleet.server(index);
        const value = server?.item.text('ip-addr');
        const reason = value && reasonOf(frame, wrong.links, cohort, address);
        if (!server || !value || !reason) continue;
        yield finding(
          value.at,
          `'${server.row.id ?? 'The server'}' cannot have ${server.row.ip ?? ''}: ${reason.why}.`,
          {
            restsOn: groundsOf(frame, wrong.links.model),
            related: [reason.related],
            fixes: () => {
              const free = reason.network && nextFree(reason.network, fleet);
              const title = `Change to '${free}', free in '${reason.network?.name ?? ''}'`;
              return free === undefined ? [] : changeTo(value, free, { title });
            },
          },
        );
      }
    }
  },
});

interface Strangers {
  readonly servers: readonly { readonly index: number; readonly address: Address }[];
  readonly links: Links;
}

const READ = {};

const OWN = {};

/** The networks that can give servers with these links an address; undefined when that cannot be told. */
function ownNetworks(frame: Frame, links: Links): readonly Network[] | undefined {
  return frame.memo(OWN, links, () => {
    const read = frame.once(READ, () => new Map(networksOf(frame).map((network) => [network.item, network])));
    const own: Network[] = [];
    for (const link of links.links.filter(mayHaveAddress)) {
      const network = link.network === 'unknown' || !link.network ? undefined : read.get(link.network);
      if (!network || (network.item.has('cidr') && !isReadable(network))) return undefined;
      own.push(network);
    }
    return own;
  });
}

/** The servers of a cohort that have no network which can give them their address. */
function strangers(fleet: Fleet, frame: Frame, cohort: Cohort): Strangers | undefined {
  const links = linksOf(frame, cohort);
  const own = links?.isWhole ? ownNetworks(frame, links) : undefined;
  if (!links || !own) return undefined;
  const servers: { readonly index: number; readonly address: Address }[] = [];
  const before = looked.get(cohort.servers);
  const known = before && isSame(before.own, own) ? before : undefined;
  for (const index of cohort.servers) {
    const row = fleet.rows[index];
    const isLooked = row === known?.rows[index] && !known?.strange.has(index);
    const address = row && !isLooked ? strangeAddress(row, own) : undefined;
    if (address) servers.push({ index, address });
  }
  looked.set(cohort.servers, { own, rows: fleet.rows, strange: new Set(servers.map(({ index }) => index)) });
  if (servers.length === 0 || (!cohort.isTaken && servers.length < cohort.servers.length)) return undefined;
  return { servers, links };
}

/** The address of a server, where none of the networks can give it. */
function strangeAddress(row: ServerRow, own: readonly Network[]): Address | undefined {
  if (isSame(sound.get(row), own)) return undefined;
  const address = row.ip === undefined ? undefined : readAddress(row.ip);
  if (address && !own.some((network) => gives(network, address))) return address;
  sound.set(row, own);
  return undefined;
}

/** What was found out about the servers of a cohort, by their indexes. */
interface Looked {
  readonly own: readonly Network[];
  readonly rows: readonly ServerRow[];
  readonly strange: ReadonlySet<number>;
}

/** An edit of an address leaves the servers of a cohort as they are, and most of their rows. */
const looked = new WeakMap<readonly number[], Looked>();

/** Servers that are well with the networks which they get: an edit of one of thousands looks at that one. */
const sound = new WeakMap<ServerRow, readonly Network[]>();

function isSame(known: readonly Network[] | undefined, own: readonly Network[]): boolean {
  if (known === own) return true;
  return known?.length === own.length && own.every((network, index) => network === known[index]);
}

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
  { serverGroup }: Cohort,
  address: Address,
): Reason | undefined {
  const got = gotten(links);
  for (const { group } of links) {
    const around = networksByGroup(frame).get(group.value) ?? [];
    const network = around.find(({ subnet }) => subnet && cidrContains(subnet, address));
    if (!network) continue;
    if (gatewayOf(network)?.address?.value === address.value || got.has(network.item))
      return reasonWithin(network, address, got.has(network.item));
    const [other] = [...got].filter(([, name]) => name === group.value).map(([each]) => each);
    const place =
      serverGroup === undefined ? 'without a server group' : `in the server group '${serverGroup}'`;
    const instead = other ? `get '${other.name ?? ''}'` : 'get no network';
    return {
      why: `it lies in ${network.title}, but servers ${place} ${instead} of the group '${group.value}'`,
      network: other,
      related: { at: network.item.nameAt, message: 'This is the network.' },
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
      why: `that is the gateway of ${title}`,
      network: isGot ? item : undefined,
      related: { at: gateway.value.at, message: 'The gateway stands here.' },
    };
  return {
    why: `it is not among the addresses of ${title} that servers may have`,
    network: item,
    related: { at: item.keyAt('addresses'), message: 'The addresses stand here.' },
  };
}

/** The networks that servers surely get, with their groups. */
function gotten(links: Links['links']): ReadonlyMap<Item, string> {
  const got = new Map<Item, string>();
  for (const { network, group } of links) if (network && network !== 'unknown') got.set(network, group.value);
  return got;
}
