/** Addresses of components that have their own, beside those of their servers. */
import type { Cloud, Group, Network, Plane } from './cloud.js';
import type { Explanation } from './explanation.js';
import type { Names } from './names.js';
import type { AddressProblem, Attached, Member } from './networks-of-servers.js';
import type { Pools, Use } from './pools.js';
import { PythonDict } from './python-order.js';

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

interface Giving {
  readonly cloud: Cloud;
  readonly pools: Pools;
  readonly names: Names;
  readonly tell: Explanation;
  readonly problems: AddressProblem[];
  readonly serviceAddresses: ServiceAddresses;
}

export function giveServiceAddresses(
  giving: Giving,
  plane: Plane,
  member: Member,
  networks: PythonDict<Attached>,
): void {
  for (const attached of networks.values()) {
    if (attached.isPassthroughOnly) continue;
    for (const name of member.group.components.keys()) {
      const component = giving.cloud.services.get(name);
      if (!component || !(component.needsIp || component.needsClusterIp)) continue;
      if (!attached.endpoints.has(name)) continue;
      const { network, group } = attached;
      const there = onNetwork(giving.serviceAddresses, member.group, name, network);
      const alias = (host: string) => `${host}-${component.mnemonic}-${group.suffix}`;
      if (!giving.pools.has(network)) continue;
      if (component.needsIp) {
        const own = give(giving, network, { usedBy: name, host: member.name }, alias(member.name));
        if (own === undefined) continue;
        member.serviceIps.set(name, own);
        there.hosts.push({ hostname: alias(member.name), name: member.name, address: own });
      }
      if (component.needsClusterIp) {
        const host = `${giving.cloud.hostPrefix}-${plane.prefix}-${member.group.name}`;
        const use = { usedBy: `${name}--cluster`, host };
        const address = there.cluster?.address ?? give(giving, network, use, alias(host));
        if (address === undefined) continue;
        there.cluster = { hostname: alias(host), address };
        member.serviceVips.set(name, address);
      }
    }
  }
}

function onNetwork(all: ServiceAddresses, group: Group, component: string, network: Network): OnNetwork {
  const ofGroup = all.get(group) ?? new PythonDict<PythonDict<OnNetwork>>();
  all.set(group, ofGroup);
  return ofGroup.grow(component, () => new PythonDict<OnNetwork>()).grow(network.name, () => ({ hosts: [] }));
}

/** An address that was saved for this use, or the lowest free one. */
export function give(
  { pools, tell, names, problems }: Pick<Giving, 'pools' | 'tell' | 'names' | 'problems'>,
  network: Network,
  use: Use,
  alias?: string,
): string | undefined {
  const next = pools.next(network, use);
  if (!next) {
    problems.push({ kind: 'exhausted', network, usedBy: use.usedBy, host: use.host });
    return undefined;
  }
  const verb = next.wasSaved ? 'Using persisted' : 'Allocated';
  tell.line(`  ${verb} address ${next.address} for ${use.usedBy} ${use.host} on network ${network.name}`);
  if (alias !== undefined) names.add(network, next.address, alias);
  return next.address;
}
