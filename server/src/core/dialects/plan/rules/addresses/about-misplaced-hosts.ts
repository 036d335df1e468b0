/**
 * Gateways and addresses outside their subnet, as one mistake: where they agree with each other it is the subnet that was
 * edited, or all of them move together.
 */

import type { Value } from '../../../../model/value.js';
import { type Address, sameAddress } from '../../../../net/address.js';
import { type AddressRange, formatRange } from '../../../../net/address-range.js';
import {
  cidrContains,
  cidrsOverlap,
  formatCidr,
  hostRange,
  sameCidr,
  subnetOf,
} from '../../../../net/cidr.js';
import { nearestHost, sameHostIn } from '../../../../net/free-hosts.js';
import { changeTo, moveTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Plan, PlanNetwork } from '../../model/plan-model.js';
import type { Host } from './about-hosts.js';
import { sharesSubnet } from './about-moving-subnets.js';

interface Lying {
  readonly value: Value<Address> | Value<AddressRange>;
  readonly range: AddressRange;
}

/** The gateway and the addresses of a network. */
function hostsOf({ gatewayIp, addresses }: PlanNetwork): readonly Lying[] {
  const gateway = gatewayIp
    ? [{ value: gatewayIp, range: { first: gatewayIp.value, last: gatewayIp.value } }]
    : [];
  return [...gateway, ...addresses.items.map((value) => ({ value, range: value.value }))];
}

/** What repairs several hosts of a network at once; nothing where one alone is elsewhere. */
export function togetherInside(plan: Plan, { network, cidr }: Host): readonly Fix[] {
  const hosts = hostsOf(network);
  const isInside = ({ range }: Lying) =>
    cidrContains(cidr.value, range.first) && cidrContains(cidr.value, range.last);
  const outside = hosts.filter((each) => !isInside(each));
  const [first, another] = outside;
  if (!first || !another) return [];
  const subnet = subnetOf(first.range.first, cidr.value.prefix);
  const agree = hosts.every(
    ({ range }) => cidrContains(subnet, range.first) && cidrContains(subnet, range.last),
  );
  const others = plan.networks.filter((other) => other !== network && other.cidr);
  const isFree = others.every((other) => !other.cidr || !cidrsOverlap(other.cidr.value, subnet));
  const isShared = others.some((other) => sharesSubnet(plan, network, other));
  const own =
    agree && isFree && !isShared && network.cidr
      ? changeTo(network.cidr, formatCidr(subnet), { title: `Change the subnet to ${formatCidr(subnet)}` })
      : [];
  return [...own, ...allMoved(outside, cidr.value)];
}

function allMoved(outside: readonly Lying[], cidr: Host['cidr']['value']): readonly Fix[] {
  const moves = outside.flatMap(({ value, range }) => {
    const to = inSubnet(range, cidr);
    return to ? [[value, to] as const] : [];
  });
  if (moves.length < outside.length) return [];
  const shown = moves.map(([, to]) => to).join(' and ');
  return moveTo(`Move them to ${moves.length > 2 ? formatCidr(cidr) : shown}`, moves);
}

/** The same hosts in another subnet. */
export function inSubnet(range: AddressRange, cidr: Host['cidr']['value']): string | undefined {
  const first = sameHostIn(cidr, range.first, []);
  const last = sameHostIn(cidr, range.last, []);
  return first && last && first.value <= last.value ? formatRange({ first, last }) : undefined;
}

interface Choice {
  readonly address: Address;
  readonly why: string;
}

/** Where a single host may go, the likeliest first; for a gateway, the ends of the subnet too. */
export function addressChoices(plan: Plan, { value, range, network, cidr, taken }: Host): readonly Choice[] {
  const used = taken();
  const near = nearestHost(cidr.value, range.first, used);
  const same = sameHostIn(cidr.value, range.first, used);
  const hosts = hostRange(cidr.value);
  const isGateway = value === network.gatewayIp;
  const isFree = (address: Address) =>
    used.every((each) => address.value < each.first.value || each.last.value < address.value);
  const choices: readonly (readonly [Address | undefined, string])[] = [
    [isGateway ? gatewayBeside(plan, network) : undefined, 'the gateway of this subnet'],
    [same, 'the same host in this subnet'],
    [isGateway && isFree(hosts.first) ? hosts.first : undefined, 'the first host'],
    [isGateway && isFree(hosts.last) ? hosts.last : undefined, 'the last host'],
    [near, 'the nearest free address'],
  ];
  const found: Choice[] = [];
  for (const [address, why] of choices) {
    if (address && !found.some((each) => sameAddress(each.address, address))) found.push({ address, why });
  }
  return found;
}

/** Networks that share a subnet share its gateway. */
function gatewayBeside(plan: Plan, network: PlanNetwork): Address | undefined {
  const { cidr } = network;
  const beside = plan.networks.find(
    (other) =>
      other !== network &&
      other.gatewayIp &&
      cidr &&
      other.cidr &&
      sameCidr(other.cidr.value, cidr.value) &&
      cidrContains(cidr.value, other.gatewayIp.value),
  );
  return beside?.gatewayIp?.value;
}
