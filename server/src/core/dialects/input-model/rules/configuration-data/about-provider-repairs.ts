/** Repairs of the addresses and keys of provider networks: what is proposed follows from what the network says already. */
import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress } from '../../../../net/address.js';
import { type AddressRange, freeRanges } from '../../../../net/address-range.js';
import { type Cidr, formatCidr, subnetOf } from '../../../../net/cidr.js';
import { sameHostIn } from '../../../../net/free-hosts.js';
import { didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { addKey, changeTo, MOST_CHOICES, renameKey } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Plain } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { addressMeant, cidrMeant } from '../../simulation/addresses-meant.js';
import { freeCidr, freeVlanId } from '../../simulation/free-networks.js';
import { readAddress, readCidr, usableRange } from '../../simulation/processor-addresses.js';

/** What an address of a provider network is for. */
export type Part = 'gateway' | 'start' | 'end';

const GATEWAYS = ['gateway_ip', 'gateway'] as const;

export function subnetIn(network: Item): Cidr | undefined {
  const cidr = network.text('cidr');
  return cidr && readCidr(cidr.value);
}

function gatewayOf(network: Item): Address | undefined {
  const text = GATEWAYS.flatMap((key) => network.text(key) ?? [])[0];
  return text && readAddress(text.value);
}

/** The hosts of the subnet that are neither its gateway nor, for a gateway, in one of its pools. */
function freeHosts(network: Item, subnet: Cidr, part: Part): readonly AddressRange[] {
  const gateway = gatewayOf(network);
  const pools = network.items('allocation_pools').items.flatMap((each) => {
    const [first, last] = ['start', 'end'].map((key) => readAddress(each.text(key)?.value ?? ''));
    return first && last && first.family === last.family && first.value <= last.value
      ? [{ first, last }]
      : [];
  });
  const taken = part === 'gateway' ? pools : gateway ? [{ first: gateway, last: gateway }] : [];
  return freeRanges(usableRange(subnet), taken);
}

/** Where the part usually is: gateways at the ends of a subnet, pools over all that is left. */
function usualHosts(network: Item, subnet: Cidr, part: Part): readonly (Address | undefined)[] {
  const free = freeHosts(network, subnet, part);
  const [first, last] = [free[0]?.first, free.at(-1)?.last];
  if (part === 'gateway') return [first, last];
  return [part === 'start' ? first : last];
}

/** The address with its dots where they belong, the same host of the subnet, or a usual one. */
export function repairAddress(network: Item, value: Value<string>, part: Part): readonly Fix[] {
  const subnet = subnetIn(network);
  if (!subnet) return [];
  const address = readAddress(value.value);
  const meant = address ? undefined : addressMeant(value.value, [subnet]);
  if (meant !== undefined) return changeTo(value, meant, { preferred: true });
  // What is no whole address has no host to keep.
  const isWhole = address?.family === 6 || /^\d+(?:\.\d+){3}$/.test(value.value);
  const same = address && isWhole ? sameHostIn(subnet, address, []) : undefined;
  const choices = same && part !== 'gateway' ? [same] : [same, ...usualHosts(network, subnet, part)];
  const words = new Set(choices.flatMap((each) => (each ? [formatAddress(each)] : [])));
  return [...words].flatMap((word) => changeTo(value, word));
}

/** The length that most subnets have, for the addresses of a network. */
export const USUAL_PREFIX = 24;

/** The subnet of the gateway and the pools of a network, where they all lie in one of the usual size. */
export function subnetOfHosts(addresses: readonly Address[], prefix = USUAL_PREFIX): Cidr | undefined {
  const [first] = addresses;
  if (first?.family !== 4) return undefined;
  const { network } = subnetOf(first, prefix);
  const isIn = (each: Address) => each.family === 4 && subnetOf(each, prefix).network.value === network.value;
  return addresses.every(isIn) ? { network, prefix } : undefined;
}

/** What a text in the place of a subnet surely means, or else the usual length for its address. */
export function repairCidr(value: Value<string>, around?: Cidr): readonly Fix[] {
  const meant = cidrMeant(value.value);
  if (meant !== undefined) return changeTo(value, meant, { preferred: true });
  const [, address] = /^([\d.]+\.0)\/\S*$/.exec(value.value) ?? [];
  const usual = address !== undefined && readCidr(`${address}/24`) ? [`${address}/24`] : [];
  const words = new Set([...usual, ...(around ? [formatCidr(around)] : [])]);
  return [...words].flatMap((word) => changeTo(value, word));
}

/** Renames the key that is nearly called like the one that is missing. */
function renameNearly(item: Item, missing: string): readonly Fix[] {
  return item.keys.flatMap((key) =>
    key !== missing && didYouMean(key, [missing]).isCertain ? renameKey(item, key, missing) : [],
  );
}

/** The keys that a provider network must have, each with what it could say. */
export function giveKey(frame: Frame, network: Item, key: string): readonly Fix[] {
  const near = renameNearly(network, key);
  if (near.length > 0) return near;
  if (key === 'cidr') {
    const own = [gatewayOf(network), ...endsOf(network)].flatMap((each) => each ?? []);
    const around = subnetOfHosts(own);
    const text = around ? formatCidr(around) : own.length === 0 ? freeCidr(frame) : undefined;
    return text === undefined ? [] : addKey(network, key, text);
  }
  if (key !== 'provider') return [];
  const id = freeVlanId(frame);
  const vlan: Plain = { network_type: 'vlan', physical_network: physicalNetwork(frame) };
  return addKey(network, key, [{ ...vlan, ...(id !== undefined && { segmentation_id: id }) }], {
    title: `Add 'provider' with VLAN ${id ?? ''}`,
    after: 'name',
  });
}

function endsOf(network: Item): readonly (Address | undefined)[] {
  const pools = network.items('allocation_pools').items;
  return pools.flatMap((each) => ['start', 'end'].map((key) => readAddress(each.text(key)?.value ?? '')));
}

/** The keys that a pool, a route or a provider must have, each with what it could say. */
export function givePartKey(frame: Frame, network: Item, part: Item, key: string): readonly Fix[] {
  const near = renameNearly(part, key);
  return near.length > 0
    ? near
    : wordsFor(frame, network, key)
        .slice(0, MOST_CHOICES)
        .flatMap((word) => addKey(part, key, word));
}

function wordsFor(frame: Frame, network: Item, key: string): readonly string[] {
  const subnet = subnetIn(network);
  const gateway = gatewayOf(network);
  switch (key) {
    case 'start':
    case 'end':
      return subnet
        ? usualHosts(network, subnet, key).flatMap((each) => (each ? formatAddress(each) : []))
        : [];
    case 'nexthop':
      return gateway ? [formatAddress(gateway)] : [];
    case 'destination':
      return destinations(frame, network);
    case 'network_type':
      return ['vlan', 'flat'];
    default:
      return [...new Set([...frame.defined('physical-network').keys(), physicalNetwork(frame)])];
  }
}

/** Networks of the model to which the network has no route yet. */
function destinations(frame: Frame, network: Item): readonly string[] {
  const routes = network.items('host_routes').items.map((each) => each.text('destination')?.value);
  const all = frame.list('networks').flatMap((each) => each.text('cidr')?.value ?? []);
  return all.filter((each) => !routes.includes(each));
}

function physicalNetwork(frame: Frame): string {
  const [first = 'physnet1'] = frame.defined('physical-network').keys();
  return first;
}
