/**
 * Gateways, address ranges and the seed VM, which lie in the subnet of their network and on addresses that a host may
 * have. The subnet itself is checked elsewhere, and where it cannot be read nothing is said of what should lie in it.
 */
import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress, sameAddress } from '../../../../net/address.js';
import { type AddressRange, formatRange, rangesOverlap } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, formatCidr, hostRange } from '../../../../net/cidr.js';
import { type Related, related } from '../../../../rules/kit/finding.js';
import { eachOf, type Over } from '../../../../rules/rule.js';
import { networksNamed, type Plan, type PlanNetwork } from '../../model/plan-model.js';
import { areOneNetwork, called, subnetOf } from '../networks/about-networks.js';
import { takenAddresses } from './about-free-values.js';

/** A value that must lie in a subnet. */
export interface Host {
  /** `The gateway 192.168.131.1`. */
  readonly title: string;
  readonly value: Value<Address> | Value<AddressRange>;
  readonly range: AddressRange;
  readonly network: PlanNetwork;
  readonly cidr: Value<Cidr>;
  /** Addresses that a repair must not choose. */
  taken(): readonly AddressRange[];
}

type OverHosts = Over<Plan, readonly [Host, Plan]>;

const eachGateway: OverHosts = eachOf(gateways);
const eachPool: OverHosts = eachOf(pools);
export const theSeedVm: OverHosts = eachOf(seedVm);
export const eachVirtualAddress: OverHosts = eachOf(virtualAddresses);
const eachNodeAddress: OverHosts = eachOf(nodeAddresses);
const eachBmc: OverHosts = eachOf(bmcAddresses);
const eachFloatingPool: OverHosts = eachOf(floatingPools);
export const eachReserved: OverHosts = eachOf(reservedRanges);

/** Everything that lies in a subnet, by the word that the ids of the rules about it begin with. */
export const hostsOfPlans = [
  { of: 'gateway', over: eachGateway },
  { of: 'address', over: eachPool },
  { of: 'seed-vm', over: theSeedVm },
  { of: 'vip', over: eachVirtualAddress },
  { of: 'node', over: eachNodeAddress },
  { of: 'bmc', over: eachBmc },
  { of: 'floating', over: eachFloatingPool },
] as const;

/** A network with its own subnet, or with one for each rack. */
function subnetsOf(plan: Plan): readonly InSubnet[] {
  return plan.networks.flatMap((network) => {
    const { gatewayIp, addresses } = network;
    const own: readonly InSubnet[] = [
      { network, addresses, cidr: subnetOf(network), ...(gatewayIp && { gatewayIp }) },
    ];
    return [
      ...own,
      ...network.subnets.items.map((subnet) => ({
        network,
        addresses: subnet.addresses,
        cidr: subnet.cidr,
        ...(subnet.gatewayIp && { gatewayIp: subnet.gatewayIp }),
      })),
    ];
  });
}

type InSubnet = Pick<Host, 'network'> &
  Pick<PlanNetwork, 'addresses' | 'gatewayIp'> & { readonly cidr: Value<Cidr> | undefined };

function gateways(plan: Plan): readonly Host[] {
  return subnetsOf(plan).flatMap(({ network, gatewayIp: value, cidr }) => {
    if (!value || !cidr) return [];
    const range = { first: value.value, last: value.value };
    const taken = () => takenAddresses(plan, value);
    return [{ title: `The gateway ${formatAddress(value.value)}`, value, range, network, cidr, taken }];
  });
}

function pools(plan: Plan): readonly Host[] {
  return subnetsOf(plan).flatMap(({ network, addresses, cidr }) => {
    if (!cidr) return [];
    return addresses.items.map((value) => {
      const range = value.value;
      const kind = sameAddress(range.first, range.last) ? 'address' : 'range';
      const taken = () => takenAddresses(plan, value);
      return { title: `The ${kind} ${formatRange(range)}`, value, range, network, cidr, taken };
    });
  });
}

function seedVm(plan: Plan): readonly Host[] {
  const networks = [
    ...networksNamed(plan.physical, 'undercloud-management'),
    ...networksNamed(plan.virtual, 'management'),
  ];
  return hostIn(plan, placesIn(networks), plan.deployment?.seedVm?.address, "The seed VM's address");
}

function virtualAddresses(plan: Plan): readonly Host[] {
  return (plan.highAvailability?.virtualAddresses.items ?? []).flatMap(({ network, address }) =>
    network
      ? hostIn(plan, placesIn(networksCalled(plan, network.value)), address, 'The virtual address')
      : [],
  );
}

/** The networks of a name, of which one that is in both layers has its subnet in one of them. */
function networksCalled(plan: Plan, name: string): readonly PlanNetwork[] {
  return [...networksNamed(plan.virtual, name), ...networksNamed(plan.physical, name)];
}

