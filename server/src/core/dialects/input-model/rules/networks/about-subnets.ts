/** What a network without a subnet, or with one that cannot be read, could have as one. */
import { type Cidr, cidrsOverlap, formatCidr } from '../../../../net/cidr.js';
import { addKey, changeTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { cidrMeant, cidrOfLetters } from '../../simulation/addresses-meant.js';
import { freeCidr } from '../../simulation/free-networks.js';
import { readAddress } from '../../simulation/processor-addresses.js';
import { type Network, networksOf } from '../../simulation/read-networks.js';
import { subnetAround } from './about-moves.js';

/** The keys that usually are before the subnet. */
const BEFORE = ['tagged-vlan', 'vlanid', 'network-group', 'name'] as const;

/** The subnet of its addresses, or one that no other network has. */
export function giveCidr(frame: Frame, network: Network): readonly Fix[] {
  const { item } = network;
  const text = proposed(frame, network);
  if (text === undefined) return [];
  const after = BEFORE.find((key) => item.entry(key));
  return addKey(item, 'cidr', text, { title: `Add 'cidr: ${text}'`, after });
}

function proposed(frame: Frame, network: Network): string | undefined {
  const around = subnetAround(network);
  if (around) return isFree(frame, network, around) ? formatCidr(around) : undefined;
  const { singles, entries, item } = network;
  const hasAddresses = singles.length + entries.length + item.items('vips').items.length > 0;
  return hasAddresses && item.items('vips').items.some((vip) => vip.has('address'))
    ? undefined
    : freeCidr(frame, item);
}

function isFree(frame: Frame, { item }: Network, subnet: Cidr): boolean {
  return networksOf(frame).every(
    (each) => each.item === item || !each.subnet || !cidrsOverlap(each.subnet, subnet),
  );
}

/** What a text in the place of a subnet means, or else the subnet of the addresses beside it. */
export function repairCidr(frame: Frame, network: Network): readonly Fix[] {
  const { cidr } = network;
  if (!cidr) return [];
  const meant = cidrMeant(cidr.value);
  if (meant !== undefined) return changeTo(cidr, meant, { preferred: true });
  const usual = usualPrefix(cidr.value);
  const choices = [cidrOfLetters(cidr.value) ?? usual, proposed(frame, network)].flatMap(
    (each) => each ?? [],
  );
  return [...new Set(choices)].flatMap((each) => changeTo(cidr, each));
}

/** `10.0.1.0/33` and `10.0.1.0/mask`: the address with the length that most subnets have. */
function usualPrefix(text: string): string | undefined {
  const [, address = ''] = /^([\d.]+\.0)\/\S*$/.exec(text) ?? [];
  return readAddress(address) && address.split('.').length === 4 ? `${address}/24` : undefined;
}
