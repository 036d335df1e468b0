/**
 * Gateways, address ranges and the seed VM, which lie in the subnet of their network and on addresses that a host may
 * have. The subnet itself is checked elsewhere, and where it cannot be read nothing is said of what should lie in it.
 */
import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress, sameAddress } from '../../../../net/address.js';
import { type AddressRange, formatRange, rangesOverlap } from '../../../../net/address-range.js';
import { type Cidr, formatCidr, hostRange } from '../../../../net/cidr.js';
import { type Related, related } from '../../../../rules/kit/finding.js';
import { eachOf, type Over } from '../../../../rules/rule.js';
import { networksNamed, type Plan, type PlanNetwork } from '../../model/plan-model.js';
import { called, subnetOf } from '../networks/about-networks.js';
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
  const value = plan.deployment?.seedVm?.address;
  const named = [
    ...networksNamed(plan.physical, 'undercloud-management'),
    ...networksNamed(plan.virtual, 'management'),
  ];
  const network = named.find((one) => subnetOf(one) !== undefined);
  const cidr = network && subnetOf(network);
  if (!value || !network || !cidr) return [];
  const range = { first: value.value, last: value.value };
  const taken = () => takenAddresses(plan, value);
  return [
    { title: `The seed VM's address ${formatAddress(value.value)}`, value, range, network, cidr, taken },
  ];
}

function virtualAddresses(plan: Plan): readonly Host[] {
  return (plan.highAvailability?.virtualAddresses.items ?? []).flatMap(({ network, address }) => {
    const own = network && networkCalled(plan, network.value);
    return own ? hostIn(plan, own, address, 'The virtual address') : [];
  });
}

/** The network of a name that is in both layers is the one that has the subnet. */
function networkCalled(plan: Plan, name: string): PlanNetwork | undefined {
  return [...networksNamed(plan.virtual, name), ...networksNamed(plan.physical, name)].find(
    (each) => subnetOf(each) !== undefined,
  );
}

/** Networks with a subnet for each rack are not compared: which of them a node is in is told by its rack. */
function nodeAddresses(plan: Plan): readonly Host[] {
  const own = networkCalled(plan, 'overcloud-management') ?? networkCalled(plan, 'undercloud-management');
  if (!own) return [];
  return plan.nodes.items.flatMap(({ address }) => hostIn(plan, own, address, 'The address'));
}

function bmcAddresses(plan: Plan): readonly Host[] {
  const own = networkCalled(plan, 'ipmi');
  return own ? plan.nodes.items.flatMap(({ bmc }) => hostIn(plan, own, bmc, 'The BMC address')) : [];
}

function floatingPools(plan: Plan): readonly Host[] {
  const { floatingIps } = plan;
  const named = floatingIps && networkCalled(plan, floatingIps.network?.value ?? 'external');
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

function hostIn(
  plan: Plan,
  network: PlanNetwork,
  value: Value<Address> | undefined,
  title: string,
): readonly Host[] {
  const cidr = subnetOf(network);
  if (!value || !cidr) return [];
  const range = { first: value.value, last: value.value };
  const taken = () => takenAddresses(plan, value);
  return [{ title: `${title} ${formatAddress(value.value)}`, value, range, network, cidr, taken }];
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
