/**
 * Values that a fix may write because nothing in the plan uses them yet: VLAN ids, ranges of them, subnets, addresses,
 * and whole networks made of these.
 */
import type { NetworkFact } from '../../../architecture/networks.js';
import { type Address, formatAddress, sameAddress } from '../../../net/address.js';
import { type AddressRange, freeRanges, rangeContains, rangeSize } from '../../../net/address-range.js';
import { type Cidr, formatCidr, hostRange, nextFreeCidr, parseCidr } from '../../../net/cidr.js';
import { nextFreeVlanId, VLAN_MAX, type VlanRange } from '../../../net/vlan.js';
import type { Plain } from '../../../syntax/rewrite.js';
import type { Plan, PlanNetwork } from '../plan-model.js';

/** Ids that networks of the plan use. */
function usedVlanIds(plan: Plan): readonly number[] {
  return plan.networks.flatMap((network) => network.vlanId?.value ?? []);
}

function usedVlanRanges(plan: Plan, but?: PlanNetwork): readonly VlanRange[] {
  return plan.networks.flatMap((network) => (network === but ? [] : (network.vlanRange?.value ?? [])));
}

/** The lowest id after the highest one in use that is free; from 1 again when there is none. */
export function freeVlanId(plan: Plan): number | undefined {
  const used = usedVlanIds(plan);
  return nextFreeVlanId(used, usedVlanRanges(plan), Math.max(0, ...used) + 1);
}

/** The longest run of free ids inside `within`, the first of equals. */
export function freeVlanRange(plan: Plan, within: VlanRange, but?: PlanNetwork): VlanRange | undefined {
  const used = new Set(usedVlanIds(plan));
  const ranges = usedVlanRanges(plan, but);
  let best: VlanRange | undefined;
  let first: number | undefined;
  for (let id = within.first; id <= within.last + 1; id++) {
    const free =
      id <= within.last && !used.has(id) && !ranges.some((range) => range.first <= id && id <= range.last);
    if (free) first ??= id;
    else if (first !== undefined) {
      const run = { first, last: id - 1 };
      if (!best || run.last - run.first > best.last - best.first) best = run;
      first = undefined;
    }
  }
  return best;
}

/** A range to start with for tenant networks: 500 ids from 500 on, or what is free of them. */
export function tenantVlanRange(plan: Plan, from = 500): VlanRange | undefined {
  const wanted = { first: from, last: Math.min(from + 499, VLAN_MAX) };
  return freeVlanRange(plan, wanted) ?? freeVlanRange(plan, { first: 1, last: VLAN_MAX });
}

export function formatVlanRange(range: VlanRange): string {
  return `${range.first}-${range.last}`;
}

function usedCidrs(plan: Plan): readonly Cidr[] {
  return plan.networks.flatMap((network) => network.cidr?.value ?? []);
}

/** The first subnet of the size of `like`, from there upwards, that overlaps no subnet of the plan. */
export function freeCidr(plan: Plan, like?: Cidr): Cidr | undefined {
  const used = usedCidrs(plan);
  const start = like ?? used[used.length - 1] ?? standardCidr;
  return start && nextFreeCidr(start, used);
}

const standard = parseCidr('192.168.130.0/24');
const standardCidr = standard.kind === 'cidr' ? standard.cidr : undefined;

/** The address of a host in the subnet that is nearest to `address` and in none of `taken`. */
export function nearestHost(
  cidr: Cidr,
  address: Address,
  taken: readonly AddressRange[],
): Address | undefined {
  let nearest: Address | undefined;
  let distance = 0n;
  for (const range of freeRanges(hostRange(cidr), taken)) {
    const candidate = clamp(address, range);
    const away =
      candidate.value > address.value ? candidate.value - address.value : address.value - candidate.value;
    if (!nearest || away < distance) [nearest, distance] = [candidate, away];
  }
  return nearest;
}

function clamp(address: Address, range: AddressRange): Address {
  if (address.value < range.first.value) return range.first;
  return address.value > range.last.value ? range.last : address;
}

