/** Where services and their components run: `service_info.yml`, `service_topology.yml` and `region_topology.yml`. */
import { groupsOf } from './allocation.js';
import { KIND_KEYS } from './files-networks.js';
import { hostsInZoneOrder } from './files-planes.js';
import type { Data } from './plain.js';
import type { Prediction } from './predict.js';
import { PythonSet } from './python-order.js';

type Growing = Map<string, unknown>;

/** The map at a path of keys, made where there is none. */
function mapAt(map: Growing, ...keys: readonly string[]): Growing {
  let current = map;
  for (const key of keys) {
    const next = current.get(key);
    const inner: Growing = next instanceof Map ? next : new Map();
    current.set(key, inner);
    current = inner;
  }
  return current;
}

export function serviceInfo({ cloud, networking }: Prediction): Data {
  const found: Growing = new Map();
  for (const plane of cloud.planes.values()) {
    const services = mapAt(found, plane.name);
    for (const group of groupsOf(plane)) {
      const hosts = (networking.members.get(group) ?? []).map(({ hostname, name }) => hostname ?? name);
      if (hosts.length === 0) continue;
      for (const { key: service, value: components } of group.services) {
        const own = mapAt(services, service);
        for (const component of components) {
          const before = own.get(component);
          own.set(component, [...(Array.isArray(before) ? before : []), ...hosts]);
        }
      }
    }
  }
  return found as Data;
}

export function serviceTopology({ cloud, networking }: Prediction): Data {
  const services: Growing = new Map();
  for (const plane of cloud.planes.values())
    for (const group of groupsOf(plane)) {
      const hosts = hostsInZoneOrder(networking.members.get(group) ?? []);
      for (const { key: service, value: components } of group.services)
        for (const component of components) {
          const own = mapAt(services, service, 'components', component, 'control_planes', plane.name);
          own.set('regions', plane.regionsOf(service));
          mapAt(own, KIND_KEYS[group.kind]).set(group.name, hosts);
        }
    }
  return { services: services as Data };
}

export function regionTopology({ cloud }: Prediction): Data {
  const found = new Map<string, Map<string, Map<string, PythonSet>>>();
  for (const plane of cloud.planes.values())
    for (const group of groupsOf(plane))
      for (const { key: service, value: components } of group.services)
        for (const region of plane.regionsOf(service)) {
          const planes = found.get(region) ?? new Map<string, Map<string, PythonSet>>();
          found.set(region, planes);
          const services = planes.get(plane.name) ?? new Map<string, PythonSet>();
          planes.set(plane.name, services);
          const own = services.get(service) ?? new PythonSet();
          services.set(service, own);
          for (const component of components) own.add(component);
        }
  return {
    regions: eachOf(found, (planes) => ({
      control_planes: eachOf(planes, (services) => ({
        services: eachOf(services, (components) => components.keys()),
      })),
    })),
  };
}

function eachOf<T>(map: ReadonlyMap<string, T>, say: (value: T) => Data): Map<string, Data> {
  return new Map([...map].map(([key, value]) => [key, say(value)]));
}
