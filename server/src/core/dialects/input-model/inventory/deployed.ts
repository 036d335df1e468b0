/**
 * What was deployed the last time, as the processor saved it: servers in their places with networks, disks and addresses, the
 * components of their groups, and the addresses of load balancers. Nothing else is told.
 */
import { type Inventory, said, saidIf, type Thing, UNTOLD } from '../../../model/inventory.js';
import type { ThingKind } from '../../../model/inventory-words.js';
import type { NodePlace } from '../../../model/source-file.js';
import { parseAddress } from '../../../net/address.js';
import { cidrContains, parseCidr } from '../../../net/cidr.js';
import type { InputModel } from '../model/input-model.js';
import { SAVED_ADDRESSES } from '../model/saved-addresses.js';
import { isMap, mapIn, mapsIn, type PlainMap, textIn, textsIn } from '../prediction/plain.js';
import type { Prediction } from '../prediction/prediction.js';
import type { SavedServer } from '../prediction/saved-state.js';
import { wordsOf } from './objects.js';
import { componentThing } from './planes.js';
import {
  balancerOf,
  groupOf,
  named,
  networkGroupOf,
  networkOf,
  objectOf,
  planeOf,
  serverOf,
} from './references.js';
import { placeOf } from './servers.js';

/** Undefined where nothing was saved. */
export function deployedInventory(
  model: InputModel,
  prediction: Prediction,
  doubts: Inventory['doubts'],
): Inventory | undefined {
  const { saved } = prediction;
  if (saved.servers.size === 0 && saved.addresses.length === 0) return undefined;
  const servers = [...saved.servers.values()].filter(({ isDeleted }) => !isDeleted);
  const told = new Set<ThingKind>();
  if (saved.servers.size > 0) for (const kind of OF_SERVERS) told.add(kind);
  if (saved.addresses.length > 0) for (const kind of OF_ADDRESSES) told.add(kind);
  // What no server had is not saved, and the network of an address cannot always be told.
  const open = new Set<ThingKind>([...OF_ADDRESSES, 'network', 'object']);
  if (servers.some(({ data }) => !data.has(PREVIOUS))) open.add('component');
  return {
    things: [
      ...servers.map((server) => serverThing(model, server)),
      ...groupThings(model, servers),
      ...modelThings(model, servers),
      ...addressThings(model, prediction),
    ],
    ...{ told, open, doubts },
  };
}

const OF_SERVERS: readonly ThingKind[] = [
  ...(['object', 'control-plane', 'network', 'group', 'component', 'server'] as const),
];
const OF_ADDRESSES: readonly ThingKind[] = ['server-address', 'load-balancer'];

/** What is saved of a server as it was. */
const PREVIOUS = 'previous_config';

function savedAt({ frame }: InputModel, id: string): NodePlace | undefined {
  return frame.saved?.get(id)?.at;
}

function serverThing(model: InputModel, { id, plane, group, member, data }: SavedServer): Thing {
  const before = mapIn(data, PREVIOUS);
  const name = textIn(before, 'name');
  const [address, role, serverGroup] = ['addr', 'role', 'server_group'].map((key) => textIn(before, key));
  const mapping = textIn(mapIn(before, 'nic_map'), 'name');
  const ofModel: Thing['traits'] = data.has(PREVIOUS)
    ? {
        ...(name === undefined ? { name: UNTOLD } : saidIf('name', name)),
        ...saidIf('zone', textIn(before, 'failure-zone')),
        ...saidIf('region', textIn(before, 'region')),
        ...traitOf('role', named(role === undefined ? undefined : objectOf('server-roles', role), role)),
        nicMapping:
          named(mapping === undefined ? undefined : objectOf('nic-mappings', mapping), mapping) ?? UNTOLD,
        ...traitOf(
          'serverGroup',
          named(serverGroup === undefined ? undefined : objectOf('server-groups', serverGroup), serverGroup),
        ),
      }
    : { name: UNTOLD, zone: UNTOLD, region: UNTOLD, role: UNTOLD, nicMapping: UNTOLD, serverGroup: UNTOLD };
  return {
    ...serverOf(id),
    label: id,
    traits: {
      place: placeOf(plane, group, member, name),
      ...ofModel,
      ...{ mac: UNTOLD, controller: UNTOLD },
    },
    signs: address === undefined ? [] : [`address:${address}`],
    at: () => savedAt(model, id),
  };
}

function traitOf(trait: 'role' | 'serverGroup', saying: ReturnType<typeof named>): Thing['traits'] {
  return saying ? { [trait]: saying } : {};
}

/** What is not saved. */
const NOT_OF_PLANES: Thing['traits'] = { configuration: UNTOLD, uses: UNTOLD };
const NOT_OF_GROUPS: Thing['traits'] = {
  members: UNTOLD,
  serverRoles: UNTOLD,
  zones: UNTOLD,
  policy: UNTOLD,
  configuration: UNTOLD,
};

