/** Which ports are open where: rules of each server, and what becomes of them in `firewall_info.yml`. */
import { DEFAULT } from '../../../architecture/clm-load-balancers.js';
import type { Cloud, NetworkGroup } from './cloud.js';
import type { EndpointsOfPlanes } from './consumption.js';
import type { PlaneEndpoints } from './endpoints.js';
import type { Attached, Member } from './networks-of-servers.js';
import { PythonDict } from './python-order.js';

interface FirewallRule {
  readonly group: string;
  readonly component: string;
  readonly port: string;
  readonly protocol: string;
}

/** What is open on the networks of a group. */
export interface OpenPort {
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
  const ports = open.get(group) ?? new PythonDict<Collected>();
  open.set(group, ports);
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
    const own = known.get(group) ?? new Map<string, readonly PortRule[]>();
    known.set(group, own);
    const rules = own.get(component) ?? rulesFor(group, component);
    own.set(component, rules);
    return rules;
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
  const add = (address: string, rule: FirewallRule) => rules.grow(address, () => []).push(rule);
  for (const attached of member.interfaces.values().flatMap((networks) => networks.values())) {
    const { address, group, tags } = attached;
    if (address === undefined) continue;
    if (address === member.server.address) add(address, { group: group.name, ...SSH });
    const fresh = endpointRules(plane, member, attached, rulesOf, { met, add });
    for (const { component, tag } of tags)
      for (const { endpoints } of component.tags.filter((each) => each.tag === tag))
        for (const { port, protocol } of endpoints)
          add(address, { group: group.name, component: component.name, port, protocol });
    const users = cloud.userRules.filter(
      ({ groups }) => groups.includes(group.name) || groups.includes('all'),
    );
    for (const { component, port, protocol } of users) {
      add(address, { group: group.name, component, port, protocol });
      for (const vip of fresh) add(vip.address, { group: vip.group, component, port, protocol });
    }
  }
  return rules;
}

interface Adding {
  /** Virtual addresses that had their rules. */
  readonly met: Set<string>;
  add(address: string, rule: FirewallRule): void;
}

interface FreshVip {
  readonly address: string;
  readonly group: string;
}

/** What the components on a network open. Returned are virtual addresses that were not seen before on this server. */
function endpointRules(
  plane: PlaneEndpoints | undefined,
  { serviceIps, serviceVips }: Member,
  { address, group, endpoints }: Attached,
  rulesOf: RulesOf,
  { met, add }: Adding,
): FreshVip[] {
  const fresh: FreshVip[] = [];
  for (const component of endpoints.keys()) {
    const own = [serviceIps.get(component), serviceVips.get(component)].filter((each) => each !== undefined);
    for (const at of own.length > 0 ? own : address === undefined ? [] : [address])
      for (const { port, protocol } of rulesOf(group, component))
        add(at, { group: group.name, component, port, protocol });
    for (const vip of (plane?.vips.get(component)?.values() ?? []).flat()) {
      const { address: at, network, port } = vip;
      if (at === undefined) continue;
      add(at, { group: network.group, component: vip.component, port, protocol: 'tcp' });
      if (met.has(at)) continue;
      met.add(at);
      fresh.push({ address: at, group: network.group });
    }
  }
  return fresh;
}
