/** Servers of a model with what their roles give them, and the server groups that they and networks stand in. */
import type { Column, ServerRow } from '../model/server.js';
import type { InterfaceModel, ModelServer, Network, NetworkGroup, RoleModels, Zone, Zones } from './cloud.js';
import { isMap, mapIn, mapsIn, type Plain, type PlainMap, textIn, textsIn, UNKNOWN } from './plain.js';
import type { PythonDict } from './python-order.js';

/** Server groups with the networks of each. What stands in none belongs to one that has no name. */
export function readZones(groups: readonly PlainMap[], networks: PythonDict<Network>): Zones {
  const zones = new Map<string, Zone>();
  const homeless = new Set(networks.values());
  for (const map of groups) {
    const name = textIn(map, 'name');
    if (name === undefined) continue;
    const zone = emptyZone(name, textsIn(map, 'server-groups'));
    zones.set(name, zone);
    for (const network of textsIn(map, 'networks').flatMap((each) => networks.get(each) ?? [])) {
      homeless.delete(network);
      zone.networks.set(network.group, network);
    }
  }
  for (const zone of zones.values())
    for (const child of zone.children.flatMap((name) => zones.get(name) ?? [])) child.parent = zone;
  const fallback = emptyZone(null, []);
  for (const network of homeless) fallback.networks.set(network.group, network);
  return { get: (name) => zones.get(name), fallback };
}

function emptyZone(name: string | null, children: readonly string[]): Zone {
  return { name, children, parent: undefined, networks: new Map(), servers: [] };
}

/** A server group and those around it, up to the outermost. */
export function zonesAround(zone: Zone): Zone[] {
  const around: Zone[] = [];
  for (let each: Zone | undefined = zone; each && !around.includes(each); each = each.parent)
    around.push(each);
  return around;
}

/** The network that a server in a zone gets for a network group. */
export function networkFor(group: string, zone: Zone, { fallback }: Zones): Network | undefined {
  for (const each of zonesAround(zone)) {
    const network = each.networks.get(group);
    if (network) return network;
  }
  return fallback.networks.get(group);
}

interface RoleSources {
  readonly roles: readonly PlainMap[];
  readonly diskModels: readonly PlainMap[];
  readonly interfaceModels: readonly PlainMap[];
  readonly nicMappings: ReadonlyMap<string, PlainMap>;
  readonly networkGroups: PythonDict<NetworkGroup>;
}

/** A server as its row says it, and its item for what is only carried on. */
export interface ServerSource {
  readonly row: ServerRow;
  data(): PlainMap;
}

export function readServers(
  servers: readonly ServerSource[],
  sources: RoleSources,
  zones: Zones,
): ModelServer[] {
  const named = (maps: readonly PlainMap[]) => new Map(maps.map((map) => [textIn(map, 'name') ?? '', map]));
  const roles = named(sources.roles);
  const [disks, interfaces] = [sources.diskModels, sources.interfaceModels].map(named);
  const models = new Map<string, RoleModels>();
  for (const [name, role] of roles)
    models.set(name, modelsOf(role, disks ?? new Map(), interfaces ?? new Map(), sources.networkGroups));
  const groupOf = new Map(servers.map(({ row }) => [row.id, row.group]));
  const hosts = new Set(servers.map(({ row }) => row.hypervisorId));
  return servers.flatMap(({ row, data }): ModelServer[] => {
    const [id, role] = [nameIn(row, 'id'), nameIn(row, 'role')];
    if (id === undefined || role === undefined) return [];
    // A virtual machine stands where its host does, unless it says otherwise.
    const group = row.group ?? (row.hypervisorId === undefined ? undefined : groupOf.get(row.hypervisorId));
    const server: ModelServer = {
      ...{ id, role: row.role, data, address: row.ip, hostname: row.hostname },
      zone: zoneNamed(group, zones),
      isLost: isVagueIn(row, 'group'),
      isHypervisor: row.isHypervisor === 'true' || hosts.has(id),
      nicMapping: sources.nicMappings.get(row.nicMapping ?? '') ?? null,
      model: models.get(role) ?? NO_MODELS,
    };
    // Where it is nobody looks for it: it is asked about wherever it may be.
    if (!server.isLost) server.zone.servers.push(server);
    return [server];
  });
}

function isVagueIn({ unknown }: ServerRow, column: Column): boolean {
  return unknown?.includes(column) === true;
}

/** The text in a column, or the word for one that cannot be told. */
function nameIn(row: ServerRow, column: 'id' | 'role'): string | undefined {
  return isVagueIn(row, column) ? UNKNOWN : row[column];
}

/** A zone that there is not holds nothing else. */
function zoneNamed(name: string | undefined, zones: Zones): Zone {
  return name === undefined ? zones.fallback : (zones.get(name) ?? emptyZone(name, []));
}

const NO_MODELS: RoleModels = { disks: null, interfaceModel: 'default', interfaces: [], fcoe: [] };

type ByName = ReadonlyMap<string, PlainMap>;

function modelsOf(
  role: PlainMap,
  disks: ByName,
  interfaces: ByName,
  groups: PythonDict<NetworkGroup>,
): RoleModels {
  const interfaceModel = textIn(role, 'interface-model');
  const model = interfaces.get(interfaceModel ?? '');
  return {
    interfaceModel: interfaceModel ?? 'default',
    disks: withBytes(disks.get(textIn(role, 'disk-model') ?? '')),
    interfaces: model ? mapsIn(model, 'network-interfaces').flatMap(readInterface) : [anyInterface(groups)],
    fcoe: model?.get('fcoe-interfaces') ?? [],
  };
}

function readInterface(map: PlainMap): InterfaceModel[] {
  const name = textIn(map, 'name');
  if (name === undefined) return [];
  const device = mapIn(map, 'device');
  return [
    {
      name,
      groups: textsIn(map, 'network-groups'),
      forced: textsIn(map, 'forced-network-groups'),
      passthrough: textsIn(map, 'passthrough-network-groups'),
      isGivenAway: device.get('pci-pt') === true || device.get('sriov-only') === true,
      data: map,
    },
  ];
}

/** What the processor takes for the interface of a role without an interface model. */
function anyInterface(groups: PythonDict<NetworkGroup>): InterfaceModel {
  const [name, all] = ['default_iface', groups.keys()];
  const data = new Map<string, Plain>([
    ['name', name],
    ['network-groups', all],
    ['ports', ['ethX']],
  ]);
  return { name, groups: all, forced: [], passthrough: [], isGivenAway: false, data };
}

const UNITS: Readonly<Record<string, number>> = { K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 };

/** The sizes of the disks of virtual machines are written as bytes. */
function withBytes(model: PlainMap | undefined): Plain {
  const size = model?.get('vm-size');
  if (!model) return new Map([['drives', new Map()]]);
  if (!isMap(size)) return model;
  const disks = mapsIn(size, 'disks').map((disk) => {
    const bytes = bytesOf(textIn(disk, 'size') ?? '');
    return bytes === undefined ? disk : new Map(disk).set('size', bytes);
  });
  return new Map(model).set('vm-size', new Map(size).set('disks', disks));
}

function bytesOf(text: string): number | undefined {
  const [, digits, unit] = /^(\d+)\s*([KMGT])B?$/i.exec(text) ?? [];
  const factor = UNITS[unit?.toUpperCase() ?? ''];
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}
