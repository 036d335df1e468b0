/** Addresses of components that have their own, beside those of their servers. */

import type { Attachment } from './attachments.js';
import type { Cloud, Group, Network, Plane } from './cloud.js';
import type { Explanation } from './explanation.js';
import { grown } from './grown.js';
import type { AddressProblem, GrowingMember } from './member.js';
import type { Names } from './names.js';
import type { Pools, Use } from './pools.js';
import { PythonDict } from './python-order.js';
import type { Component } from './services.js';

interface ServiceHost {
  readonly hostname: string;
  /** The server. */
  readonly name: string;
  readonly address: string;
}

/** The addresses of a component on one network. */
interface OnNetwork {
  readonly hosts: ServiceHost[];
  cluster?: { readonly hostname: string; readonly address: string };
}

/** By cluster or resource group, component and network. */
export type ServiceAddresses = Map<Group, PythonDict<PythonDict<OnNetwork>>>;

/** What networks and addresses are given from and written to. */
export interface Resolving {
  readonly cloud: Cloud;
  readonly pools: Pools;
  readonly names: Names;
  readonly tell: Explanation | undefined;
  readonly problems: AddressProblem[];
  readonly serviceAddresses: ServiceAddresses;
}

/** The components of a group that need their own addresses. */
export function needingAddresses({ services }: Cloud, { components }: Group): Component[] {
  const all = components.keys().flatMap((name) => services.get(name) ?? []);
  return all.filter(({ needsIp, needsClusterIp }) => needsIp || needsClusterIp);
}

export function giveServiceAddresses(
  giving: Resolving,
  plane: Plane,
  member: GrowingMember,
  needing: readonly Component[],
): void {
  for (const attachment of member.attachments.given)
    for (const component of needing)
      if (!attachment.isPassthroughOnly && attachment.endpoints.has(component.name))
        giveTo(giving, plane, member, attachment, component);
}

function giveTo(
  giving: Resolving,
  plane: Plane,
  member: GrowingMember,
  { network, group }: Attachment,
  { name, mnemonic, needsIp, needsClusterIp }: Component,
): void {
  const there = onNetwork(giving.serviceAddresses, member.group, name, network);
  if (!giving.pools.of(network)) return;
  const alias = (host: string) => `${host}-${mnemonic}-${group.suffix}`;
  const hostname = alias(member.name);
  const own = needsIp ? give(giving, network, { usedBy: name, host: member.name }, hostname) : undefined;
  if (own !== undefined) {
    member.serviceIps.set(name, own);
    there.hosts.push({ hostname, name: member.name, address: own });
  }
  if (!needsClusterIp) return;
  const host = `${giving.cloud.hostPrefix}-${plane.prefix}-${member.group.name}`;
  const use = { usedBy: `${name}--cluster`, host, isOfCluster: true };
  const address = there.cluster?.address ?? give(giving, network, use, alias(host));
  if (address === undefined) return;
  there.cluster = { hostname: alias(host), address };
  member.serviceVips.set(name, address);
}

function onNetwork(all: ServiceAddresses, group: Group, component: string, network: Network): OnNetwork {
  return grown(all, group, () => new PythonDict<PythonDict<OnNetwork>>())
    .grow(component, () => new PythonDict<OnNetwork>())
    .grow(network.name, () => ({ hosts: [] }));
}

/** An address that was saved for this use, or the lowest free one. */
export function give(
  { pools, tell, names, problems }: Pick<Resolving, 'pools' | 'tell' | 'names' | 'problems'>,
  network: Network,
  use: Use,
  alias?: string,
): string | undefined {
  const next = pools.of(network)?.next(use);
  if (!next) {
    problems.push({ kind: 'exhausted', network, usedBy: use.usedBy, host: use.host });
    return undefined;
  }
  const verb = next.wasSaved ? 'Using persisted' : 'Allocated';
  tell?.line(`  ${verb} address ${next.address} for ${use.usedBy} ${use.host} on network ${network.name}`);
  names.add(network, next.address, alias);
  return next.address;
}
