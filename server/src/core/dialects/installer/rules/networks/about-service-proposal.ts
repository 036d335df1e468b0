/**
 * A Service network for a file that has none, or only a part of one: the next free VLAN and subnet after the public
 * ones. What cannot be told is left as a placeholder, which a rule reports until a person fills it in.
 */
import { serviceNetwork } from '../../../../architecture/installer-networks.js';
import { type Address, formatAddress, isPrivate, step } from '../../../../net/address.js';
import { type AddressRange, freeRanges, rangeContains, rangeSize } from '../../../../net/address-range.js';
import { type Cidr, formatCidr, hostRange, nextCidr, nextFreeCidr, subnetOf } from '../../../../net/cidr.js';
import { nextFreeVlanId } from '../../../../net/vlan.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { formatMapping } from './about-mappings.js';
import { textAt } from './about-meant-text.js';
import { externalVlan, usedSubnets, usedVlans } from './about-reading.js';

/** The keys of the section, in the order of the documents. */
export const serviceKeys = [
  'interface',
  'interface_default_route',
  'allocate_start',
  'allocate_end',
  'allocate_cidr',
  'overcloud_bridge_mappings',
  'overcloud_flat_networks',
  'customer_router_ip',
] as const;

export type ServiceKey = (typeof serviceKeys)[number];

/** Every value of the section; those that are written are taken as they are. */
export function proposeService(environment: EnvironmentJson): Readonly<Record<ServiceKey, string>> {
  const vlan = freeVlan(environment);
  const cidr = subnet(environment);
  const addresses = cidr && divide(environment, cidr);
  const text = (address: Address | undefined, what: string) =>
    address ? formatAddress(address) : `<${what}>`;
  return {
    interface: vlan === undefined ? '<vlan and the VLAN id of the Service network>' : `vlan${vlan}`,
    interface_default_route: text(addresses?.route, 'the gateway of the Service network'),
    allocate_start: text(addresses?.pool?.first, 'the first address of the Service pool'),
    allocate_end: text(addresses?.pool?.last, 'the last address of the Service pool'),
    allocate_cidr: cidr ? formatCidr(cidr) : '<the subnet of the Service network>',
    overcloud_bridge_mappings: formatMapping(serviceNetwork),
    overcloud_flat_networks: serviceNetwork.network,
    customer_router_ip: router(environment),
  };
}

/** The next VLAN id after that of the external network that nothing else uses. */
export function freeVlan(environment: EnvironmentJson): number | undefined {
  const outer = environment.vlan('neutron.overcloud_public_interface') ?? externalVlan(environment);
  const { ids, ranges } = usedVlans(environment, 'svc.interface');
  return outer && nextFreeVlanId(ids, ranges, outer.value + 1);
}

function subnet(environment: EnvironmentJson): Cidr | undefined {
  const written = environment.cidr('svc.allocate_cidr');
  if (written) return written.value;
  if (environment.state('svc.allocate_cidr') === 'written') return undefined;
  const addresses = ['allocate_start', 'allocate_end', 'interface_default_route'].flatMap(
    (key) => environment.address(`svc.${key}`)?.value ?? [],
  );
  const [first] = addresses;
  if (!first) return freeSubnet(environment);
  const around = first.family === 4 ? subnetOf(first, 24) : undefined;
  const all = around && addresses.every((each) => subnetOf(each, 24).network.value === around.network.value);
  return all ? around : undefined;
}

/** The next free /24 after the floating IPs, or else after the management network, among private addresses. */
function freeSubnet(environment: EnvironmentJson): Cidr | undefined {
  const used = usedSubnets(environment);
  for (const path of ['floating_ip.cidr', 'baremetal.network_cidr']) {
    const base = environment.cidr(path)?.value;
    const after = base && isPrivate(base.network) ? nextCidr(base) : undefined;
    const free = after?.network.family === 4 ? nextFreeCidr(subnetOf(after.network, 24), used) : undefined;
    if (free && isPrivate(free.network)) return free;
  }
  return undefined;
}

/** The route at the lowest host, and the pool in what is left, around what is written of them. */
function divide(
  environment: EnvironmentJson,
  cidr: Cidr,
): { readonly route: Address; readonly pool: AddressRange | undefined } {
  const hosts = hostRange(cidr);
  const start = environment.address('svc.allocate_start')?.value;
  const end = environment.address('svc.allocate_end')?.value;
  const route = environment.address('svc.interface_default_route')?.value ?? hosts.first;
  const free = freeRanges(hosts, [{ first: route, last: route }]);
  const known = start ?? end;
  const room = known
    ? free.find((range) => rangeContains(range, known))
    : free.toSorted((a, b) => Number(rangeSize(b) - rangeSize(a)))[0];
  return { route, pool: room && { first: start ?? room.first, last: end ?? room.last } };
}

function router(environment: EnvironmentJson): string {
  const paths = ['customer_router_ip', 'vcenter.customer_router_ip', 'baremetal.network_gateway'];
  const written = paths.flatMap((path) => textAt(environment, path)?.value ?? []);
  return written[0] ?? '<the customer router on the management network>';
}

/** The lowest host of a subnet that a pool leaves free. */
export function routeBeside(cidr: Cidr, pool: AddressRange | undefined): Address | undefined {
  return freeRanges(hostRange(cidr), pool ? [pool] : [])[0]?.first;
}

/** The pool without an address at one of its ends. */
export function poolWithout({ first, last }: AddressRange, address: Address): AddressRange | undefined {
  const [after, before] = [step(first, 1), step(last, -1)];
  if (address.value === first.value && after && after.value <= last.value) return { first: after, last };
  return address.value === last.value && before && before.value >= first.value
    ? { first, last: before }
    : undefined;
}
