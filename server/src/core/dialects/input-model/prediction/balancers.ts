/** Virtual addresses: which load balancer gets which address, and which components are behind it for which roles. */
import { DEFAULT, EXTERNAL_PROVIDER, INTERNAL_ROLE } from '../../../architecture/clm-load-balancers.js';
import type { Balancer, Cloud, Network, Plane } from './cloud.js';
import {
  accessTo,
  type BalancerPlace,
  endpointsIn,
  type PlaneEndpoint,
  type PlaneEndpoints,
  type Vip,
} from './endpoints.js';
import type { Explanation } from './explanation.js';
import type { Names } from './names.js';
import type { AddressProblem, Member } from './networks-of-servers.js';
import type { Pools } from './pools.js';
import { PythonDict, pythonList } from './python-order.js';
import { takesDefault } from './read-balancers.js';
import { give } from './service-addresses.js';
import type { Endpoint } from './services.js';

interface Balancing {
  readonly cloud: Cloud;
  readonly pools: Pools;
  readonly names: Names;
  readonly tell: Explanation;
  readonly problems: AddressProblem[];
}

export function resolveBalancers(
  balancing: Balancing,
  plane: Plane,
  members: readonly Member[],
): PlaneEndpoints {
  const { cloud, tell } = balancing;
  const endpoints = endpointsIn(members);
  const byNetwork = new PythonDict<Vip[]>();
  const addresses = new Map<Balancer, BalancerPlace>();
  tell.heading('Define load balancers', '=');
  for (const balancer of plane.balancers) {
    tell.heading(`Load balancer: ${balancer.name}`, '-');
    const network = networkOf(balancer, members, cloud);
    if (!network) continue;
    const place = { network, address: addressOf(balancing, plane, balancer, network) };
    addresses.set(balancer, place);
    for (const vip of vipsOf(balancing, plane, balancer, place, endpoints))
      byNetwork.grow(network.name, () => []).push(vip);
  }
  tell.heading('Map load balancers to providers', '=');
  const mapped = mapVips(byNetwork, tell);
  const vips = new PythonDict<PythonDict<Vip[]>>();
  for (const vip of mapped)
    vips
      .grow(vip.balancer.provider, () => new PythonDict<Vip[]>())
      .grow(vip.component, () => [])
      .push(vip);
  return { endpoints, addresses, vips, access: accessTo(cloud, endpoints, mapped) };
}

/** The one network of the group on which the servers with the provider are. */
function networkOf(
  { provider, group }: Balancer,
  members: readonly Member[],
  cloud: Cloud,
): Network | undefined {
  if (provider === EXTERNAL_PROVIDER || group === undefined) return undefined;
  const found = new Set<string>();
  for (const { group: own, interfaces } of members) {
    if (!own.components.has(provider)) continue;
    for (const attached of interfaces.values())
      for (const { network } of attached.values()) if (network.group === group) found.add(network.name);
  }
  const [name] = found;
  return name === undefined || found.size > 1 ? undefined : cloud.networks.get(name);
}

/** The suffix of names on the network group of a balancer. */
function suffixOf({ networkGroups }: Cloud, { group }: Balancer): string {
  return networkGroups.get(group ?? '')?.suffix ?? group ?? '';
}

function addressOf(
  { cloud, pools, names, tell, problems }: Balancing,
  plane: Plane,
  balancer: Balancer,
  network: Network,
): string | undefined {
  if (!balancer.isShared) return undefined;
  const host = `${cloud.hostPrefix}-${plane.prefix}-vip-${balancer.name}-${suffixOf(cloud, balancer)}`;
  const use = { usedBy: `vip ${balancer.name}`, host };
  const chosen = chosenVip(network, balancer, pools);
  if (chosen === undefined) return give({ pools, names, tell, problems }, network, use);
  const taken = pools.giveVip(network, chosen, use);
  if (taken === 'taken') {
    problems.push({ kind: 'taken', network, ...use });
    return undefined;
  }
  const end = `for ${use.usedBy} ${host} on network ${network.name}`;
  tell.line(
    taken === 'new' ? `  Allocated user defined VIP ${chosen} ${end}` : `  Using address ${chosen} ${end}`,
  );
  return chosen;
}

