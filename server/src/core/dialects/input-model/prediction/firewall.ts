/** Which ports are open where: rules of each server, and what becomes of them in `firewall_info.yml`. */
import { DEFAULT } from '../../../architecture/clm-load-balancers.js';
import type { Cloud, NetworkGroup, TagEntry } from './cloud.js';
import type { EndpointsOfPlanes } from './consumption.js';
import type { PlaneEndpoints } from './endpoints.js';
import { grown } from './grown.js';
import { type Attached, attachedOf, type Member } from './member.js';
import { PythonDict } from './python-order.js';

interface FirewallRule {
  readonly group: string;
  readonly component: string;
  readonly port: string;
  readonly protocol: string;
}

/** What is open on the networks of a group. */
interface OpenPort {
  readonly port: string;
  readonly protocol: string;
  readonly components: string[];
  readonly addresses: string[];
}

/** By network group, in the order of the ports. */
export type Firewall = ReadonlyMap<string, readonly OpenPort[]>;

type PortRule = Pick<FirewallRule, 'port' | 'protocol'>;
type RulesOf = (group: NetworkGroup, component: string) => readonly PortRule[];

export function firewallOf(cloud: Cloud, endpoints: EndpointsOfPlanes, members: Iterable<Member>): Firewall {
  const rulesOf = groupRules(cloud);
  const byServer = new PythonDict<PythonDict<FirewallRule[]>>();
  for (const member of members)
    byServer.set(member.name, serverRules(cloud, endpoints.get(member.plane), member, rulesOf));
  const open = new Map<string, PythonDict<Collected>>();
  for (const addresses of byServer.values())
    for (const { key: address, value: rules } of addresses)
      for (const rule of rules) collect(open, address, rule);
  return new Map([...open].map(([group, ports]) => [group, sorted(ports)]));
}

/** Thousands of addresses may be in one list. */
interface Collected extends PortRule {
  readonly components: Set<string>;
  readonly addresses: Set<string>;
}

function collect(open: Map<string, PythonDict<Collected>>, address: string, rule: FirewallRule): void {
  const { group, component, port, protocol } = rule;
  const ports = grown(open, group, () => new PythonDict<Collected>());
  const known = ports.grow(port, () => ({ port, protocol, components: new Set(), addresses: new Set() }));
  known.components.add(component);
  known.addresses.add(address);
}

function sorted(ports: PythonDict<Collected>): OpenPort[] {
  return ports
    .values()
    .map((each) => ({ ...each, components: [...each.components], addresses: [...each.addresses] }))
    .sort((a, b) => Number.parseInt(a.port, 10) - Number.parseInt(b.port, 10));
}

/** The ports of a component on the networks of a group, if it listens there. */
function groupRules({ services, listed }: Cloud): RulesOf {
  const known = new Map<NetworkGroup, Map<string, readonly PortRule[]>>();
  const rulesFor = (group: NetworkGroup, component: string): readonly PortRule[] => {
    const lists = [...group.endpoints, ...group.tlsEndpoints];
    if (!lists.includes(component) && (!lists.includes(DEFAULT) || listed.has(component))) return [];
    const isTls = group.tlsEndpoints.includes(component) || group.tlsEndpoints.includes(DEFAULT);
    return (services.get(component)?.endpoints ?? []).map(({ port, tlsPort, protocol }) => ({
      port: isTls ? (tlsPort ?? port) : port,
      protocol,
    }));
  };
  return (group, component) => {
    const own = grown(known, group, () => new Map<string, readonly PortRule[]>());
    return grown(own, component, () => rulesFor(group, component));
  };
}

const SSH = { component: 'ssh', port: '22', protocol: 'tcp' };

function serverRules(
  cloud: Cloud,
  plane: PlaneEndpoints | undefined,
  member: Member,
  rulesOf: RulesOf,
): PythonDict<FirewallRule[]> {
  const rules = new PythonDict<FirewallRule[]>();
  const met = new Set<string>();
  const add: Adding = (address, group, { component, port, protocol }) =>
    rules.grow(address, () => []).push({ group, component, port, protocol });
  for (const attached of attachedOf(member)) {
    const { address, group, tags } = attached;
    if (address === undefined) continue;
    if (address === member.server.address) add(address, group.name, SSH);
    const vips = addEndpoints(plane, member, attached, { add, met, rulesOf });
    for (const rule of tags.flatMap(rulesOfTag)) add(address, group.name, rule);
    const fresh = [{ address, group: group.name }, ...vips];
    for (const rule of cloud.userRules.filter(({ groups }) => isFor(groups, group)))
      for (const place of fresh) add(place.address, place.group, rule);
  }
  return rules;
}

/** What the components on a network open. Returned are virtual addresses that were not seen before on this server. */
function addEndpoints(
  plane: PlaneEndpoints | undefined,
  member: Member,
  { address, group, endpoints }: Attached,
  { add, met, rulesOf }: { readonly add: Adding; readonly met: Set<string>; readonly rulesOf: RulesOf },
): Place[] {
  return endpoints.keys().flatMap((component) => {
    for (const at of addressesOf(member, component, address))
      for (const rule of rulesOf(group, component)) add(at, group.name, { component, ...rule });
    return addVips(plane, component, add, met);
  });
}

type Adding = (address: string, group: string, rule: Omit<FirewallRule, 'group'>) => void;

interface Place {
  readonly address: string;
  readonly group: string;
}

function isFor(groups: readonly string[], { name }: NetworkGroup): boolean {
  return groups.includes(name) || groups.includes('all');
}

/** A component with addresses of its own listens on those alone. */
function addressesOf(
  { serviceIps, serviceVips }: Member,
  component: string,
  address: string | undefined,
): string[] {
  const own = serviceIps.get(component);
  const ofCluster = own === undefined ? undefined : serviceVips.get(component);
  return [own ?? address, ofCluster].filter((each) => each !== undefined);
}

/** Virtual addresses that the component provides. Returned are those that were not seen before on this server. */
function addVips(
  plane: PlaneEndpoints | undefined,
  provider: string,
  add: Adding,
  met: Set<string>,
): Place[] {
  const fresh: Place[] = [];
  for (const { address, network, port, component } of (plane?.vips.get(provider)?.values() ?? []).flat()) {
    if (address === undefined) continue;
    add(address, network.group, { component, port, protocol: 'tcp' });
    if (!met.has(address)) fresh.push({ address, group: network.group });
    met.add(address);
  }
  return fresh;
}

/** The ports that a component opens on networks with a tag. */
function rulesOfTag({ component, tag }: TagEntry): Omit<FirewallRule, 'group'>[] {
  const uses = component.tags.filter((each) => each.tag === tag);
  return uses.flatMap(({ endpoints }) =>
    endpoints.map(({ port, protocol }) => ({ component: component.name, port, protocol })),
  );
}
