/** Which routes the components of a cloud need, and who needs them: `route_info.yml`. */
import { DEFAULT } from '../../../architecture/clm-load-balancers.js';
import { inOrder } from './attachments.js';
import type { Cloud, Group, Plane } from './cloud.js';
import { type EndpointsOfPlanes, targetsOf } from './consumption.js';
import { grown } from './grown.js';
import type { Member } from './member.js';
import type { RoutesOfServers } from './routes.js';

interface NeededRoute {
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
  const known = new Map<Group, readonly Call[]>();
  // Servers with the same routes share them.
  const reaches = new Map<RoutesOfServer, ReadonlyMap<string, string>>();
  for (const member of members) {
    const own = routes.get(member) ?? NO_ROUTES;
    const reach = grown(reaches, own, () => reachOf(member, own));
    const { plane, group } = member;
    for (const call of grown(known, group, () => callsOf(cloud, endpoints, plane, group)))
      addRoute(needed, reach, member, call);
  }
  return needed;
}

type RoutesOfServer = NonNullable<ReturnType<RoutesOfServers['get']>>;

const NO_ROUTES: RoutesOfServer = new Map();

const NOWHERE: ReadonlySet<string> = new Set();

/** A component calls another one on a network. */
interface Call {
  readonly consumer: string;
  readonly consumed: string;
  readonly network: string;
}

/** The same for all servers of a group, load balancers and what is behind them included. */
function callsOf(cloud: Cloud, endpoints: EndpointsOfPlanes, plane: Plane, group: Group): Call[] {
  return group.components.keys().flatMap((consumer) => {
    const component = cloud.services.get(consumer);
    const targets = component ? targetsOf(cloud, endpoints, plane, component) : [];
    const behind = [...(endpoints.get(plane)?.vips.get(consumer) ?? [])].map(({ key, value: [vip] }) => ({
      component: key,
      networks: vip?.target.networks ?? NOWHERE,
    }));
    return [...targets, ...behind].flatMap(({ component: consumed, networks }) =>
      [...networks].map((network) => ({ consumer, consumed, network })),
    );
  });
}

/** By which of its networks a server reaches another; the last that leads there counts. */
function reachOf(member: Member, routes: RoutesOfServer): ReadonlyMap<string, string> {
  const reach = new Map<string, string>();
  for (const { network: own } of inOrder(member.attachments)) {
    reach.set(own.name, own.name);
    for (const { network } of routes.get(own.name) ?? []) reach.set(network ?? DEFAULT, own.name);
  }
  return reach;
}

function addRoute(
  needed: NeededRoutes,
  reach: ReadonlyMap<string, string>,
  { name: server }: Member,
  { consumer, consumed, network: target }: Call,
): void {
  const direct = reach.get(target);
  const source = direct ?? reach.get(DEFAULT);
  if (source === undefined || source === target) return;
  const fromSource = grown(needed, source, () => new Map<string, NeededRoute>());
  const route = grown(
    fromSource,
    target,
    (): NeededRoute => ({ isDefault: direct === undefined, usedBy: new Map() }),
  );
  const byConsumer = grown(route.usedBy, consumer, () => new Map<string, string[]>());
  const servers = grown(byConsumer, consumed, (): string[] => []);
  if (servers.at(-1) !== server) servers.push(server);
}
