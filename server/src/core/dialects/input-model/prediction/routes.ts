/** Routes from the networks of a control plane to others, and which of them each server gets. */
import { DEFAULT } from '../../../architecture/clm-load-balancers.js';
import { readCidr } from '../simulation/processor-addresses.js';
import { type Attachments, inOrder } from './attachments.js';
import type { Cloud, Network, Plane } from './cloud.js';
import type { Explanation } from './explanation.js';
import { grown } from './grown.js';
import type { Member } from './member.js';
import { PythonSet } from './python-order.js';

interface Route {
  readonly cidr: string;
  /** Undefined for the default route. */
  readonly network: string | undefined;
  /** To another network of the same group: every server has it. */
  readonly isImplicit: boolean;
}

/** The routes of each server, by network. */
export type RoutesOfServers = Map<Member, ReadonlyMap<string, readonly Route[]>>;

export function resolveRoutes(
  cloud: Cloud,
  members: readonly Member[],
  routesOfServers: RoutesOfServers,
  tell: Explanation | undefined,
): void {
  tell?.heading('Resolve Network Routes', '=');
  const networks = new PythonSet();
  const namesOn = networkNames();
  for (const member of members) for (const name of namesOn(member)) networks.add(name);
  const routes = new Map<string, readonly Route[]>();
  for (const name of networks.keys()) {
    const network = cloud.networks.get(name);
    if (network) routes.set(name, routesFrom(cloud, network, tell));
  }
  tell?.heading('Resolve Network Routes for each server', '=');
  const known = new Map<readonly string[], ReadonlyMap<string, readonly Route[]>>();
  for (const member of members) {
    tell?.heading(`server: ${member.name}`, '-');
    const names = namesOn(member);
    const own = () => routesOf(names, routes, tell);
    // Servers on the same networks have the same routes.
    routesOfServers.set(member, tell ? own() : grown(known, names, own));
  }
}

/** The same list of names for servers that are connected alike. */
function networkNames(): (member: Member) => readonly string[] {
  const known = new Map<Attachments, readonly string[]>();
  return ({ attachments }) =>
    grown(known, attachments, () => inOrder(attachments).map(({ network }) => network.name));
}

function routesFrom(cloud: Cloud, network: Network, tell: Explanation | undefined): readonly Route[] {
  const group = cloud.networkGroups.get(network.group);
  if (!group) return [];
  const routes: Route[] = [];
  const addAll = (networks: readonly Network[], isImplicit: boolean, why: string) => {
    for (const { name, cidr } of networks) {
      if (cidr === undefined || (isImplicit && name === network.name)) continue;
      tell?.line(`Add route from ${network.name} to ${name} (${why})`);
      routes.push({ cidr, network: name, isImplicit });
    }
  };
  addAll(group.networks, true, 'same group');
  for (const route of group.routes) {
    const other = cloud.networkGroups.get(route);
    if (other) addAll(other.networks, false, 'another group');
    else if (route === DEFAULT && network.cidr !== undefined) {
      const cidr = everywhere(network.cidr);
      tell?.line(`Add route from ${network.name} to ${cidr} (default)`);
      routes.push({ cidr, network: undefined, isImplicit: false });
    }
  }
  return routes;
}

function everywhere(text: string): string {
  return readCidr(text)?.network.family === 6 ? '::/0' : '0.0.0.0/0';
}

function routesOf(
  names: readonly string[],
  routes: ReadonlyMap<string, readonly Route[]>,
  tell: Explanation | undefined,
): Map<string, readonly Route[]> {
  const implicit = names.flatMap((name) => (routes.get(name) ?? []).filter(({ isImplicit }) => isImplicit));
  const covered = new Set([...names, ...implicit.map(({ network }) => network)]);
  const isKept = (name: string, { cidr, network, isImplicit }: Route): boolean => {
    const text = `${name} -> ${cidr} (${network ?? 'None'})`;
    const isCovered = !isImplicit && network !== undefined && covered.has(network);
    tell?.line(isCovered ? `  Skip ${text} as covered by an implicit route` : `  Add ${text}`);
    return !isCovered;
  };
  return new Map(
    names.map((name) => [name, (routes.get(name) ?? []).filter((route) => isKept(name, route))]),
  );
}

/** The members of a control plane: clusters, then resources in the order of a dict. */
export function membersIn(
  plane: Plane,
  members: ReadonlyMap<Plane['clusters'][number], readonly Member[]>,
): Member[] {
  return [...plane.clusters, ...plane.resources.values()].flatMap((group) => members.get(group) ?? []);
}
