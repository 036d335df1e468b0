/** The networks that servers get, with the addresses, names and endpoints that they have there. */
import { DEFAULT } from '../../../architecture/clm-load-balancers.js';
import type { Allocated, Allocation } from './allocation.js';
import { groupsOf } from './allocation.js';
import type { Cloud, Group, InterfaceModel, Network, Plane } from './cloud.js';
import type { Explanation } from './explanation.js';
import { type GroupNeeds, needsOf } from './group-needs.js';
import type { AddressProblem, Attached, Member } from './member.js';
import type { Names } from './names.js';
import type { Pools } from './pools.js';
import { PythonDict } from './python-order.js';
import { networkFor } from './read-servers.js';
import { mayFit } from './server-search.js';
import { giveServiceAddresses, type ServiceAddresses } from './service-addresses.js';

export interface Networking {
  /** By group, in the order in which they were allocated. */
  readonly members: ReadonlyMap<Allocated['group'], readonly Member[]>;
  readonly serviceAddresses: ServiceAddresses;
  readonly problems: AddressProblem[];
}

interface Resolving {
  readonly cloud: Cloud;
  readonly pools: Pools;
  readonly names: Names;
  readonly tell: Explanation;
  readonly problems: AddressProblem[];
  readonly serviceAddresses: ServiceAddresses;
}

export function resolveNetworks(
  cloud: Cloud,
  allocation: Allocation,
  pools: Pools,
  names: Names,
  tell: Explanation,
): Networking {
  const problems: AddressProblem[] = [];
  const serviceAddresses: ServiceAddresses = new Map();
  const resolving = { cloud, pools, names, tell, problems, serviceAddresses };
  const members = new Map<Allocated['group'], Member[]>();
  tell.heading('Resolve Networks for Servers', '=');
  for (const plane of cloud.planes.values())
    for (const group of groupsOf(plane)) {
      const own = allocation.members.get(group) ?? [];
      const needs = needsOf(cloud, plane, group);
      members.set(
        group,
        own.map((allocated) => resolveServer(resolving, plane, allocated, needs)),
      );
      if (allocation.unknown.has(group)) doubtNetworks(resolving, allocation, group);
    }
  return { members, serviceAddresses, problems };
}

/** Members that cannot be told may have taken addresses. */
function doubtNetworks({ cloud, pools }: Resolving, { unsure }: Allocation, group: Group): void {
  for (const server of unsure) {
    if (server.role === undefined) for (const network of cloud.networks.values()) pools.doubt(network);
    if (!group.isVague && !mayFit(server, group.roles)) continue;
    for (const model of server.model.interfaces)
      for (const network of networksOf(cloud, { server }, model).values()) pools.doubt(network);
  }
}

function resolveServer(resolving: Resolving, plane: Plane, allocated: Allocated, needs: GroupNeeds): Member {
  const { cloud, tell } = resolving;
  tell.heading(`server: ${allocated.name}`, '-');
  for (const line of needs.lines) tell.line(line);
  const found: (readonly [string, PythonDict<Attached>])[] = [];
  const member: Member = {
    ...{ ...allocated, hostname: undefined, needs },
    ...{ interfaces: new PythonDict(), serviceIps: new Map(), serviceVips: new Map() },
  };
  const explicit = new Set<string>();
  for (const model of allocated.server.model.interfaces) {
    const networks = attach(cloud, allocated, model, needs);
    for (const attached of networks.values()) {
      if (attached.isPassthroughOnly) continue;
      giveAddress(resolving, member, attached, model);
      for (const component of addEndpoints(allocated, attached)) explicit.add(component);
    }
    if (networks.size > 0) found.push([model.name, networks]);
  }
  for (const [, networks] of found) addDefaults(allocated, networks, explicit);
  for (const [, networks] of found) giveServiceAddresses(resolving, plane, member, networks);
  for (const [name, networks] of found) member.interfaces.set(name, networks);
  return member;
}

