/** Who is on which network: `network_topology.yml` and `net_info.yml`. */
import { groupsOf } from './allocation.js';
import type { Group, Network, Plane } from './cloud.js';
import type { Data } from './plain.js';
import type { Prediction } from './predict.js';

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
    const own = found.get(key) ?? new Map<string, Data>();
    found.set(key, own.set(group.name, said));
  }
  return found;
}

type Connected = Map<string, Map<Group, Map<string, string | null>>>;

/** The servers of each group on each network, with their addresses. */
function connected({ networking }: Prediction): Connected {
  const found: Connected = new Map();
  for (const [group, members] of networking.members)
    for (const { name, interfaces } of members)
      for (const attached of interfaces.values())
        for (const { network, address } of attached.values()) {
          const ofNetwork = found.get(network.name) ?? new Map<Group, Map<string, string | null>>();
          found.set(network.name, ofNetwork);
          const servers = ofNetwork.get(group) ?? new Map<string, string | null>();
          ofNetwork.set(group, servers.set(name, address ?? null));
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
  { networking, endpoints }: Prediction,
  plane: Plane,
  group: Group,
  network: Network,
  servers: ReadonlyMap<string, string | null>,
): Data {
  const vips = new Map<string, string>();
  for (const [balancer, place] of endpoints.get(plane)?.addresses ?? [])
    if (group.components.has(balancer.provider) && place.network === network && place.address !== undefined)
      vips.set(place.address, balancer.name);
  const services = new Map<string, Data>();
  for (const { key: component, value: networks } of networking.serviceAddresses.get(group) ?? []) {
    const there = networks.get(network.name);
    if (!there) continue;
    services.set(component, {
      hosts: new Map(there.hosts.map(({ name, address }) => [name, address])),
      ...(there.cluster && { vip: there.cluster.address }),
    });
  }
  return {
    servers,
    ...(vips.size > 0 && { vips }),
    ...(services.size > 0 && { service_ips: services }),
  };
}

/** Addresses that components have of their own. */
export function netInfo({ cloud, networking }: Prediction): Data {
  const services = new Map<string, Data[]>();
  for (const plane of cloud.planes.values())
    for (const group of groupsOf(plane))
      for (const { key: component, value: networks } of networking.serviceAddresses.get(group) ?? []) {
        const last = [...networks].at(-1);
        if (!last) continue;
        const { hosts, cluster } = last.value;
        const list = services.get(component) ?? [];
        services.set(component, list);
        list.push({
          cluster: group.name,
          cluster_ip: cluster ? { hostname: cluster.hostname, ip_address: cluster.address } : {},
          control_plane: plane.name,
          hosts: hosts.map(({ hostname, name, address }) => ({ hostname, ip_address: address, name })),
          network: last.key,
        });
      }
  return services.size > 0 ? { service_ips: services } : {};
}