/** The address with the same host part in another subnet, when a host may have it and nothing takes it. */
export function sameHostIn(
  cidr: Cidr,
  address: Address,
  taken: readonly AddressRange[],
): Address | undefined {
  if (cidr.network.family !== address.family) return undefined;
  const bits = BigInt((address.family === 4 ? 32 : 128) - cidr.prefix);
  const host = address.value & ((1n << bits) - 1n);
  const moved = { family: address.family, value: cidr.network.value + host };
  if (!rangeContains(hostRange(cidr), moved)) return undefined;
  return taken.some((range) => rangeContains(range, moved)) ? undefined : moved;
}

/** The first `count` addresses in a row that nothing in the subnet uses. */
export function freeAddresses(
  cidr: Cidr,
  taken: readonly AddressRange[],
  count: number,
): AddressRange | undefined {
  const wanted = BigInt(count);
  for (const range of freeRanges(hostRange(cidr), taken)) {
    if (rangeSize(range) < wanted) continue;
    return {
      first: range.first,
      last: { family: range.first.family, value: range.first.value + wanted - 1n },
    };
  }
  return undefined;
}

/** Addresses of the plan that are gateways or pools, and the seed VM's: what a new address must avoid. */
export function takenAddresses(plan: Plan, but?: { readonly gatewayOf?: PlanNetwork }): AddressRange[] {
  const taken: AddressRange[] = [];
  for (const network of plan.networks) {
    for (const { value } of network.addresses.items) taken.push(value);
    const gateway = network === but?.gatewayOf ? undefined : network.gatewayIp?.value;
    if (gateway) taken.push({ first: gateway, last: gateway });
  }
  const seed = plan.deployment?.seedVm?.address?.value;
  const gateway = but?.gatewayOf?.gatewayIp?.value;
  if (seed && !(gateway && sameAddress(seed, gateway))) taken.push({ first: seed, last: seed });
  return taken;
}

/** A whole entry for a network that is missing: the VLAN type of its row, the next free id and the next free subnet. */
export function newNetwork(plan: Plan, fact: NetworkFact): { readonly [key: string]: Plain } {
  if (fact.vlanType === 'none') return { network: fact.name };
  const start = { network: fact.name, 'vlan-type': fact.vlanType };
  if (fact.layer === 'physical') {
    return { ...start, ...newVlan(plan, fact), ...newSubnet(plan), port: newPort(plan, fact) };
  }
  const carrier = fact.carriers.find((name) =>
    plan.physical.networks.some((network) => network.name?.value === name),
  );
  if (carrier === undefined) return { ...start, ...newVlan(plan, fact), ...newSubnet(plan) };
  const carried = { 'carried-by': carrier };
  if (fact.foldedIntoManagement || carrier === fact.name) return { ...start, ...carried };
  if (fact.takesVlanRange) return { ...start, ...newVlan(plan, fact), ...carried };
  return { ...start, ...newVlan(plan, fact), ...newSubnet(plan), ...carried };
}

function newVlan(plan: Plan, fact: NetworkFact): { readonly [key: string]: Plain } {
  if (fact.vlanType !== 'tagged') return {};
  if (fact.takesVlanRange) {
    const range = tenantVlanRange(plan);
    return range ? { 'vlan-range': formatVlanRange(range) } : {};
  }
  const id = freeVlanId(plan);
  return id === undefined ? {} : { 'vlan-id': id };
}

function newSubnet(plan: Plan): { readonly [key: string]: Plain } {
  const cidr = freeCidr(plan);
  if (!cidr) return {};
  return { cidr: formatCidr(cidr), 'gateway-ip': formatAddress(hostRange(cidr).first) };
}

/** IPMI has a port of its own; the others join the port that most of them use. */
function newPort(plan: Plan, fact: NetworkFact): string {
  if (fact.name === 'ipmi') return 'ipmi';
  return dataPort(plan) ?? 'eth0';
}

/** The port that most physical networks but IPMI use. */
export function dataPort(plan: Plan): string | undefined {
  const uses = new Map<string, number>();
  for (const { name, port } of plan.physical.networks) {
    if (port && name?.value !== 'ipmi') uses.set(port.value, (uses.get(port.value) ?? 0) + 1);
  }
  return [...uses].sort((a, b) => b[1] - a[1])[0]?.[0];
}