/** Control planes and groups that had servers, with the components that these ran. */
function groupThings(model: InputModel, servers: readonly SavedServer[]): Thing[] {
  const known = new Set<string>();
  const isNew = (name: string) => known.size < known.add(name).size;
  return servers.flatMap(({ id, plane, group, data }): Thing[] => {
    const at = () => savedAt(model, id);
    const things: Thing[] = [];
    if (isNew(plane)) things.push({ ...planeOf(plane), label: plane, traits: NOT_OF_PLANES, at });
    if (!isNew(JSON.stringify([plane, group]))) return things;
    things.push({ ...groupOf(plane, group), label: group, traits: NOT_OF_GROUPS, at });
    for (const [name, value] of mapIn(mapIn(data, PREVIOUS), 'components'))
      things.push(componentThing(plane, group, String(name), value, at));
    return things;
  });
}

/** What the addresses of load balancers are for, before the name of the balancer. */
const VIP = 'vip ';

function addressThings(model: InputModel, { saved, cloud }: Prediction): Thing[] {
  const file = model.files.find(({ kind }) => kind === SAVED_ADDRESSES)?.file;
  const root = file?.tree.root;
  const entries = new Map(
    root?.type === 'map' ? root.entries.map((entry) => [String(entry.key.value), entry] as const) : [],
  );
  return saved.addresses.flatMap(({ address, usedBy, host, serverId }): Thing[] => {
    const entry = entries.get(address);
    const at = () => file && entry && { file, node: entry.key };
    if (usedBy === undefined || host === undefined) return [];
    if (usedBy.startsWith(VIP)) {
      const name = usedBy.slice(VIP.length);
      const plane = cloud.planes
        .values()
        .find(
          (each) =>
            each.balancers.some((balancer) => balancer.name === name) &&
            host.startsWith(`${cloud.hostPrefix}-${each.prefix}-vip-${name}-`),
        );
      return plane ? [balancerThing(plane.name, name, address, at)] : [];
    }
    const server = serverId === undefined ? undefined : saved.servers.get(serverId);
    const network = server && networkHolding(server.data, address);
    if (serverId === undefined || network === undefined || server?.isDeleted) return [];
    return [
      {
        ...{ kind: 'server-address', key: [serverOf(serverId), networkOf(network)], label: serverId },
        traits: { ...saidIf('address', address), suffix: UNTOLD },
        at,
      },
    ];
  });
}

function balancerThing(plane: string, name: string, address: string, at: Thing['at']): Thing {
  const traits: Thing['traits'] = {
    ...{ provider: UNTOLD, networkGroup: UNTOLD, roles: UNTOLD, externalName: UNTOLD, certificate: UNTOLD },
    ...saidIf('address', address),
  };
  return { ...balancerOf(plane, name), label: name, traits, at };
}

/** The network of a server that has this address. */
function networkHolding(data: PlainMap, text: string): string | undefined {
  const address = parseAddress(text);
  if (!address) return undefined;
  return savedNetworks(data).find(([, network]) => {
    const read = parseCidr(textIn(network, 'cidr') ?? '');
    return 'cidr' in read && cidrContains(read.cidr, address);
  })?.[0];
}

/** The networks that a server could have, by name. */
function savedNetworks(data: PlainMap): (readonly [string, PlainMap])[] {
  return mapsIn(mapIn(data, PREVIOUS), 'interfaces').flatMap((each) =>
    [...mapIn(each, 'networks')].flatMap(([name, network]) =>
      isMap(network) ? [[String(name), network] as const] : [],
    ),
  );
}

/** Networks and disk models of servers, as they were. */
function modelThings(model: InputModel, servers: readonly SavedServer[]): Thing[] {
  const things = new Map<string, Thing>();
  for (const { id, data } of servers) {
    const at = () => savedAt(model, id);
    for (const [name, network] of savedNetworks(data))
      if (!things.has(`network ${name}`)) things.set(`network ${name}`, savedNetwork(name, network, at));
    const disks = mapIn(mapIn(data, PREVIOUS), 'disk-model');
    const name = textIn(disks, 'name');
    // Releases may save the sizes of the disks of virtual machines otherwise than they are written.
    if (name === undefined || disks.has('vm-size') || things.has(`disks ${name}`)) continue;
    const words = wordsOf('disk-models', disks);
    const traits: Thing['traits'] = { value: words ? { words } : UNTOLD };
    things.set(`disks ${name}`, { ...objectOf('disk-models', name), label: name, traits, at });
  }
  return [...things.values()];
}

function savedNetwork(name: string, network: PlainMap, at: Thing['at']): Thing {
  const [cidr, gateway, group, vlan] = ['cidr', 'gateway-ip', 'network-group', 'vlanid'].map((key) =>
    textIn(network, key),
  );
  return {
    ...networkOf(name),
    label: name,
    traits: {
      ...{ ...saidIf('subnet', cidr), ...saidIf('gateway', gateway), ...saidIf('vlan', vlan) },
      ...(group !== undefined && { networkGroup: { words: [networkGroupOf(group)], shown: group } }),
      tagging: said(textIn(network, 'tagged-vlan') ?? 'true'),
      ...saidIf('range', textsIn(network, 'addresses').join(', ')),
    },
    at,
  };
}
