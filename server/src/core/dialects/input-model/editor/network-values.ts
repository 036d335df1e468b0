/** Values of networks, network groups and firewall rules: free VLANs, subnets and addresses. */
import { formatAddress } from '../../../net/address.js';
import { formatRange, parseRange } from '../../../net/address-range.js';
import { formatCidr, hostRange } from '../../../net/cidr.js';
import type { Frame } from '../model/frame.js';
import type { Item } from '../model/item.js';
import { nextName } from '../model/next-name.js';
import { freeRangesOf } from '../simulation/free-addresses.js';
import { freeCidr, freeVlanId } from '../simulation/free-networks.js';
import { cidrOf } from '../simulation/server-networks.js';
import { type Answer, type Asked, best, unique } from './answer.js';
import { relationsOf } from './relations.js';

export function networkValues(asked: Asked): Answer {
  const { model, place, top } = asked;
  const { frame } = model;
  switch (`${place.list ?? ''} ${place.path}`) {
    case 'networks name':
      return networkNames(frame, top);
    case 'networks vlanid':
      return best(freeVlanId(frame, top), 'next free VLAN id');
    case 'networks cidr':
      return best(freeCidr(frame, top), 'next free subnet');
    case 'networks gateway-ip': {
      const cidr = top && cidrOf(top);
      return cidr && best(formatAddress(hostRange(cidr).first), `lowest host of ${formatCidr(cidr)}`);
    }
    case 'networks start-address':
    case 'networks end-address':
    case 'networks addresses':
      return addressEnds(top, place.key);
    case 'networks vips.address': {
      const last = top && freeRangesOf(top).at(-1)?.last;
      return last && best(formatAddress(last), 'highest host');
    }
    case 'network-groups hostname-suffix': {
      const name = top?.name?.toLowerCase().replaceAll(/[^a-z0-9-]+/g, '-');
      return best(name, 'the name of the group');
    }
    case 'firewall-rules rules.port-range-max':
      return best(asked.item?.integer('port-range-min')?.value, 'this port only');
    case 'firewall-rules rules.remote-ip-prefix':
      return prefixes(frame, top);
    default:
      return place.key === 'provider-physical-network' ? physicalNetworks(frame, asked.parent) : undefined;
  }
}

/** The group's name, in the way that the other networks have theirs. */
function networkNames(frame: Frame, network: Item | undefined): Answer {
  const group = network?.text('network-group')?.value;
  const isTaken = (name: string) => frame.places('network', name).length > 0;
  const others = group === undefined ? [] : relationsOf(frame).networksOf(group).filter(isOther(network));
  const next = nextName(
    others.map(({ name }) => name),
    isTaken,
  );
  if (next !== undefined) return best(next, `next for ${group ?? ''}`);
  const groups = group === undefined ? frame.list('network-groups').map(({ name }) => name) : [group];
  return groups.flatMap((each) => {
    const name = `${each ?? ''}-NET`;
    if (each === undefined || isTaken(name)) return [];
    if (group === undefined && relationsOf(frame).networksOf(each).length > 0) return [];
    return [{ value: name, detail: `a network of ${each}` }];
  });
}

const isOther = (item: Item | undefined) => (each: Item) => each.node !== item?.node;

function addressEnds(network: Item | undefined, key: string | undefined): Answer {
  const cidr = network && cidrOf(network);
  if (!cidr) return undefined;
  const hosts = hostRange(cidr);
  const gateway = network.text('gateway-ip')?.value;
  const isFirst = gateway === formatAddress(hosts.first);
  const first = isFirst ? { ...hosts.first, value: hosts.first.value + 1n } : hosts.first;
  if (first.value > hosts.last.value) return undefined;
  if (key === 'start-address') return best(formatAddress(first), 'lowest host');
  if (key === 'end-address') return best(formatAddress(hosts.last), 'highest host');
  // Ranges of one network do not overlap: beside another one, which hosts are left is for a person to say.
  if (network.texts('addresses').items.some(({ value }) => parseRange(value).kind === 'range'))
    return undefined;
  return best(formatRange({ first, last: hosts.last }), `all hosts of ${formatCidr(cidr)}`);
}

/** Physical networks that other tags name, and the next of a numbered row. */
export function physicalNetworks(frame: Frame, parent: Asked['parent']): Answer {
  const names = [...frame.defined('physical-network')].flatMap(([name, places]) =>
    places.every(({ node }) => node.parent === parent) ? [] : [name],
  );
  const next = names.length === 0 ? 'physnet1' : nextName(names);
  return unique([
    ...best(next, names.length === 0 ? 'a usual name' : 'next in sequence'),
    ...names.map((value) => ({ value, detail: 'in use' })),
  ]);
}

/** The subnets of the groups that the rules are for, and everywhere. */
function prefixes(frame: Frame, rules: Item | undefined): Answer {
  const groups = rules?.texts('network-groups').items.map(({ value }) => value) ?? [];
  const own = groups.flatMap((group) => relationsOf(frame).networksOf(group));
  const subnets = own.flatMap((network) => {
    const cidr = cidrOf(network);
    return cidr ? [{ value: formatCidr(cidr), detail: network.name ?? '' }] : [];
  });
  return unique([{ value: '0.0.0.0/0', detail: 'from any address' }, ...subnets.slice(0, 50)]);
}
