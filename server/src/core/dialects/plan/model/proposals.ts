/**
 * Values that would be right at a place of a plan: the next free VLAN id, subnet and addresses, and whole networks
 * that are missing. Completion and quick fixes both take them from here, so that they never disagree.
 */
import { isRoleOf, type NetworkFact, type NetworkLayer } from '../../../architecture/networks.js';
import { type Address, formatAddress, isPrivate } from '../../../net/address.js';
import { type AddressRange, freeRanges } from '../../../net/address-range.js';
import {
  type Cidr,
  cidrContains,
  cidrRange,
  cidrsOverlap,
  formatCidr,
  hostRange,
  nextFreeCidr,
  subnetOf,
} from '../../../net/cidr.js';
import { isVlanId, nextFreeVlanId, VLAN_MAX, type VlanRange } from '../../../net/vlan.js';
import { networksNamed, type Plan, type PlanNetwork } from './plan-model.js';
import { usedSingles } from './planned-addresses.js';

/** Where numbers begin in a plan that has none yet. */
const FIRST_VLAN_ID = 100;
const FIRST_TENANT_ID = 500;
const TENANT_IDS = 500;
const FIRST_SUBNET: Cidr = { network: { family: 4, value: 0xc0a88200n }, prefix: 24 };

/** The VLAN ids that the plan uses, less those of one network. */
export function usedVlans(
  plan: Plan,
  except?: PlanNetwork,
): { readonly ids: readonly number[]; readonly ranges: readonly VlanRange[] } {
  const others = plan.networks.filter((network) => network !== except);
  return {
    ids: others.flatMap(({ vlanId }) => (vlanId ? [vlanId.value] : [])),
    ranges: others.flatMap(({ vlanRange }) => (vlanRange ? [vlanRange.value] : [])),
  };
}

/** The id that a tagged network should have: that of the physical network it is the same as, else the next free one. */
export function proposeVlanId(plan: Plan, network?: PlanNetwork): number | undefined {
  const same = network && sameNetworks(plan, network).find((other) => other.vlanId);
  if (same?.vlanId) return same.vlanId.value;
  const { ids, ranges } = usedVlans(plan, network);
  const own = network?.cidr && idOfSubnet(plan, network.cidr.value, network);
  const from = own ?? (ids.length > 0 ? Math.max(...ids) + 1 : FIRST_VLAN_ID);
  return nextFreeVlanId(ids, ranges, from);
}

/** The id that a subnet would have where ids follow the third part of the address, as 331 goes with 192.168.131.0. */
function idOfSubnet(plan: Plan, cidr: Cidr, except?: PlanNetwork): number | undefined {
  const part = (each: Cidr) => Number((each.network.value >> 8n) & 0xffn);
  const offsets = new Set(
    plan.networks.flatMap((other) =>
      other !== except && other.vlanId && other.cidr && other.cidr.value.network.family === 4
        ? [other.vlanId.value - part(other.cidr.value)]
        : [],
    ),
  );
  const [offset, another] = offsets;
  if (offset === undefined || another !== undefined || cidr.network.family !== 4) return undefined;
  const id = offset + part(cidr);
  return isVlanId(id) ? id : undefined;
}

/** The ids from `first` up to the next one in use, 500 at most: what a single id may be widened to. */
export function freeVlansFrom(plan: Plan, first: number, except: PlanNetwork): VlanRange {
  const { ids, ranges } = usedVlans(plan, except);
  const next = Math.min(
    first + TENANT_IDS,
    VLAN_MAX + 1,
    ...[...ids, ...ranges.map((range) => range.first)].filter((id) => id > first),
  );
  return { first, last: next - 1 };
}

/** A range of VLAN ids that no network uses, for tenants: 500 of them where there is room, else the largest gap. */
export function proposeVlanRange(plan: Plan, except?: PlanNetwork): VlanRange | undefined {
  const { ids, ranges } = usedVlans(plan, except);
  const taken = [...ids.map((id) => ({ first: id, last: id })), ...ranges];
  taken.sort((a, b) => a.first - b.first);
  const gaps: VlanRange[] = [];
  let next = 2;
  for (const { first, last } of taken) {
    if (first > next) gaps.push({ first: next, last: first - 1 });
    next = Math.max(next, last + 1);
  }
  if (next <= VLAN_MAX) gaps.push({ first: next, last: VLAN_MAX });
  for (const gap of gaps) {
    const first = Math.max(gap.first, FIRST_TENANT_ID);
    if (gap.last - first + 1 >= TENANT_IDS) return { first, last: first + TENANT_IDS - 1 };
  }
  return gaps.toSorted((a, b) => b.last - b.first - (a.last - a.first))[0];
}