/** A virtual address that the network keeps for these roles, or for any; each is given once. */
function chosenVip(network: Network, { roles }: Balancer, pools: Pools): string | undefined {
  const free = network.vips.filter(({ address }) => !pools.holders.get(address)?.isAllocated);
  const wanted = new Set(roles);
  const isSame = (own: readonly string[]) =>
    new Set(own).size === wanted.size && own.every((role) => wanted.has(role));
  const exact = free.find((vip) => isSame(vip.roles ?? []));
  return (exact ?? free.find((vip) => (vip.roles ?? []).length === 0))?.address;
}

function vipsOf(
  balancing: Balancing,
  plane: Plane,
  balancer: Balancer,
  place: BalancerPlace,
  endpoints: PythonDict<PlaneEndpoint>,
): Vip[] {
  const { cloud, names, tell } = balancing;
  const { components, tlsComponents } = balancer;
  const vips: Vip[] = [];
  const isDefault = takesDefault(balancer);
  for (const { key: component, value: target } of endpoints) {
    if (!isDefault && !components.includes(component) && !tlsComponents.includes(component)) continue;
    for (const endpoint of cloud.services.get(component)?.endpoints ?? []) {
      const roles = balancer.roles.filter((role) => endpoint.roles.includes(role));
      if (!endpoint.hasVip || roles.length === 0) continue;
      const aliases = aliasesOf(cloud, plane, balancer, component, roles);
      const { address } = place;
      if (address !== undefined)
        for (const alias of aliases.values()) names.add(place.network, address, alias);
      tell.line(`  Add ${component} for roles ${pythonList(roles)}${isDefault ? " due to 'default'" : ''}`);
      const isTls = isVipTls(balancer, component, endpoint, target);
      const plain = endpoint.vipPort ?? endpoint.port;
      const port = isTls ? (endpoint.vipTlsPort ?? plain) : plain;
      vips.push({
        ...{ ...place, balancer, component, endpoint, roles, aliases, port, isTls, target },
        service: cloud.services.get(component)?.service ?? '',
        hostPort: target.isTls ? port : endpoint.port,
      });
    }
  }
  return vips;
}

function aliasesOf(
  cloud: Cloud,
  plane: Plane,
  balancer: Balancer,
  component: string,
  roles: readonly string[],
): PythonDict<string> {
  const aliases = new PythonDict<string>();
  const start = `${cloud.hostPrefix}-${plane.prefix}-vip`;
  const end = `${cloud.services.get(component)?.mnemonic ?? ''}-${suffixOf(cloud, balancer)}`;
  for (const role of roles)
    aliases.set(role, role === INTERNAL_ROLE ? `${start}-${end}` : `${start}-${role}-${end}`);
  return aliases;
}

function isVipTls(
  { components, tlsComponents }: Balancer,
  component: string,
  endpoint: Endpoint,
  target: PlaneEndpoint,
): boolean {
  if (!endpoint.hasVipTlsTerminator) return target.isTls;
  if (components.includes(component)) return false;
  return tlsComponents.includes(component) || tlsComponents.includes(DEFAULT);
}

/** What a balancer has by default it gives to those that name the component. */
function mapVips(byNetwork: PythonDict<readonly Vip[]>, tell: Explanation): Vip[] {
  const named = new Set<string>();
  for (const vip of byNetwork.values().flat())
    if (!takesDefault(vip.balancer)) for (const role of vip.roles) named.add(`${role}\n${vip.component}`);
  const mapped: Vip[] = [];
  for (const { key: network, value: vips } of byNetwork) {
    tell.heading(`Network ${network}`, '-');
    for (const vip of vips) {
      const { component, balancer, port, hostPort } = vip;
      if (takesDefault(balancer)) vip.roles = vip.roles.filter((role) => !named.has(`${role}\n${component}`));
      if (vip.roles.length === 0) continue;
      mapped.push(vip);
      tell.line(
        `  ${vip.address ?? 'None'}: ${balancer.provider} ${component} roles: ${pythonList(vip.roles)} vip-port: ${port} host-port: ${hostPort}`,
      );
    }
  }
  return mapped;
}
