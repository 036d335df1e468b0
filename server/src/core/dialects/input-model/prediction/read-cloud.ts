/** From the frame and fleet of a model to the cloud that the processor works on. */
import type { ClmGeneration } from '../../../architecture/clm-generations.js';
import type { Fleet } from '../model/fleet.js';
import type { Frame } from '../model/frame.js';
import type { Item } from '../model/item.js';
import type { FrameList } from '../model/model-kinds.js';
import type { Cloud, Doubt, UserRule } from './cloud.js';
import { grown } from './grown.js';
import { unreadLists, vagueItems, vagueServers } from './model-doubts.js';
import { nicMappings } from './nic-mappings.js';
import { isMap, mapIn, mapsIn, type PlainMap, plainOf, textIn, textsIn } from './plain.js';
import { readNetworks } from './read-networks.js';
import { readPlanes } from './read-planes.js';
import { readServers, readZones, type ServerSource } from './read-servers.js';
import { servicesOf } from './services.js';

/** `reversed`: with the files of each list in the opposite order. */
export function readCloud(frame: Frame, fleet: Fleet, generation: ClmGeneration, reversed = false): Cloud {
  const doubts: Doubt[] = unreadLists(frame, fleet);
  const read = (key: FrameList, items: readonly Item[]) => {
    const maps = (reversed ? reversedFiles(items) : items).flatMap(mapOf);
    doubts.push(...vagueItems(key, maps));
    return maps;
  };
  const list = (key: FrameList) => read(key, frame.list(key));
  const configuration = list('configuration-data');
  const networkGroups = list('network-groups');
  const { groups, networks, ownGroups, ownNetworks } = readNetworks(
    networkGroups,
    list('networks'),
    configuration,
  );
  const services = servicesOf(generation, frame.list('service-components'));
  const zones = readZones(list('server-groups'), ownNetworks);
  const planes = readPlanes(list('control-planes'), {
    ...{ services, configuration, groups: networkGroups },
    orderedGroups: ownGroups.values(),
    regions: list('regions'),
  });
  const sources = {
    roles: list('server-roles'),
    diskModels: list('disk-models'),
    interfaceModels: list('interface-models'),
    nicMappings: nicMappings({
      mappings: list('nic-mappings'),
      types: list('nic-device-types'),
      families: list('nic-device-families'),
    }),
    networkGroups: groups,
  };
  const servers = serverSources(fleet, reversed);
  doubts.push(...vagueServers(fleet));
  const listed = groups.values().flatMap(({ endpoints, tlsEndpoints }) => [...endpoints, ...tlsEndpoints]);
  return {
    ...names(frame),
    ...{ services, planes, zones, networkGroups: groups, networks, doubts },
    servers: readServers(servers, sources, zones),
    listed: new Set(listed),
    userRules: userRules(list('firewall-rules')),
  };
}

/** Lists of which the order may decide something. */
const ORDERED: readonly FrameList[] = [
  ...(['control-planes', 'networks', 'network-groups', 'server-groups'] as const),
  ...(['firewall-rules', 'configuration-data'] as const),
];

/** True where a list stands in several files, whose order may decide something. */
export function isSpread(frame: Frame, fleet: Fleet): boolean {
  if (fleet.lists.length > 1) return true;
  return ORDERED.some((key) => new Set(frame.list(key).map(({ file }) => file)).size > 1);
}

function serverSources(fleet: Fleet, reversed: boolean): ServerSource[] {
  let first = 0;
  const lists = fleet.lists.map(({ rows }) => {
    const start = first;
    first += rows.length;
    return rows.map((row, index) => ({ row, data: () => dataOf(fleet, start + index) }));
  });
  return (reversed ? lists.reverse() : lists).flat();
}

function dataOf(fleet: Fleet, index: number): PlainMap {
  const server = fleet.server(index);
  return (server && mapOf(server.item)[0]) ?? new Map();
}

function reversedFiles(items: readonly Item[]): readonly Item[] {
  const byFile = new Map<unknown, Item[]>();
  for (const item of items) grown(byFile, item.file, () => []).push(item);
  return [...byFile.values()].reverse().flat();
}

function mapOf(item: Item): PlainMap[] {
  const plain = plainOf(item.file, item.node);
  return isMap(plain) ? [plain] : [];
}

/** What member names have where the cloud says nothing. */
const USUAL_MEMBER_PREFIX = '-m';

function names(frame: Frame): Pick<Cloud, 'name' | 'hostPrefix' | 'memberPrefix'> {
  const top = frame.config?.top?.map('cloud');
  const [cloud] = top ? mapOf(top) : [];
  const name = (cloud && textIn(cloud, 'name')) ?? '';
  const data = cloud && mapIn(cloud, 'hostname-data');
  if (!cloud || !data || !cloud.has('hostname-data'))
    return { name, hostPrefix: name, memberPrefix: USUAL_MEMBER_PREFIX };
  return {
    name,
    hostPrefix: textIn(data, 'host-prefix') ?? name,
    memberPrefix: textIn(data, 'member-prefix') ?? '',
  };
}

/** Rules that stand behind all others come last. */
function userRules(sets: readonly PlainMap[]): UserRule[] {
  const isFinal = (set: PlainMap) => set.get('final') === true;
  return [...sets.filter((set) => !isFinal(set)), ...sets.filter(isFinal)].flatMap((set) =>
    mapsIn(set, 'rules').map((rule) => ({
      groups: textsIn(set, 'network-groups'),
      component: `user-${textIn(set, 'name') ?? ''}`,
      port: portsOf(rule),
      protocol: textIn(rule, 'protocol') ?? 'null',
    })),
  );
}

function portsOf(rule: PlainMap): string {
  const [min, max] = ['port-range-min', 'port-range-max'].map((key) => textIn(rule, key) ?? 'None');
  return min === max ? `${min}` : `${min}:${max}`;
}