/** The other entries of the plan that are the same network: a virtual network and the physical one it is a role of. */
export function sameNetworks(plan: Plan, network: PlanNetwork): readonly PlanNetwork[] {
  if (network.layer === 'physical') {
    return network.carries.filter((other) => isSame(other, network));
  }
  const { carrier } = network;
  if (carrier) return isSame(network, carrier) ? [carrier] : [];
  // A virtual network that names no carrier is its namesake, if there is one.
  const { name } = network;
  return name && network.section.state('carried-by') === 'absent'
    ? networksNamed(plan.physical, name.value)
    : [];
}

/** The VLAN id of a network: its own, or that of the network it is the same as. */
export function vlanIdOf(plan: Plan, network: PlanNetwork): number | undefined {
  return (network.vlanId ?? sameNetworks(plan, network).find(({ vlanId }) => vlanId)?.vlanId)?.value;
}

function isSame(virtual: PlanNetwork, physical: PlanNetwork): boolean {
  return isRoleOf(virtual.name?.value ?? '', physical.name?.value ?? '');
}

/** Every subnet of the plan, less that of one network. */
export function usedSubnets(plan: Plan, except?: PlanNetwork): readonly Cidr[] {
  return plan.networks.flatMap((network) => (network.cidr && network !== except ? [network.cidr.value] : []));
}

/** A subnet of the usual size of this plan, or of the one asked for, that overlaps no other. */
export function proposeFreeSubnet(plan: Plan, except?: PlanNetwork, prefix?: number): Cidr | undefined {
  const used = usedSubnets(plan, except);
  const known = plan.networks.filter(
    ({ cidr, name }) => cidr?.value.network.family === 4 && name?.value !== 'ipmi',
  );
  const cidrs = known.flatMap(({ cidr }) => (cidr ? [cidr.value] : []));
  const own = cidrs.findLast((cidr) => isPrivate(cidr.network)) ?? cidrs.at(-1) ?? FIRST_SUBNET;
  const last = prefix === undefined ? own : subnetOf(own.network, prefix);
  const next = nextFreeCidr(last, used);
  // The neighbours of a public block belong to somebody else.
  return next && isPrivate(next.network)
    ? next
    : nextFreeCidr(subnetOf(FIRST_SUBNET.network, prefix ?? FIRST_SUBNET.prefix), used);
}

/** The subnet that a network should have: that of the untagged networks beside it or of the same network, else a free one. */
export function proposeSubnet(plan: Plan, network: PlanNetwork): Cidr | undefined {
  const same = sameNetworks(plan, network).find((other) => other.cidr);
  if (same?.cidr) return same.cidr.value;
  const native = isNative(network.fact)
    ? nativeNetwork(plan, network.effectivePort?.value, network)
    : undefined;
  return native?.cidr?.value ?? subnetOfHosts(plan, network) ?? proposeFreeSubnet(plan, network);
}

/** The subnet that the gateway and the addresses of a network lie in, where it is free. */
export function subnetOfHosts(plan: Plan, network: PlanNetwork): Cidr | undefined {
  const { gatewayIp, addresses } = network;
  const hosts = [
    ...(gatewayIp ? [gatewayIp.value] : []),
    ...addresses.items.flatMap(({ value }) => [value.first, value.last]),
  ];
  const [host] = hosts;
  if (host?.family !== 4) return undefined;
  const cidr = subnetOf(host, FIRST_SUBNET.prefix);
  const isOwn = hosts.every((each) => cidrContains(cidr, each));
  return isOwn && !usedSubnets(plan, network).some((other) => cidrsOverlap(other, cidr)) ? cidr : undefined;
}

function isNative(fact: NetworkFact | undefined): boolean {
  return fact?.vlanType === 'untagged' && fact.name !== 'ipmi';
}

/** An untagged network on a port, whose subnet all untagged networks there share. */
function nativeNetwork(plan: Plan, port?: string, beside?: PlanNetwork): PlanNetwork | undefined {
  return plan.networks.find(
    (other) =>
      other !== beside &&
      other.cidr &&
      isNative(other.fact) &&
      (port === undefined || other.effectivePort === undefined || other.effectivePort.value === port),
  );
}

/** The addresses of a subnet that nothing in the plan uses, in order: gateways, pools, machines and the seed VM left out. */
export function freeAddresses(plan: Plan, cidr: Cidr, except?: PlanNetwork): readonly AddressRange[] {
  const used: AddressRange[] = [...usedSingles(plan)];
  for (const network of plan.networks) {
    if (network !== except) for (const { value } of network.addresses.items) used.push(value);
    // A smaller subnet inside this one is somebody else's.
    if (network.cidr && network !== except && network.cidr.value.prefix > cidr.prefix) {
      used.push(cidrRange(network.cidr.value));
    }
  }
  return freeRanges(hostRange(cidr), used);
}

/** The first address that hosts may have and nothing uses. */
export function proposeAddress(plan: Plan, cidr: Cidr): Address | undefined {
  return freeAddresses(plan, cidr)[0]?.first;
}

