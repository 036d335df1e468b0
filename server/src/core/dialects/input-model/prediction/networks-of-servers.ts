/** The networks that servers get, with the addresses, names and endpoints that they have there. */
import { type Allocated, type Allocation, groupsOf } from './allocation.js';
import { type Attachment, type Attachments, attachmentsOf, networksOf } from './attachments.js';
import type { Cloud, Group, ModelServer, Network, Plane } from './cloud.js';
import type { Explanation } from './explanation.js';
import { type GroupNeeds, needsOf } from './group-needs.js';
import { type AddressProblem, GrowingMember, hostnameOn, type Member } from './member.js';
import type { Names } from './names.js';
import type { NetworkPool, Pools } from './pools.js';
import { mayFit } from './server-search.js';
import {
  giveServiceAddresses,
  needingAddresses,
  type Resolving,
  type ServiceAddresses,
} from './service-addresses.js';
import type { Component } from './services.js';

export interface Networking {
  /** By group, in the order in which they were allocated. */
  readonly members: ReadonlyMap<Allocated['group'], readonly Member[]>;
  readonly serviceAddresses: ServiceAddresses;
  readonly problems: AddressProblem[];
}

export function resolveNetworks(
  cloud: Cloud,
  allocation: Allocation,
  pools: Pools,
  names: Names,
  tell: Explanation | undefined,
): Networking {
  const problems: AddressProblem[] = [];
  const serviceAddresses: ServiceAddresses = new Map();
  const resolving = { cloud, pools, names, tell, problems, serviceAddresses };
  const members = new Map<Allocated['group'], Member[]>();
  tell?.heading('Resolve Networks for Servers', '=');
  for (const plane of cloud.planes.values())
    for (const group of groupsOf(plane)) {
      const own = allocation.members.get(group) ?? [];
      const needs = needsOf(cloud, plane, group);
      const needing = needingAddresses(cloud, group);
      const context = { plane, needs, needing, attachments: attachmentsOf(cloud, group, needs) };
      members.set(
        group,
        own.map((each) => resolveServer(resolving, each, context)),
      );
      if (allocation.unknown.has(group)) doubtNetworks(resolving, allocation, group);
    }
  return { members, serviceAddresses, problems };
}

/** Members that cannot be told may have taken addresses. */
function doubtNetworks({ cloud, pools }: Resolving, { unsure }: Allocation, group: Group): void {
  for (const server of unsure) {
    if (server.role === undefined) for (const network of cloud.networks.values()) pools.of(network)?.doubt();
    if (!group.takesAny && !mayFit(server, group.roles)) continue;
    for (const model of server.model.interfaces)
      for (const network of networksOf(cloud, server, model).values()) pools.of(network)?.doubt();
  }
}

/** What is the same for all servers of a group. */
interface GroupContext {
  readonly plane: Plane;
  readonly needs: GroupNeeds;
  readonly needing: readonly Component[];
  attachments(server: ModelServer): Attachments;
}

function resolveServer(
  resolving: Resolving,
  allocated: Allocated,
  { plane, needs, needing, attachments }: GroupContext,
): Member {
  const { tell } = resolving;
  tell?.heading(`server: ${allocated.name}`, '-');
  if (tell) for (const line of needs.lines) tell.line(line);
  const member = new GrowingMember(allocated, attachments(allocated.server), needing.length > 0);
  for (const attachment of member.attachments.given)
    member.addresses.push(addressOn(resolving, member, attachment));
  if (needing.length > 0) giveServiceAddresses(resolving, plane, member, needing);
  return member;
}

const SERVER = 'server';

function addressOn(
  resolving: Resolving,
  member: GrowingMember,
  { network, group, isAddressed }: Attachment,
): string | undefined {
  const pool = isAddressed ? resolving.pools.of(network) : undefined;
  const address = pool && addressFor(resolving, member, network, pool);
  // The first such network names the server, unless the model does.
  if (address !== undefined && group.isHostname) member.hostname ??= hostnameOn(member, { group });
  return address;
}

/** The address that the server has in the model, where it is one of the network, or else another one. */
function addressFor(
  { tell, problems }: Resolving,
  { server, name }: Member,
  network: Network,
  pool: NetworkPool,
): string | undefined {
  const use = { usedBy: SERVER, host: name, serverId: server.id };
  const own = server.address === undefined ? 'elsewhere' : pool.own(server.address, use);
  if (own === 'used') {
    tell?.line(`  Using address ${server.address} ${endOf(name, network)}`);
    return server.address;
  }
  const next = own === 'taken' ? undefined : pool.next(use);
  if (next)
    tell?.line(
      `  ${next.wasSaved ? 'Using persisted' : 'Allocated'} address ${next.address} ${endOf(name, network)}`,
    );
  else problems.push({ kind: own === 'taken' ? 'taken' : 'exhausted', network, usedBy: SERVER, host: name });
  return next?.address;
}

function endOf(host: string, network: Network): string {
  return `for ${SERVER} ${host} on network ${network.name}`;
}