/** The networks of an interface, as the model has them. */
export function networksOf(
  cloud: Cloud,
  { server }: Pick<Allocated, 'server'>,
  { groups, forced, passthrough }: InterfaceModel,
): PythonDict<Network> {
  const networks = new PythonDict<Network>();
  for (const group of [...groups, ...forced, ...passthrough]) {
    const network = networkFor(group, server.zone, cloud.zones);
    if (network) networks.set(network.name, network);
  }
  return networks;
}

/** Those that the server needs, and those that the interface has in any case. */
function attach(
  cloud: Cloud,
  allocated: Allocated,
  model: InterfaceModel,
  needs: GroupNeeds,
): PythonDict<Attached> {
  const kept = new PythonDict<Attached>();
  for (const network of networksOf(cloud, allocated, model).values()) {
    const group = cloud.networkGroups.get(network.group);
    const isPassthrough = model.passthrough.includes(network.group);
    const isForced = model.forced.includes(network.group);
    if (!group || !(needs.required.has(network.group) || isForced || isPassthrough)) continue;
    kept.set(network.name, {
      ...{ network, group, address: undefined, hostname: undefined },
      isPassthroughOnly: isPassthrough && !isForced && !model.groups.includes(network.group),
      endpoints: new PythonDict(),
      tags: needs.tags.get(network.group) ?? [],
    });
  }
  return kept;
}

const SERVER = 'server';

function giveAddress(
  resolving: Resolving,
  member: Member,
  attached: Attached,
  { isGivenAway }: InterfaceModel,
): void {
  const { network, group } = attached;
  if (!resolving.pools.has(network) || isGivenAway) return;
  const address = addressFor(resolving, member, network);
  if (address === undefined) return;
  attached.address = address;
  attached.hostname = `${member.name}-${group.suffix}`;
  resolving.names.add(network, address, attached.hostname);
  if (!group.isHostname) return;
  // The first such network names the server, unless the model does.
  member.hostname ??= member.server.hostname ?? attached.hostname;
  resolving.names.add(network, address, member.hostname);
}

/** The address that the server has in the model, where it is one of the network, or else another one. */
function addressFor(
  { pools, tell, problems }: Resolving,
  { server, name }: Member,
  network: Network,
): string | undefined {
  const use = { usedBy: SERVER, host: name, serverId: server.id };
  const end = `for ${SERVER} ${name} on network ${network.name}`;
  const own = server.address === undefined ? 'elsewhere' : pools.own(network, server.address, use);
  if (own === 'used') {
    tell.line(`  Using address ${server.address} ${end}`);
    return server.address;
  }
  const next = own === 'taken' ? undefined : pools.next(network, use);
  if (next) tell.line(`  ${next.wasSaved ? 'Using persisted' : 'Allocated'} address ${next.address} ${end}`);
  else problems.push({ kind: own === 'taken' ? 'taken' : 'exhausted', network, usedBy: SERVER, host: name });
  return next?.address;
}

/** The components that the group of a network names become endpoints on it. */
function addEndpoints({ group: { components } }: Allocated, { group, endpoints }: Attached): string[] {
  const added: string[] = [];
  for (const component of components.keys()) {
    const isTls = group.tlsEndpoints.includes(component);
    if (!isTls && !group.endpoints.includes(component)) continue;
    endpoints.set(component, isTls);
    added.push(component);
  }
  return added;
}

/** Those that are an endpoint nowhere by name are one on each network whose group takes them all. */
function addDefaults(
  { group: { components } }: Allocated,
  networks: PythonDict<Attached>,
  explicit: ReadonlySet<string>,
): void {
  for (const { group, endpoints, isPassthroughOnly } of networks.values()) {
    const isPlain = group.endpoints.includes(DEFAULT);
    if (isPassthroughOnly || !(isPlain || group.tlsEndpoints.includes(DEFAULT))) continue;
    for (const component of components.keys())
      if (!explicit.has(component)) endpoints.set(component, !isPlain);
  }
}