/** Where there are two management networks, a node may have its address in either; the undercloud is in its own. */
function nodeAddresses(plan: Plan): readonly Host[] {
  const [overcloud, undercloud] = ['overcloud-management', 'undercloud-management'].map((name) =>
    networksCalled(plan, name),
  );
  return plan.nodes.items.flatMap(({ address, rack, role }) => {
    const isFirst = role?.value === 'undercloud' || role?.value === 'seed-vm';
    const networks = isFirst ? [undercloud, overcloud] : [overcloud, undercloud];
    return hostIn(
      plan,
      placesIn(
        networks.flatMap((each) => each ?? []),
        rack?.value,
      ),
      address,
      'The address',
    );
  });
}

function bmcAddresses(plan: Plan): readonly Host[] {
  const networks = networksCalled(plan, 'ipmi');
  return plan.nodes.items.flatMap(({ bmc, rack }) =>
    hostIn(plan, placesIn(networks, rack?.value), bmc, 'The BMC address'),
  );
}

export function hostsOfNodes(plan: Plan): readonly Host[] {
  return [...nodeAddresses(plan), ...bmcAddresses(plan)];
}

type HostPlace = Pick<Host, 'network' | 'cidr'>;

/** The subnets in which a machine of a rack may be, or of any rack where none is told. */
function placesIn(networks: readonly PlanNetwork[], rack?: string): readonly HostPlace[] {
  const places: HostPlace[] = [];
  for (const network of networks) {
    const found = subnetsFor(network, rack);
    // A subnet that cannot be read may be the one that is meant.
    if (!found) return [];
    places.push(...found.map((cidr) => ({ network, cidr })));
  }
  return places;
}

function subnetsFor(network: PlanNetwork, rack: string | undefined): readonly Value<Cidr>[] | undefined {
  if (network.subnets.state !== 'absent') return subnetsByRack(network, rack);
  const own = subnetOf(network);
  if (own) return [own];
  const { carrier } = network;
  const isOne = carrier !== undefined && areOneNetwork(network, carrier);
  return isOne && carrier.subnets.state !== 'absent' ? subnetsByRack(carrier, rack) : [];
}

/** Undefined where it cannot be known in which subnet a machine is. */
function subnetsByRack({ subnets, cidr }: PlanNetwork, rack: string | undefined) {
  const { items, complete } = subnets;
  const ofRack = items.filter((each) => each.rack?.value === rack);
  // That a rack has no subnet is said of the rack.
  if (rack !== undefined && ofRack.length === 0 && items.every((each) => each.rack)) return undefined;
  const meant = ofRack.length > 0 ? ofRack : items;
  const cidrs = meant.flatMap((each) => each.cidr ?? []);
  const own = cidr ? [cidr] : [];
  return complete && cidrs.length === meant.length ? [...own, ...cidrs] : undefined;
}

function reservedRanges(plan: Plan): readonly Host[] {
  return plan.networks.flatMap((network) => {
    const places = placesIn([network]);
    return network.reserved.items.flatMap((value) => {
      const range = value.value;
      const place = places.find(({ cidr }) => cidrContains(cidr.value, range.first)) ?? places[0];
      const title = `The reserved range ${formatRange(range)}`;
      return place ? [{ title, value, range, ...place, taken: () => takenAddresses(plan, value) }] : [];
    });
  });
}

function floatingPools(plan: Plan): readonly Host[] {
  const { floatingIps } = plan;
  const named =
    floatingIps &&
    networksCalled(plan, floatingIps.network?.value ?? 'external').find(
      (each) => subnetOf(each) !== undefined,
    );
  // Floating IPs of another network are a mistake by themselves.
  const own = named?.name?.value === 'external' ? named : undefined;
  const cidr = own && subnetOf(own);
  if (!floatingIps || !own || !cidr) return [];
  return floatingIps.pool.items.map((value) => ({
    title: `The floating range ${formatRange(value.value)}`,
    value,
    range: value.value,
    network: own,
    cidr,
    taken: () => takenAddresses(plan, value),
  }));
}

/** A host of the one of several subnets that it is in, or else of the first. */
function hostIn(
  plan: Plan,
  places: readonly HostPlace[],
  value: Value<Address> | undefined,
  title: string,
): readonly Host[] {
  if (!value) return [];
  const place = places.find(({ cidr }) => cidrContains(cidr.value, value.value)) ?? places[0];
  if (!place) return [];
  const range = { first: value.value, last: value.value };
  const taken = () => takenAddresses(plan, value);
  return [{ title: `${title} ${formatAddress(value.value)}`, value, range, ...place, taken }];
}

/** The place of the subnet, for the related places of a finding. */
export function subnetOfHost({ network, cidr }: Host): Related | undefined {
  return related(cidr.at, `${called(network)} has the subnet ${formatCidr(cidr.value)}.`);
}

/** What of a range lies on addresses of hosts; undefined for single addresses and when nothing of it does. */
export function allowedPart({ range, cidr }: Host): string | undefined {
  const hosts = hostRange(cidr.value);
  if (sameAddress(range.first, range.last) || !rangesOverlap(range, hosts)) return undefined;
  const first = range.first.value < hosts.first.value ? hosts.first : range.first;
  const last = range.last.value > hosts.last.value ? hosts.last : range.last;
  return formatRange({ first, last });
}
