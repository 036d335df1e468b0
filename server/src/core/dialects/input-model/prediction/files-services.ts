/** Where services and their components run: `service_info.yml`, `service_topology.yml` and `region_topology.yml`. */
import { groupsOf } from './allocation.js';
import type { Plane } from './cloud.js';
import { KIND_KEYS } from './files-networks.js';
import { hostsInZoneOrder } from './files-planes.js';
import { grown } from './grown.js';
import type { Data } from './plain.js';
import type { Prediction } from './prediction.js';
import { PythonSet } from './python-order.js';

type HostsByComponent = Map<string, Map<string, string[]>>;

export function serviceInfo({ cloud, networking }: Prediction): Data {
  const found = new Map<string, HostsByComponent>();
  for (const plane of cloud.planes.values()) {
    const services: HostsByComponent = new Map();
    found.set(plane.name, services);
    for (const { group, service, component } of runningIn(plane)) {
      const hosts = (networking.members.get(group) ?? []).map(({ hostname, name }) => hostname ?? name);
      if (hosts.length === 0) continue;
      const own = grown(services, service, () => new Map<string, string[]>());
      own.set(component, [...(own.get(component) ?? []), ...hosts]);
    }
  }
  return found;
}

/** Every component of each group of a control plane. */
function runningIn(plane: Plane) {
  return groupsOf(plane).flatMap((group) =>
    [...group.services].flatMap(({ key: service, value: components }) =>
      components.map((component) => ({ group, service, component })),
    ),
  );
}

export function serviceTopology({ cloud, networking }: Prediction): Data {
  const services = new Map<
    string,
    { readonly components: Map<string, { control_planes: Map<string, Data> }> }
  >();
  for (const plane of cloud.planes.values()) {
    const hosts = new Map(
      groupsOf(plane).map((group) => [group, hostsInZoneOrder(networking.members.get(group) ?? [])]),
    );
    const planes = new Map<string, Map<string, Data>>();
    for (const { group, service, component } of runningIn(plane)) {
      const { components } = grown(services, service, () => ({ components: new Map() }));
      const { control_planes } = grown(components, component, () => ({ control_planes: new Map() }));
      const own = grown(
        planes,
        component,
        () => new Map<string, Data>([['regions', plane.regionsOf(service)]]),
      );
      control_planes.set(plane.name, own);
      const ofKind = own.get(KIND_KEYS[group.kind]);
      const lists = ofKind instanceof Map ? ofKind : new Map<string, Data>();
      own.set(KIND_KEYS[group.kind], lists.set(group.name, hosts.get(group) ?? []));
    }
  }
  return { services };
}

export function regionTopology({ cloud }: Prediction): Data {
  const regions = new Map<string, { control_planes: Map<string, Data> }>();
  for (const plane of cloud.planes.values())
    for (const [region, services] of plane.regions) {
      const { control_planes } = grown(regions, region, () => ({ control_planes: new Map() }));
      control_planes.set(plane.name, {
        services: new Map([...services].map((service) => [service, componentsIn(plane, service)])),
      });
    }
  return { regions };
}

function componentsIn(plane: Plane, service: string): string[] {
  return PythonSet.of(groupsOf(plane).flatMap(({ services }) => services.get(service) ?? [])).keys();
}
