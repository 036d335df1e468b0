/** Clusters, resource groups and load balancers of control planes: `control_plane_topology.yml`. */
import type { Balancer, Plane } from './cloud.js';
import type { BalancerPlace, PlaneEndpoints, Vip } from './endpoints.js';
import { byKind } from './files-networks.js';
import { grown } from './grown.js';
import type { Member } from './member.js';
import type { Data } from './plain.js';
import type { Prediction } from './prediction.js';
import { PythonDict } from './python-order.js';

export function controlPlaneTopology({ cloud, networking, endpoints }: Prediction): Data {
  const planes = cloud.planes.values().map((plane) => {
    const groups = byKind(plane, (group) => ({
      failure_zones: hostsByZone(networking.members.get(group) ?? []),
      services: new Map(
        [...group.services].map(({ key: service, value: components }) => [
          service,
          { components, regions: plane.regionsOf(service) },
        ]),
      ),
    }));
    const said = {
      clusters: groups.get('clusters') ?? {},
      resources: groups.get('resources') ?? {},
      'load-balancers': balancersOf(plane, endpoints.get(plane)),
    };
    return [plane.name, said] as const;
  });
  return { control_planes: new Map(planes) };
}

/** The host names of members by the zone in which they were found. */
function hostsByZone(members: readonly Member[]): Map<string | null, string[]> {
  const zones = new Map<string | null, string[]>();
  for (const { zone, hostname, name } of members) {
    grown(zones, zone, () => []).push(hostname ?? name);
  }
  return zones;
}

/** The same in the order of a dict. What has no zone comes last: its place is unknown. */
export function hostsInZoneOrder(members: readonly Member[]): string[] {
  const zones = hostsByZone(members);
  const named = PythonDict.of(
    [...zones].flatMap(([zone, hosts]) => (zone === null ? [] : [[zone, hosts] as const])),
  );
  return [...named.values().flat(), ...(zones.get(null) ?? [])];
}

function balancersOf(plane: Plane, endpoints: PlaneEndpoints | undefined): Data {
  return new Map(
    plane.balancers.map((balancer) => [
      balancer.name,
      balancerData(balancer, endpoints?.addresses.get(balancer), endpoints),
    ]),
  );
}

function balancerData(
  balancer: Balancer,
  place: BalancerPlace | undefined,
  endpoints: PlaneEndpoints | undefined,
): Data {
  const components = endpoints?.vips.get(balancer.provider)?.values() ?? [];
  const vips = components.flat().filter((vip) => vip.balancer === balancer);
  const services = new Map<string, Map<string, Data>>();
  for (const vip of vips) grown(services, vip.service, () => new Map()).set(vip.component, vipData(vip));
  return {
    ...(vips.length > 0 && place && { address: place.address ?? null, network: place.network.name }),
    'cert-file': balancer.certFile,
    'external-name': balancer.externalName,
    'network-group': balancer.group ?? null,
    provider: balancer.provider,
    roles: balancer.roles,
    services,
  };
}

function vipData({ aliases, target, endpoint, port, isTls }: Vip): Data {
  return {
    aliases: new Map([...aliases].map(({ key, value }) => [key, value])),
    'host-tls': target.isTls,
    hosts: target.hosts.map(({ hostname }) => hostname ?? null),
    port: endpoint.writesNumbers ? Number(port) : port,
    'vip-tls': isTls && endpoint.hasVipTlsTerminator,
  };
}
