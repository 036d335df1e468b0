/** The network over which servers are installed, as repairs of `baremetal` take it from the networks of the model. */
import type { Value } from '../../../../model/value.js';
import { formatAddress, parseAddress } from '../../../../net/address.js';
import { type Cidr, formatCidr } from '../../../../net/cidr.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { addressMeant, cidrMeant } from '../../simulation/addresses-meant.js';
import { networksOf } from '../../simulation/read-networks.js';

/** A person who chooses a network from a menu reads no more of them. */
const MOST = 4;

/** Untagged networks, because machines start over those. */
function installed(frame: Frame): readonly Cidr[] {
  return networksOf(frame)
    .filter(({ item }) => item.flag('tagged-vlan')?.value === false)
    .flatMap(({ subnet }) => subnet ?? [])
    .slice(0, MOST);
}

export function repairCidr(frame: Frame, cidr: Value<string>): readonly Fix[] {
  const meant = cidrMeant(cidr.value);
  if (meant !== undefined) return changeTo(cidr, meant, { preferred: true });
  return installed(frame).flatMap((each) => changeTo(cidr, formatCidr(each)));
}

export function repairSubnet(frame: Frame, subnet: Value<string>): readonly Fix[] {
  const all = installed(frame);
  const meant = addressMeant(subnet.value, all);
  if (meant !== undefined) return changeTo(subnet, meant, { preferred: true });
  return all.flatMap(({ network }) => changeTo(subnet, formatAddress(network)));
}

/** The mask of the network that the subnet is, or else the usual one. */
export function repairMask(frame: Frame, mask: Value<string>, subnet: string | undefined): readonly Fix[] {
  const own = installed(frame).filter(({ network }) => formatAddress(network) === subnet);
  const meant = maskMeant(mask.value);
  const words = new Set([...own.map(maskOf), ...(meant === undefined ? [] : [meant]), USUAL]);
  return [...words].slice(0, MOST).flatMap((word) => changeTo(mask, word));
}

const USUAL = '255.255.255.0';

function maskOf({ prefix }: Cidr): string {
  const bits = ((1n << 32n) - 1n) ^ ((1n << BigInt(32 - prefix)) - 1n);
  return formatAddress({ family: 4, value: bits });
}

/** `255.255.255` and `/24`: what is left out of a mask, or another way to say it. */
function maskMeant(text: string): string | undefined {
  const length = /^\/(\d{1,2})$/.exec(text)?.[1];
  if (length !== undefined)
    return Number(length) <= 32 ? maskOf({ ...EVERYWHERE, prefix: Number(length) }) : undefined;
  const whole = /^(?:255\.){1,2}255$/.test(text)
    ? `${text}${'.0'.repeat(4 - text.split('.').length)}`
    : undefined;
  return whole !== undefined && parseAddress(whole) ? whole : undefined;
}

const EVERYWHERE: Cidr = { network: { family: 4, value: 0n }, prefix: 0 };

/** The mask of the network with this address. */
export function maskFor(frame: Frame, subnet: string): string {
  const own = installed(frame).find(({ network }) => formatAddress(network) === subnet);
  return own ? maskOf(own) : USUAL;
}
