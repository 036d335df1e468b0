/** Values of servers and of the network they are installed over: next ids and addresses, hypervisors. */
import { bitsOf, formatAddress, parseAddress } from '../../../net/address.js';
import { cidrContains, formatCidr } from '../../../net/cidr.js';
import type { ValueSuggestion } from '../../dialect.js';
import type { Fleet } from '../model/fleet.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { nextName } from '../model/next-name.js';
import { freeRangesOf, nextAddresses, sortedAddresses } from '../simulation/free-addresses.js';
import { nextController } from '../simulation/next-controller.js';
import { cidrOf } from '../simulation/server-networks.js';
import { type Answer, type Asked, best, unique } from './answer.js';
import { networksFor, relationsOf } from './relations.js';

export function serverValues({ model, place, top, item }: Asked): Answer {
  if (place.list !== 'servers') return installValues(model, place.key);
  const role = top?.text('role')?.value;
  switch (place.path) {
    case 'id':
      return idValues(model.fleet, role);
    case 'ip-addr':
      return addressValues(model, top?.text('server-group')?.value);
    case 'ilo-ip': {
      const group = top?.text('server-group')?.value;
      return best(nextController(model.fleet, group, role), group ? `next in ${group}` : 'after the highest');
    }
    case 'ilo-user':
      return lastOf(model.fleet, item, 'ilo-user');
    case 'hypervisor-id':
      return hypervisors(model);
    default:
      return undefined;
  }
}

/** Continues the row of the role first, then those of the others. */
function idValues(fleet: Fleet, role: string | undefined): Answer {
  const ids = fleet.by('id');
  const roles = fleet.by('role');
  const own = role === undefined ? undefined : roles.get(role);
  const others = [...roles].filter(([name]) => name !== role).slice(0, 8);
  const next = (indexes: readonly number[]) =>
    nextName(
      indexes.map((index) => fleet.rows[index]?.id),
      (name) => ids.has(name),
    );
  return unique([
    ...(own ? best(next(own), `next for ${role ?? ''}`) : []),
    ...others.flatMap(([name, indexes]): readonly ValueSuggestion[] => {
      const id = next(indexes);
      return id === undefined
        ? []
        : [{ value: id, detail: `next for ${name}`, preferred: own === undefined }];
    }),
  ]);
}

function addressValues(model: InputModel, group: string | undefined): Answer {
  const network = managementNetwork(model, group);
  if (!network) return undefined;
  const { next, first } = nextAddressIn(model, network);
  const name = network.name ?? 'the network';
  return unique([
    ...best(next ?? first, `next free in ${name}`),
    ...(first === undefined ? [] : [{ value: first, detail: `first free in ${name}` }]),
  ]);
}

function nextAddressIn({ fleet }: InputModel, network: Item): ReturnType<typeof nextAddresses> {
  return nextAddresses(freeRangesOf(network), sortedAddresses(fleet));
}

/** Servers that are looked at to see which network group carries their addresses. */
const LOOKED_AT = 64;

/** The network that a server of the group has in the network group that carries the addresses of servers. */
export function managementNetwork(model: InputModel, group: string | undefined): Item | undefined {
  const { frame, fleet } = model;
  const { subnets } = relationsOf(frame);
  const tally = new Map<Item, number>();
  const stride = Math.max(1, Math.floor(fleet.count / LOOKED_AT));
  for (let index = 0; index < fleet.count; index += stride) {
    const address = parseAddress(fleet.rows[index]?.ip ?? '');
    const home = address && subnets.find(({ cidr }) => cidrContains(cidr, address))?.network;
    if (home) tally.set(home, (tally.get(home) ?? 0) + 1);
  }
  const [most] = [...tally].sort((a, b) => b[1] - a[1])[0] ?? [];
  const networkGroup = most?.text('network-group')?.value ?? 'MANAGEMENT';
  const own = networksFor(frame, group).get(networkGroup);
  if (own && cidrOf(own)) return own;
  return most ?? relationsOf(frame).networksOf(networkGroup).find(cidrOf);
}

/** What the server before says. */
function lastOf(fleet: Fleet, item: Item | undefined, key: string): Answer {
  for (let index = fleet.count - 1; index >= 0 && index >= fleet.count - 3; index--) {
    const server = fleet.server(index)?.item;
    const text = server?.node === item?.node ? undefined : server?.text(key)?.value;
    if (text !== undefined) return [{ value: text, detail: 'same as the others' }];
  }
  return undefined;
}

/** The servers that virtual machines may be on, where any says so. */
function hypervisors({ fleet }: InputModel): Answer {
  const flagged = fleet.by('isHypervisor').get('true') ?? [];
  return flagged.flatMap((index) => {
    const row = fleet.rows[index];
    if (row?.id === undefined) return [];
    return [{ value: row.id, ...(row.group !== undefined && { detail: row.group }) }];
  });
}

/** The network over which servers are installed is the one that their addresses are in. */
function installValues(model: InputModel, key: string | undefined): Answer {
  const network = managementNetwork(model, undefined);
  const cidr = network && cidrOf(network);
  if (!network || !cidr) return undefined;
  const of = `of ${network.name ?? 'the network of the servers'}`;
  switch (key) {
    case 'cidr':
      return best(formatCidr(cidr), of);
    case 'subnet':
      return best(formatAddress(cidr.network), of);
    case 'netmask': {
      const bits = BigInt(bitsOf(cidr.network.family));
      const value = ((1n << BigInt(cidr.prefix)) - 1n) << (bits - BigInt(cidr.prefix));
      return cidr.network.family === 4 ? best(formatAddress({ family: 4, value }), of) : undefined;
    }
    case 'gateway':
      return best(network.text('gateway-ip')?.value, of);
    default:
      return undefined;
  }
}
