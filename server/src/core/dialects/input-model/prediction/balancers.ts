/** Virtual addresses: which load balancer gets which address, and which components are behind it for which roles. */
import {
  DEFAULT,
  EXTERNAL_PROVIDER,
  INTERNAL_ROLE,
  PUBLIC_ROLE,
} from '../../../architecture/clm-load-balancers.js';
import { inOrder } from './attachments.js';
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
import type { AddressProblem, Member } from './member.js';
import type { Names } from './names.js';
import type { Pools } from './pools.js';
import { PythonDict, pythonList } from './python-order.js';
import { takesDefault } from './read-balancers.js';
import { give } from './service-addresses.js';
import type { Endpoint } from './services.js';

interface Balancing {
  readonly cloud: Cloud;
  readonly pools: Pools;
  readonly names: Names;
  readonly tell: Explanation | undefined;
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
  tell?.heading('Define load balancers', '=');
  for (const balancer of plane.balancers) {
    tell?.heading(`Load balancer: ${balancer.name}`, '-');
    const network = networkOf(balancer, members, cloud);
    if (!network) continue;
    const place = { network, address: addressOf(balancing, plane, balancer, network) };
    addresses.set(balancer, place);
    for (const vip of vipsOf(balancing, plane, balancer, place, endpoints))
      byNetwork.grow(network.name, () => []).push(vip);
  }
  tell?.heading('Map load balancers to providers', '=');
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
  const providers = members.filter((member) => member.group.components.has(provider));
  const networks = [...new Set(providers.map(({ attachments }) => attachments))].flatMap((attachments) =>
    // Of several of the group the last counts.
    inOrder(attachments)
      .flatMap(({ network }) => (network.group === group ? network.name : []))
      .slice(-1),
  );
  const [name, ...others] = new Set(networks);
  return name === undefined || others.length > 0 ? undefined : cloud.networks.get(name);
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
  const taken = pools.of(network)?.giveVip(chosen, use) ?? 'new';
  if (taken === 'taken') {
    problems.push({ kind: 'taken', network, ...use });
    return undefined;
  }
  names.add(network, chosen);
  const end = `for ${use.usedBy} ${host} on network ${network.name}`;
  tell?.line(
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
  const { network } = place;
  const isDefault = takesDefault(balancer);
  const own = new Map<string, string | undefined>();
  const addressFor = (component: string, aliases: PythonDict<string>): string | undefined => {
    if (balancer.isShared) return place.address;
    if (!own.has(component)) own.set(component, ownAddress(balancing, network, component, aliases));
    return own.get(component);
  };
  const listed = new Set([...balancer.components, ...balancer.tlsComponents]);
  const behind = [...endpoints].filter(({ key: component }) => isDefault || listed.has(component));
  return behind.flatMap(({ key: component, value: target }) =>
    (cloud.services.get(component)?.endpoints ?? []).flatMap((endpoint) => {
      const roles = balancer.roles.filter((role) => endpoint.roles.includes(role));
      if (!endpoint.hasVip || roles.length === 0) return [];
      const aliases = aliasesOf(cloud, plane, balancer, component, roles);
      const address = addressFor(component, aliases);
      if (address !== undefined) for (const alias of aliases.values()) names.add(network, address, alias);
      tell?.line(`  Add ${component} for roles ${pythonList(roles)}${isDefault ? " due to 'default'" : ''}`);
      const service = cloud.services.get(component)?.service ?? '';
      return [
        {
          network,
          address,
          balancer,
          component,
          service,
          endpoint,
          roles,
          aliases,
          target,
          ...portsOf(balancer, component, endpoint, target),
        },
      ];
    }),
  );
}

/** Where a balancer shares no address, each of its components has one. */
function ownAddress(
  { pools, names, tell, problems }: Balancing,
  network: Network,
  component: string,
  aliases: PythonDict<string>,
): string | undefined {
  const host = aliases.get(INTERNAL_ROLE) ?? aliases.get(PUBLIC_ROLE) ?? aliases.values()[0] ?? component;
  return give({ pools, names, tell, problems }, network, { usedBy: `vip for ${component}`, host });
}

/** The ports of a virtual address, and whether it speaks TLS. */
function portsOf(
  balancer: Balancer,
  component: string,
  endpoint: Endpoint,
  target: PlaneEndpoint,
): Pick<Vip, 'port' | 'hostPort' | 'isTls'> {
  const isTls = isVipTls(balancer, component, endpoint, target);
  const plain = endpoint.vipPort ?? endpoint.port;
  const port = isTls ? (endpoint.vipTlsPort ?? plain) : plain;
  return { port, isTls, hostPort: target.isTls ? port : endpoint.port };
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
function mapVips(byNetwork: PythonDict<readonly Vip[]>, tell: Explanation | undefined): Vip[] {
  const all = byNetwork.values().flat();
  const keyOf = ({ component }: Vip, role: string) => `${role}\n${component}`;
  const named = new Set(
    all.flatMap((vip) => (takesDefault(vip.balancer) ? [] : vip.roles.map((role) => keyOf(vip, role)))),
  );
  for (const vip of all)
    if (takesDefault(vip.balancer)) vip.roles = vip.roles.filter((role) => !named.has(keyOf(vip, role)));
  for (const { key: network, value: vips } of byNetwork) {
    tell?.heading(`Network ${network}`, '-');
    for (const { component, balancer, port, hostPort, roles, address } of vips) {
      const ports = `vip-port: ${port} host-port: ${hostPort}`;
      const what = `${balancer.provider} ${component} roles: ${pythonList(roles)} ${ports}`;
      if (roles.length > 0) tell?.line(`  ${address ?? 'None'}: ${what}`);
    }
  }
  return all.filter(({ roles }) => roles.length > 0);
}
