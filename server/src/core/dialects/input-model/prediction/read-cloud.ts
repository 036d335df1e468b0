/** From the frame and fleet of a model to the cloud that the processor works on. */
import type { ClmGeneration } from '../../../architecture/clm-generations.js';
import type { NodePlace } from '../../../model/source-file.js';
import type { Fleet } from '../model/fleet.js';
import type { Frame } from '../model/frame.js';
import type { FrameList } from '../model/model-kinds.js';
import type { Cloud, UserRule } from './cloud.js';
import { nicMappings } from './nic-mappings.js';
import { isMap, mapIn, mapsIn, type PlainMap, plainOf, textIn, textsIn } from './plain.js';
import { type PlainLists, plainLists } from './plain-lists.js';
import { readNetworks } from './read-networks.js';
import { readPlanes } from './read-planes.js';
import { readModels, readZones } from './read-roles.js';
import { readServers, type Servers } from './read-servers.js';
import { servicesOf } from './services.js';
import type { Steps } from './steps.js';

interface CloudSources {
  readonly frame: Frame;
  readonly fleet: Fleet;
  readonly generation: ClmGeneration;
  /** With the files of each list in the opposite order. */
  readonly reversed: boolean;
}

export function readCloud({ frame, fleet, generation, reversed }: CloudSources, steps: Steps): Cloud {
  const { now } = steps;
  const list = plainLists(frame, steps, reversed);
  /** What is read from some lists, and from what was read before. */
  const readFrom = <T>(
    name: string,
    keys: readonly FrameList[],
    others: readonly unknown[],
    read: (list: PlainLists) => T,
  ): T => now(name, [...keys.map(list), ...others], () => read(list));

  const cloudNames = now<Names>('names', [frame.config?.top], (before) => {
    const names = namesOf(frame);
    return before && sameNames(before, names) ? before : names;
  });
  const services = readFrom('services', ['service-components'], [generation], () =>
    servicesOf(generation, list('service-components')),
  );
  const { groups, networks, ownGroups, ownNetworks } = readFrom(
    'networks',
    ['network-groups', 'networks', 'configuration-data'],
    [],
    () => readNetworks(list('network-groups'), list('networks'), list('configuration-data')),
  );
  const zones = readFrom('zones', ['server-groups'], [ownNetworks], () =>
    readZones(list('server-groups'), ownNetworks),
  );
  const planes = readFrom(
    'planes',
    ['control-planes', 'configuration-data', 'network-groups', 'regions'],
    [services, ownGroups],
    () =>
      readPlanes(list('control-planes'), {
        ...{ services, configuration: list('configuration-data'), groups: list('network-groups') },
        orderedGroups: ownGroups.values(),
        regions: list('regions'),
      }),
  );
  const nics = readFrom('nics', ['nic-mappings', 'nic-device-types', 'nic-device-families'], [], () =>
    nicMappings({
      mappings: list('nic-mappings'),
      types: list('nic-device-types'),
      families: list('nic-device-families'),
    }),
  );
  const models = readFrom('models', ['server-roles', 'disk-models', 'interface-models'], [groups], () =>
    readModels({
      roles: list('server-roles'),
      diskModels: list('disk-models'),
      interfaceModels: list('interface-models'),
      networkGroups: groups,
    }),
  );
  const servers = now<Servers>('servers', [fleet.rows, models, nics, zones], (before) =>
    readServers(rowsOf(fleet, reversed), { models, nics, zones }, before),
  );
  const listed = now('listed', [groups], () => listedIn(groups));
  const userRules = readFrom('user rules', ['firewall-rules'], [], () => userRulesOf(list('firewall-rules')));
  return now(
    'cloud',
    [
      ...[cloudNames, services, planes, zones, groups, networks, listed, userRules],
      ...[servers.list, servers.inZone, servers.placing],
    ],
    () => ({
      ...cloudNames,
      ...{ services, planes, zones, networkGroups: groups, networks, listed, userRules },
      ...{ servers: servers.list, serversIn: servers.inZone, placing: servers.placing },
    }),
  );
}

/** Lists of which the order may decide something. */
const ORDERED: readonly FrameList[] = [
  ...(['control-planes', 'networks', 'network-groups', 'server-groups'] as const),
  ...(['firewall-rules', 'configuration-data'] as const),
];

/** Where a list goes on that is in several files, whose order may decide something. */
export function spreadAt(frame: Frame, fleet: Fleet): NodePlace | undefined {
  const [, second] = fleet.lists;
  if (second) return second.at;
  const others = ORDERED.map((key) => {
    const [first, ...items] = frame.list(key);
    return items.find(({ file }) => file !== first?.file);
  });
  return others.find((item) => item !== undefined)?.nameAt;
}

function rowsOf({ lists, rows }: Fleet, reversed: boolean): Fleet['rows'] {
  return reversed ? [...lists].reverse().flatMap((each) => each.rows) : rows;
}

function listedIn(groups: Cloud['networkGroups']): ReadonlySet<string> {
  return new Set(groups.values().flatMap(({ endpoints, tlsEndpoints }) => [...endpoints, ...tlsEndpoints]));
}

/** What member names have where the cloud says nothing. */
const USUAL_MEMBER_PREFIX = '-m';

type Names = Pick<Cloud, 'name' | 'hostPrefix' | 'memberPrefix'>;

function sameNames(a: Names, b: Names): boolean {
  return a.name === b.name && a.hostPrefix === b.hostPrefix && a.memberPrefix === b.memberPrefix;
}

function namesOf(frame: Frame): Names {
  const top = frame.config?.top?.map('cloud');
  const cloud = top && plainOf(top.file, top.node);
  if (!isMap(cloud)) return { name: '', hostPrefix: '', memberPrefix: USUAL_MEMBER_PREFIX };
  const name = textIn(cloud, 'name') ?? '';
  if (!cloud.has('hostname-data')) return { name, hostPrefix: name, memberPrefix: USUAL_MEMBER_PREFIX };
  const data = mapIn(cloud, 'hostname-data');
  return {
    name,
    hostPrefix: textIn(data, 'host-prefix') ?? name,
    memberPrefix: textIn(data, 'member-prefix') ?? '',
  };
}

/** Rules that are behind all others come last. */
function userRulesOf(sets: readonly PlainMap[]): UserRule[] {
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
