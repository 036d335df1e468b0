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
  return (server) => {
    const ofZone = grown(known, server.zone, () => new Map<unknown, Attachments>());
    return grown(ofZone, server.model, () => attach(cloud, group, needs, server));
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

function attach(cloud: Cloud, group: Group, needs: GroupNeeds, server: ModelServer): Attachments {
  const explicit = new Set<string>();
  const interfaces = server.model.interfaces
    .map((model) => ({
      name: model.name,
      networks: keptOf(cloud, server, model, needs),
    }))
    .filter(({ networks }) => networks.length > 0);
  const all = interfaces.flatMap(({ networks }) => networks).filter((each) => !each.isPassthroughOnly);
  for (const each of all) for (const component of addEndpoints(group, each)) explicit.add(component);
  for (const each of all) addDefaults(group, each, explicit);
  let place = 0;
  const placed = interfaces.map(({ name, networks }) => ({
    name,
    networks: networks.map((attachment) => ({ attachment, place: place++ })),
  }));
  const byName = PythonDict.of(placed.map((each) => [each.name, each] as const));
  return { given: interfaces.flatMap(({ networks }) => networks), interfaces: byName.values() };
}

/** Those that the server needs, and those that the interface has in any case. */
function keptOf(cloud: Cloud, server: ModelServer, model: InterfaceModel, needs: GroupNeeds): Attachment[] {
  const kept = new PythonDict<Attachment>();
  for (const network of networksOf(cloud, server, model).values()) {
    const group = cloud.networkGroups.get(network.group);
    const isPassthrough = model.passthrough.includes(network.group);
    const isForced = model.forced.includes(network.group);
    if (!group || !(needs.required.has(network.group) || isForced || isPassthrough)) continue;
    const isPassthroughOnly = isPassthrough && !isForced && !model.groups.includes(network.group);
    kept.set(network.name, {
      ...{ network, group, isPassthroughOnly, endpoints: new PythonDict() },
      isAddressed: !isPassthroughOnly && !model.isGivenAway,
      tags: needs.tags.get(network.group) ?? [],
    });
  }
  return kept.values();
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
