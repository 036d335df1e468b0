/** What the roles of servers give them, and the server groups that servers and networks are in. */
import type { InterfaceModel, Network, NetworkGroup, RoleModels, Zone, Zones } from './cloud.js';
import { isMap, mapIn, mapsIn, type Plain, type PlainMap, textIn, textsIn } from './plain.js';
import { PythonDict } from './python-order.js';

/** Server groups with the networks of each. What is in none belongs to one that has no name. */
export function readZones(groups: readonly PlainMap[], networks: PythonDict<Network>): Zones {
  const zones = new PythonDict<Zone>();
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

export function emptyZone(name: string | null, children: readonly string[]): Zone {
  return { name, children, parent: undefined, networks: new Map() };
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
  readonly networkGroups: PythonDict<NetworkGroup>;
}

/** By the name of the role. */
export type ModelsOfRoles = ReadonlyMap<string, RoleModels>;

export function readModels(sources: RoleSources): ModelsOfRoles {
  const named = (maps: readonly PlainMap[]) => new Map(maps.map((map) => [textIn(map, 'name') ?? '', map]));
  const [disks, interfaces] = [named(sources.diskModels), named(sources.interfaceModels)];
  return new Map(
    [...named(sources.roles)].map(([name, role]) => [
      name,
      modelsOf(role, disks, interfaces, sources.networkGroups),
    ]),
  );
}

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
    disks: disks.get(textIn(role, 'disk-model') ?? '') ?? NO_DISKS,
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

/** What a role without a disk model has. */
const NO_DISKS: PlainMap = new Map([['drives', new Map()]]);

/** Decimal ones, which is how hypervisors are told of disks. */
const UNITS: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, G: 1e9, T: 1e12 };

/** The disk model of a virtual machine that is made, with the sizes of its disks as bytes. */
export function withBytes(model: Plain): Plain {
  const size = isMap(model) ? model.get('vm-size') : undefined;
  if (!isMap(model) || !isMap(size) || !size.has('disks')) return model;
  const disks = mapsIn(size, 'disks').map((disk) => {
    const bytes = bytesOf(textIn(disk, 'size') ?? '');
    return bytes === undefined ? disk : new Map(disk).set('size', bytes);
  });
  return new Map(model).set('vm-size', new Map(size).set('disks', disks));
}

function bytesOf(text: string): number | undefined {
  const [, digits, unit] = /^(\d+)([KMGT])$/.exec(text) ?? [];
  const factor = UNITS[unit ?? ''];
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}
