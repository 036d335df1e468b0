/** From the frame and fleet of a model to the cloud that the processor works on. */
import type { ClmGeneration } from '../../../architecture/clm-generations.js';
import type { Fleet } from '../model/fleet.js';
import type { Frame } from '../model/frame.js';
import type { Item } from '../model/item.js';
import type { FrameList } from '../model/model-kinds.js';
import type { Cloud, UserRule } from './cloud.js';
import { nicMappings } from './nic-mappings.js';
import { isMap, mapIn, mapsIn, type PlainMap, plainOf, textIn, textsIn } from './plain.js';
import { readNetworks } from './read-networks.js';
import { readPlanes } from './read-planes.js';
import { readServers, readZones } from './read-servers.js';
import { servicesOf } from './services.js';

export function readCloud(frame: Frame, fleet: Fleet, generation: ClmGeneration): Cloud {
  const list = (key: FrameList) => frame.list(key).flatMap(mapOf);
  const configuration = list('configuration-data');
  const networkGroups = list('network-groups');
  const read = readNetworks(networkGroups, list('networks'), configuration);
  const services = servicesOf(generation, frame.list('service-components'));
  const zones = readZones(list('server-groups'), read.ownNetworks);
  const planes = readPlanes(list('control-planes'), {
    ...{ services, configuration, groups: networkGroups },
    orderedGroups: read.ownGroups.values(),
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
    networkGroups: read.groups,
  };
  const servers = [...fleet.servers()].flatMap(({ item }) => mapOf(item));
  const listed = read.groups
    .values()
    .flatMap(({ endpoints, tlsEndpoints }) => [...endpoints, ...tlsEndpoints]);
  return {
    ...names(frame),
    ...{ services, planes, zones, networkGroups: read.groups, networks: read.networks },
    servers: readServers(servers, sources, zones),
    listed: new Set(listed),
    userRules: userRules(list('firewall-rules')),
  };
}

function mapOf(item: Item): PlainMap[] {
  const plain = plainOf(item.node);
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
