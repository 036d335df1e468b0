/** Which routes the components of a cloud need, and who needs them: `route_info.yml`. */
import { DEFAULT } from '../../../architecture/clm-load-balancers.js';
import type { Cloud, Plane } from './cloud.js';
import { type EndpointsOfPlanes, targetsOf } from './consumption.js';
import type { Member } from './networks-of-servers.js';
import type { RoutesOfServers } from './routes.js';

export interface NeededRoute {
  /** By way of the default route. */
  readonly isDefault: boolean;
  /** Servers by consumer and what it consumes. */
  readonly usedBy: Map<string, Map<string, string[]>>;
}

/** By source and target network. */
export type NeededRoutes = Map<string, Map<string, NeededRoute>>;

export function neededRoutes(
  cloud: Cloud,
  endpoints: EndpointsOfPlanes,
  routes: RoutesOfServers,
  members: Iterable<Member>,
): NeededRoutes {
  const needed: NeededRoutes = new Map();
  const known = new Map<Plane, Map<string, ReturnType<typeof targetsOf>>>();
  const targets = (plane: Plane, name: string) => {
    const own = known.get(plane) ?? new Map<string, ReturnType<typeof targetsOf>>();
    known.set(plane, own);
    const component = cloud.services.get(name);
    const found = own.get(name) ?? (component ? targetsOf(cloud, endpoints, plane, component) : []);
    own.set(name, found);
    return found;
  };
  for (const member of members) {
    const reach = reachOf(member, routes);
    const add = (consumer: string, consumed: string, network: string) =>
      addRoute(needed, reach, member, consumer, consumed, network);
    for (const name of member.group.components.keys()) {
      for (const { component, networks } of targets(member.plane, name))
        for (const network of networks) add(name, component, network);
      for (const { key: component, value: vips } of endpoints.get(member.plane)?.vips.get(name) ?? [])
        for (const { network } of vips[0]?.target.hosts ?? []) add(name, component, network);
    }
  }
  return needed;
}

/** By which of its networks a server reaches another; the last that leads there counts. */
function reachOf(member: Member, routes: RoutesOfServers): Map<string, string> {
  const reach = new Map<string, string>();
  for (const attached of member.interfaces.values())
    for (const name of attached.keys()) {
      reach.set(name, name);
      for (const { network } of routes.get(member)?.get(name) ?? []) reach.set(network ?? DEFAULT, name);
    }
  return reach;
}

function addRoute(
  needed: NeededRoutes,
  reach: ReadonlyMap<string, string>,
  { name: server }: Member,
  consumer: string,
  consumed: string,
  target: string,
): void {
  const direct = reach.get(target);
  const source = direct ?? reach.get(DEFAULT);
  if (source === undefined || source === target) return;
  const fromSource = needed.get(source) ?? new Map<string, NeededRoute>();
  needed.set(source, fromSource);
  const route = fromSource.get(target) ?? { isDefault: direct === undefined, usedBy: new Map() };
  fromSource.set(target, route);
  const byConsumer = route.usedBy.get(consumer) ?? new Map<string, string[]>();
  route.usedBy.set(consumer, byConsumer);
  const servers = byConsumer.get(consumed) ?? [];
  byConsumer.set(consumed, servers);
  if (servers.at(-1) !== server) servers.push(server);
}
