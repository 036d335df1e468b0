/**
 * A subnet that moves takes along what lies in it: its gateway and addresses, the networks that share it, and the seed VM.
 * Nothing moves by halves.
 */
import { type Address, formatAddress, isPrivate } from '../../../../net/address.js';
import { type AddressRange, formatRange } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, formatCidr, sameCidr } from '../../../../net/cidr.js';
import { type Changeable, moveTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Plan, PlanNetwork } from '../../model/plan-model.js';
import { proposeFreeSubnet, subnetOfHosts } from '../../model/proposals.js';
import { areOneNetwork, shareWire, vlanTypeOf } from '../networks/about-networks.js';
import { freeCidr } from './about-free-values.js';

type Move = readonly [value: Changeable, to: string];

/** Moves a subnet to where its gateway and addresses already are, or else to the next free one. */
export function movesOfSubnet(plan: Plan, network: PlanNetwork): readonly Fix[] {
  const { cidr } = network;
  if (!cidr) return [];
  const own = subnetOfHosts(plan, network);
  const near = freeCidr(plan, cidr.value) ?? proposeFreeSubnet(plan, network, cidr.value.prefix);
  if (own && !cidrContains(cidr.value, own.network)) {
    return moveTo(`Move the subnet to ${formatCidr(own)}, where its addresses are`, [
      [cidr, formatCidr(own)],
    ]);
  }
  return near ? moveSubnetTo(plan, network, near, 'the next free one') : [];
}

/** Moves a subnet to the next free private one. */
export function makePrivate(plan: Plan, network: PlanNetwork): readonly Fix[] {
  const { cidr } = network;
  const next = cidr && proposeFreeSubnet(plan, undefined, cidr.value.prefix);
  return next && isPrivate(next.network)
    ? moveSubnetTo(plan, network, next, 'which is private and free')
    : [];
}

function moveSubnetTo(plan: Plan, network: PlanNetwork, to: Cidr, why: string): readonly Fix[] {
  const { cidr } = network;
  if (!cidr) return [];
  const from = cidr.value;
  const distance = to.network.value - from.network.value;
  const sharing = plan.networks.filter((other) => other === network || sharesSubnet(plan, network, other));
  const seed = sharing.some(isOfSeed) ? plan.deployment?.seedVm?.address : undefined;
  const moves = [
    ...sharing.flatMap((each) => movesIn(each, from, to, distance)),
    ...(seed && !seed.shared && cidrContains(from, seed.value)
      ? [[seed, formatAddress(moved(seed.value, distance))] as const]
      : []),
  ];
  return moveTo(`Move the subnet to ${formatCidr(to)}, ${why}`, moves);
}

function isOfSeed({ name }: PlanNetwork): boolean {
  return name?.value === 'undercloud-management' || name?.value === 'management';
}

/** True of a network that surely has the same subnet: another untagged one of the port, or the same network again. */
export function sharesSubnet(plan: Plan, network: PlanNetwork, other: PlanNetwork): boolean {
  if (!network.cidr || !other.cidr || !sameCidr(network.cidr.value, other.cidr.value)) return false;
  if (areOneNetwork(network, other)) return true;
  const untagged = [network, other].every((each) => vlanTypeOf(each) === 'untagged');
  return untagged && shareWire(plan, network, other) === true;
}

function movesIn(
  { cidr, gatewayIp, addresses }: PlanNetwork,
  from: Cidr,
  to: Cidr,
  distance: bigint,
): readonly Move[] {
  const moves: Move[] = cidr ? [[cidr, formatCidr(to)]] : [];
  if (gatewayIp && !gatewayIp.shared && cidrContains(from, gatewayIp.value))
    moves.push([gatewayIp, formatAddress(moved(gatewayIp.value, distance))]);
  for (const item of addresses.items) {
    const { first, last } = item.value;
    if (item.shared || !cidrContains(from, first) || !cidrContains(from, last)) continue;
    const range: AddressRange = { first: moved(first, distance), last: moved(last, distance) };
    moves.push([item, formatRange(range)]);
  }
  return moves;
}

function moved({ family, value }: Address, distance: bigint): Address {
  return { family, value: value + distance };
}
