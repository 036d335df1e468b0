/**
 * Which networks the servers of a group get on which interface, and what they listen on there. It is the same for all of
 * them that have the same role and are in the same server group: only addresses and names are their own.
 */
import { DEFAULT } from '../../../architecture/clm-load-balancers.js';
import type { Cloud, Group, InterfaceModel, ModelServer, Network, NetworkGroup, TagEntry } from './cloud.js';
import type { GroupNeeds } from './group-needs.js';
import { grown } from './grown.js';
import { PythonDict } from './python-order.js';
import { networkFor } from './read-roles.js';

/** A network on an interface. */
export interface Attachment {
  readonly network: Network;
  readonly group: NetworkGroup;
  /** It may have an address. */
  readonly isAddressed: boolean;
  readonly isPassthroughOnly: boolean;
  /** Whether the component speaks TLS. */
  readonly endpoints: PythonDict<boolean>;
  readonly tags: readonly TagEntry[];
}

interface InterfaceAttachments {
  readonly name: string;
  readonly networks: readonly { readonly attachment: Attachment; readonly place: number }[];
}

export interface Attachments {
  /** In the order in which addresses are given. */
  readonly given: readonly Attachment[];
  /** In the order of a dict by name, each network with its place in `given`. */
  readonly interfaces: readonly InterfaceAttachments[];
}

/** The same networks in the order of the interfaces. */
export function inOrder({ interfaces }: Attachments): readonly Attachment[] {
  return interfaces.flatMap(({ networks }) => networks.map(({ attachment }) => attachment));
}

/** Of a group; asked for one server after the other. */
export function attachmentsOf(
  cloud: Cloud,
  group: Group,
  needs: GroupNeeds,
): (server: ModelServer) => Attachments {
  const known = new Map<unknown, Map<unknown, Attachments>>();
  const listening = new Map<string, readonly Endpoints[]>();
  // Servers of hundreds of racks differ in nothing but which network of a group it is.
  const likeOf = (connections: readonly Connection[]) =>
    connections.map((each) => `${each.group.name}\t${each.isPassthroughOnly}`).join('\n');
  return (server) => {
    const ofZone = grown(known, server.zone, () => new Map<unknown, Attachments>());
    return grown(ofZone, server.model, () =>
      attach(cloud, needs, server, (connections) =>
        grown(listening, likeOf(connections), () => endpointsOf(group, connections)),
      ),
    );
  };
}

/** The networks of an interface, as the model has them. */
export function networksOf(
  cloud: Cloud,
  { zone }: Pick<ModelServer, 'zone'>,
  { groups, forced, passthrough }: InterfaceModel,
): PythonDict<Network> {
  const networks = new PythonDict<Network>();
  for (const group of [...groups, ...forced, ...passthrough]) {
    const network = networkFor(group, zone, cloud.zones);
    if (network) networks.set(network.name, network);
  }
  return networks;
}

function attach(
  cloud: Cloud,
  needs: GroupNeeds,
  server: ModelServer,
  endpointsOf: (networks: readonly Connection[]) => readonly Endpoints[],
): Attachments {
  const interfaces = server.model.interfaces
    .map((model) => ({ name: model.name, networks: keptOf(cloud, server, model, needs) }))
    .filter(({ networks }) => networks.length > 0);
  const connections = interfaces.flatMap(({ networks }) => networks);
  const endpoints = endpointsOf(connections);
  const given = connections.map((each, at) => ({ ...each, endpoints: endpoints[at] ?? new PythonDict() }));
  let place = 0;
  const placed = interfaces.map(({ name, networks }) => ({ name, places: networks.map(() => place++) }));
  const byName = PythonDict.of(placed.map((each) => [each.name, each] as const));
  return {
    given,
    interfaces: byName.values().map(({ name, places }) => ({
      name,
      networks: places.flatMap((at) => {
        const attachment = given[at];
        return attachment ? [{ attachment, place: at }] : [];
      }),
    })),
  };
}

/** Those that the server needs, and those that the interface has in any case. */
function keptOf(cloud: Cloud, server: ModelServer, model: InterfaceModel, needs: GroupNeeds): Connection[] {
  const kept = new PythonDict<Connection>();
  for (const network of networksOf(cloud, server, model).values()) {
    const group = cloud.networkGroups.get(network.group);
    const isPassthrough = model.passthrough.includes(network.group);
    const isForced = model.forced.includes(network.group);
    if (!group || !(needs.required.has(network.group) || isForced || isPassthrough)) continue;
    const isPassthroughOnly = isPassthrough && !isForced && !model.groups.includes(network.group);
    kept.set(network.name, {
      ...{ network, group, isPassthroughOnly },
      isAddressed: !isPassthroughOnly && !model.isGivenAway,
      tags: needs.tags.get(network.group) ?? [],
    });
  }
  return kept.values();
}

/** A network of a server before it is told what listens there. */
type Connection = Omit<Attachment, 'endpoints'>;
type Endpoints = Attachment['endpoints'];

/** What listens on each network: the same for servers whose networks are of the same groups. */
function endpointsOf(group: Group, connections: readonly Connection[]): readonly Endpoints[] {
  const all = connections.map((each) => ({ ...each, endpoints: new PythonDict<boolean>() }));
  const listening = all.filter((each) => !each.isPassthroughOnly);
  const explicit = new Set<string>();
  for (const each of listening) for (const component of addEndpoints(group, each)) explicit.add(component);
  for (const each of listening) addDefaults(group, each, explicit);
  return all.map(({ endpoints }) => endpoints);
}

/** The components that the group of a network names become endpoints on it. */
function addEndpoints({ components }: Group, { group, endpoints }: Attachment): string[] {
  const added: string[] = [];
  for (const component of components.keys()) {
    const isTls = group.tlsEndpoints.includes(component);
    if (!isTls && !group.endpoints.includes(component)) continue;
    endpoints.set(component, isTls);
    added.push(component);
  }
  return added;
}

/** Those that are an endpoint nowhere by name are one on each network whose group takes them all. */
function addDefaults(
  { components }: Group,
  { group, endpoints }: Attachment,
  explicit: ReadonlySet<string>,
): void {
  const isPlain = group.endpoints.includes(DEFAULT);
  if (!isPlain && !group.tlsEndpoints.includes(DEFAULT)) return;
  for (const component of components.keys()) if (!explicit.has(component)) endpoints.set(component, !isPlain);
}