/** The largest stretch of free addresses, the first host kept for a gateway where the network has none yet. */
export function proposeRange(plan: Plan, cidr: Cidr, hasGateway: boolean): AddressRange | undefined {
  const { family, value } = hostRange(cidr).first;
  const free = hasGateway
    ? freeAddresses(plan, cidr)
    : freeAddresses(plan, cidr).flatMap((range) =>
        range.first.value !== value
          ? [range]
          : range.last.value === value
            ? []
            : [{ first: { family, value: value + 1n }, last: range.last }],
      );
  const size = (range: AddressRange) => range.last.value - range.first.value;
  return free.toSorted((a, b) => (size(b) > size(a) ? 1 : size(b) < size(a) ? -1 : 0))[0];
}

/** The port that networks other than IPMI are on. */
export function proposePort(plan: Plan, fact: NetworkFact | undefined): string {
  if (fact?.name === 'ipmi') return 'ipmi';
  const beside = plan.physical.networks.find((network) => network.port && network.name?.value !== 'ipmi');
  return beside?.port?.value ?? 'eth0';
}

/** The physical network of the plan that may carry this virtual one, the usual one first. */
export function proposeCarrier(plan: Plan, fact: NetworkFact): PlanNetwork | undefined {
  for (const name of fact.carriers) {
    const [carrier] = networksNamed(plan.physical, name);
    if (carrier && (!carrier.vlanType || carrier.vlanType.value === fact.vlanType)) return carrier;
  }
  return undefined;
}

/** The plain data of a network that is not planned yet, every value free and of the right type. */
export function proposeNetwork(plan: Plan, fact: NetworkFact): Readonly<Record<string, string | number>> {
  const body: Record<string, string | number> = { network: fact.name };
  if (fact.vlanType === 'none') return body;
  body['vlan-type'] = fact.vlanType;
  const carrier = fact.layer === 'virtual' ? proposeCarrier(plan, fact) : undefined;
  const namesake = carrier && isRoleOf(fact.name, carrier.name?.value ?? '') ? carrier : undefined;
  Object.assign(body, missingVlan(plan, fact, namesake));
  if (!namesake && !fact.takesVlanRange) Object.assign(body, missingAddresses(plan, fact));
  if (fact.layer === 'physical') body['port'] = proposePort(plan, fact);
  else if (carrier?.name) body['carried-by'] = carrier.name.value;
  return body;
}

/** A virtual network has the id of the physical one that it is the same as. */
function missingVlan(
  plan: Plan,
  fact: NetworkFact,
  namesake: PlanNetwork | undefined,
): Readonly<Record<string, string | number>> {
  if (fact.takesVlanRange) {
    const range = proposeVlanRange(plan);
    return range ? { 'vlan-range': `${range.first}-${range.last}` } : {};
  }
  if (fact.vlanType !== 'tagged' || namesake?.vlanId) return {};
  const id = twin(plan, fact)?.vlanId?.value ?? proposeVlanId(plan);
  return id === undefined ? {} : { 'vlan-id': id };
}

function missingAddresses(plan: Plan, fact: NetworkFact): Readonly<Record<string, string>> {
  const cidr = missingSubnet(plan, fact);
  if (!cidr) return {};
  const gateway = fact.layer === 'physical' ? missingGateway(plan, cidr) : undefined;
  return { cidr: formatCidr(cidr), ...(gateway && { 'gateway-ip': formatAddress(gateway) }) };
}

function missingSubnet(plan: Plan, fact: NetworkFact): Cidr | undefined {
  const native = isNative(fact) ? nativeNetwork(plan, proposePort(plan, fact)) : undefined;
  return (twin(plan, fact)?.cidr ?? native?.cidr)?.value ?? proposeFreeSubnet(plan);
}

/** The entry of the other layer that would be the same network. */
function twin(plan: Plan, fact: NetworkFact): PlanNetwork | undefined {
  const other: NetworkLayer = fact.layer === 'physical' ? 'virtual' : 'physical';
  const list = other === 'physical' ? plan.physical : plan.virtual;
  return list.networks.find(({ name, carriedBy }) =>
    fact.layer === 'physical'
      ? (carriedBy?.value ?? name?.value) === fact.name && isRoleOf(name?.value ?? '', fact.name)
      : name !== undefined && isRoleOf(fact.name, name.value),
  );
}

/** The gateway of a subnet: the one that networks in it already name, else its first free host. */
function missingGateway(plan: Plan, cidr: Cidr): Address | undefined {
  const known = plan.networks.find(
    (network) => network.gatewayIp && network.cidr && cidrsOverlap(network.cidr.value, cidr),
  );
  return known?.gatewayIp?.value ?? proposeAddress(plan, cidr);
}
