/** Who is on which network: `network_topology.yml` and `net_info.yml`. */
import { groupsOf } from './allocation.js';
import type { Group, Network, Plane } from './cloud.js';
import { grown } from './grown.js';
import { attachedOf } from './member.js';
import type { Data } from './plain.js';
import type { Prediction } from './prediction.js';
import { PythonDict } from './python-order.js';

/** Keys of clusters and resource groups in the files. */
export const KIND_KEYS = { cluster: 'clusters', resource: 'resources' } as const;

/** Clusters and resource groups by name, those left out of which there is nothing to say. */
export function byKind(
  plane: Plane,
  say: (group: Group) => Data | undefined,
): Map<string, Map<string, Data>> {
  const found = new Map<string, Map<string, Data>>();
  for (const group of groupsOf(plane)) {
    const said = say(group);
    if (said === undefined) continue;
    const key = KIND_KEYS[group.kind];
    grown(found, key, () => new Map()).set(group.name, said);
  }
  return found;
}

type Connected = Map<string, Map<Group, Map<string, string | null>>>;

/** The servers of each group on each network, with their addresses. */
function connected({ networking }: Prediction): Connected {
  const found: Connected = new Map();
  for (const member of [...networking.members.values()].flat())
    for (const { network, address } of attachedOf(member)) {
      const ofNetwork = grown(found, network.name, () => new Map());
      grown(ofNetwork, member.group, () => new Map()).set(member.name, address ?? null);
    }
  return found;
}

export function networkTopology(prediction: Prediction): Data {
  const { cloud } = prediction;
  const all = connected(prediction);
  const onNetwork = (network: Network) => {
    const servers = all.get(network.name);
    const planes = new Map<string, Data>();
    for (const plane of servers ? cloud.planes.values() : []) {
      const found = byKind(plane, (group) => {
        const own = servers?.get(group);
        return own && groupOn(prediction, plane, group, network, own);
      });
      if (found.size > 0) planes.set(plane.name, found);
    }
    return { control_planes: planes };
  };
  return {
    network_groups: new Map(
      cloud.networkGroups
        .values()
        .map(({ name, networks }) => [name, new Map(networks.map((each) => [each.name, onNetwork(each)]))]),
    ),
  };
}

function groupOn(
  prediction: Prediction,
  plane: Plane,
  group: Group,
  network: Network,
  servers: ReadonlyMap<string, string | null>,
): Data {
  const vips = vipsOn(prediction, plane, group, network);
  const services = new Map<string, Data>();
  for (const { key: component, value: networks } of prediction.networking.serviceAddresses.get(group) ?? []) {
    const there = networks.get(network.name);
    if (!there || there.hosts.length === 0) continue;
    services.set(component, {
      hosts: new Map(there.hosts.map(({ name, address }) => [name, address])),
      ...(there.cluster && { vip: there.cluster.address }),
    });
  }
  return {
    servers,
    ...(vips && { vips }),
    ...(services.size > 0 && { service_ips: services }),
  };
}

/** The virtual addresses of the first provider that the servers of a group run, by the first balancer on each. */
function vipsOn(
  { endpoints }: Prediction,
  plane: Plane,
  group: Group,
  network: Network,
): ReadonlyMap<string, string> | undefined {
  const byProvider = new PythonDict<Map<string, string>>();
  for (const { key: provider, value: components } of endpoints.get(plane)?.vips ?? [])
    for (const { address, balancer, network: own } of components.values().flat())
      if (own === network && address !== undefined)
        grown(
          byProvider.grow(provider, () => new Map()),
          address,
          () => balancer.name,
        );
  return [...byProvider].find(({ key: provider }) => group.components.has(provider))?.value;
}

/** Addresses of single components. */
export function netInfo({ cloud, networking }: Prediction): Data {
  const services = new Map<string, Data[]>();
  const groups = cloud.planes.values().flatMap((plane) => groupsOf(plane).map((group) => ({ plane, group })));
  for (const { plane, group } of groups)
    for (const { key: component, value: networks } of networking.serviceAddresses.get(group) ?? []) {
      const last = [...networks].at(-1);
      if (!last) continue;
      const { hosts, cluster } = last.value;
      grown(services, component, () => []).push({
        cluster: group.name,
        cluster_ip: cluster ? { hostname: cluster.hostname, ip_address: cluster.address } : {},
        control_plane: plane.name,
        hosts: hosts.map(({ hostname, name, address }) => ({ hostname, ip_address: address, name })),
        network: last.key,
      });
    }
  return services.size > 0 ? { service_ips: services } : {};
}
