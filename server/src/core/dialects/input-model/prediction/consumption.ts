/** Who calls whom: the components that those of a server consume, wherever they run. */
import type { Cloud, Plane } from './cloud.js';
import type { Access, PlaneEndpoints } from './endpoints.js';
import type { Component } from './services.js';

export type EndpointsOfPlanes = ReadonlyMap<Plane, PlaneEndpoints>;

/** Words that represent every component. */
const EVERY = ['any', 'all'];

/** The last entry of `uses` that allows it decides, even where it leads nowhere. */
function findAccess(
  cloud: Cloud,
  all: EndpointsOfPlanes,
  plane: Plane,
  component: string,
  isOwnPlaneOnly: boolean,
  seen: ReadonlySet<Plane> = new Set(),
): ReadonlyMap<string, readonly Access[]> | undefined {
  const own = all.get(plane)?.access.get(component);
  if (own || isOwnPlaneOnly || seen.has(plane)) return own;
  let found: ReadonlyMap<string, readonly Access[]> | undefined;
  for (const { from, components } of plane.uses) {
    if (!components.some((name) => name === component || EVERY.includes(name))) continue;
    const other = cloud.planes.get(from);
    found = other && findAccess(cloud, all, other, component, false, new Set([...seen, plane]));
  }
  return found;
}

/** Consumers are told of neither. */
const NOT_FOR_CONSUMERS = ['public', 'admin'];

interface Target {
  readonly component: string;
  /** The networks on which it is called. */
  readonly networks: ReadonlySet<string>;
}

/** What a component calls. */
export function targetsOf(cloud: Cloud, all: EndpointsOfPlanes, plane: Plane, consumer: Component): Target[] {
  return consumer.consumes.flatMap(({ name, isOwnPlaneOnly }) => {
    const component = cloud.services.nameOf(name);
    const access = findAccess(cloud, all, plane, component, isOwnPlaneOnly);
    return access ? [{ component, networks: networksOf(access) }] : [];
  });
}

function networksOf(access: ReadonlyMap<string, readonly Access[]>): ReadonlySet<string> {
  const told = [...access].filter(([role]) => !NOT_FOR_CONSUMERS.includes(role)).flatMap(([, own]) => own);
  const networks = new Set<string>();
  for (const { vip, listed } of told) {
    if (vip) networks.add(vip.network.name);
    for (const network of listed?.networks ?? []) networks.add(network);
  }
  return networks;
}
