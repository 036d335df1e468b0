/**
 * What the files of an installer decide: which line of `baremetal.csv` becomes which node, the addresses that are handed out,
 * the subnets, how many nodes there are of each role, and every other variable.
 */
import { baremetalRoles } from '../../../architecture/baremetal-roles.js';
import {
  type Inventory,
  type InventoryQuestion,
  said,
  saidIf,
  type Thing,
  UNTOLD,
} from '../../../model/inventory.js';
import type { ThingKind } from '../../../model/inventory-words.js';
import { settingsOf } from '../../../model/thing-parts.js';
import { formatAddress } from '../../../net/address.js';
import { formatRange } from '../../../net/address-range.js';
import { formatCidr } from '../../../net/cidr.js';
import type { AssistContext } from '../../dialect.js';
import {
  fixedSubnet,
  floatingSubnet,
  hostsOf,
  type NamedPool,
  poolPlaces,
  poolsOf,
  type Subnet,
  writtenManagement,
} from '../model/derived.js';
import type { BaremetalCsv, EnvironmentJson, Installer, Machine } from '../model/installer-model.js';

const OF_ENVIRONMENT: readonly ThingKind[] = ['setting', 'network', 'count', 'pool', 'host'];

export function inventory(
  { model }: AssistContext<Installer>,
  { isDeployed }: InventoryQuestion,
): Inventory | undefined {
  // Nothing is saved of a deployment.
  if (isDeployed) return undefined;
  const { environment, machines, environments } = model;
  return {
    things: [
      ...(environment ? environmentThings(environment) : []),
      ...(machines ? machines.machines.flatMap((each) => machineThing(machines, each)) : []),
    ],
    ...knownKinds(model),
    doubts: [
      ...(environments.length > 1
        ? [{ message: 'The folder has several environment files, so it is unknown which one is used.' }]
        : []),
      ...(environment?.broken ? [unread(environment)] : []),
      ...(machines?.broken ? [unread(machines)] : []),
    ],
  };
}

/** Of several files of one kind, which one is used cannot be told. */
function knownKinds(model: Installer): Pick<Inventory, 'told' | 'open'> {
  const { environment, machines, environments, baremetal } = model;
  const isKnown = environment !== undefined || environments.length === 0;
  const hasMachines = machines !== undefined || baremetal.length === 0;
  const isWhole = !machines?.broken && machines?.machines.every(({ mac }) => mac) !== false;
  return {
    told: new Set<ThingKind>([...(isKnown ? OF_ENVIRONMENT : []), ...(hasMachines ? SERVERS : [])]),
    open: new Set<ThingKind>([...(environment?.broken ? OF_ENVIRONMENT : []), ...(isWhole ? [] : SERVERS)]),
  };
}

const SERVERS: readonly ThingKind[] = ['server'];

function unread({ file }: Pick<BaremetalCsv, 'file'>) {
  const name = file.uri.slice(file.uri.lastIndexOf('/') + 1);
  return { message: `Parts of '${name}' cannot be read and are missing here.` };
}

/** By its MAC address: that is the machine, whatever its line. */
function machineThing({ broken }: BaremetalCsv, machine: Machine): Thing[] {
  const { mac, ip, cpus, memoryMb, diskGib, role, assigned, deleted, unused, line, power } = machine;
  if (!mac || deleted) return [];
  const node = role?.value.name ?? assigned?.name;
  const hardware = [cpus?.value, memoryMb?.value, diskGib?.value].map((each) => each ?? '?').join(' / ');
  const isOpen = broken || !machine.aligned || (node === undefined && !unused);
  return [
    {
      ...{
        kind: 'server',
        key: [mac.value],
        label: mac.value,
        detail: `line ${line}, ${node ?? 'not used'}`,
      },
      traits: {
        ...(isOpen ? { place: UNTOLD } : saidIf('place', node)),
        ...(machine.aligned
          ? { ...saidIf('controller', ip && formatAddress(ip.value)), hardware: said(hardware) }
          : { controller: UNTOLD, hardware: UNTOLD }),
        ...saidIf('provider', power?.value.name),
      },
      signs: ip ? [`controller:${formatAddress(ip.value)}`] : [],
      at: (trait) => (trait === 'controller' ? ip?.at : trait === 'place' ? role?.at : undefined) ?? mac.at,
    },
  ];
}

function environmentThings(environment: EnvironmentJson): Thing[] {
  const pools = poolsOf(environment);
  const hosts = hostsOf(environment);
  const counts = baremetalRoles.flatMap(({ name, scaleKey }) => countThing(environment, name, scaleKey));
  const told = new Set([
    ...pools.flatMap(({ firstPath, lastPath }) => [firstPath, lastPath]),
    ...hosts.map(({ path }) => path),
    ...baremetalRoles.flatMap(({ scaleKey }) => scaleKey ?? []),
    ...subnetsOf(environment).flatMap(({ subnet, path }) => (subnet?.written ? [path] : [])),
  ]);
  return [
    ...settingsOf(environment.file, environment.file.tree.root, environment.facts.schemaOf, (path) =>
      told.has(path),
    ),
    ...subnetsOf(environment).flatMap((each) => subnetThing(environment, each)),
    ...counts,
    ...poolPlaces.flatMap((place) => poolThing(environment, place, pools)),
    ...hosts.map(
      ({ path, title, address }): Thing => ({
        ...{ kind: 'host', key: [path], label: title.charAt(0).toUpperCase() + title.slice(1) },
        traits: { address: said(formatAddress(address.value)) },
        at: () => address.at,
      }),
    ),
  ];
}

interface NamedSubnet {
  readonly name: string;
  readonly path: string;
  readonly subnet: Subnet | undefined;
}

function subnetsOf(environment: EnvironmentJson): readonly NamedSubnet[] {
  return [
    { name: 'management', path: 'baremetal.network_cidr', subnet: writtenManagement(environment) },
    { name: 'fixed range', path: 'fixed_range_cidr', subnet: fixedSubnet(environment) },
    { name: 'floating IPs', path: 'floating_ip.cidr', subnet: floatingSubnet(environment) },
  ];
}

function subnetThing(environment: EnvironmentJson, { name, path, subnet }: NamedSubnet): Thing[] {
  return [
    {
      ...{ kind: 'network', key: [name], label: name },
      traits: { subnet: subnet ? said(formatCidr(subnet.cidr)) : UNTOLD },
      at: () => environment.keyAt(path) ?? environment.missingAt(path),
    },
  ];
}

function countThing(environment: EnvironmentJson, name: string, scaleKey: string | undefined): Thing[] {
  if (scaleKey === undefined || environment.state(scaleKey) === 'absent') return [];
  const count = environment.integer(scaleKey)?.value;
  return [
    {
      ...{ kind: 'count', key: [name], label: `${name} nodes` },
      traits: { value: count === undefined ? UNTOLD : said(String(count)) },
      at: () => environment.keyAt(scaleKey) ?? environment.missingAt(scaleKey),
    },
  ];
}

type PoolPlace = (typeof poolPlaces)[number];

function poolThing(environment: EnvironmentJson, place: PoolPlace, pools: readonly NamedPool[]): Thing[] {
  const { name, firstPath, lastPath, title } = place;
  const isWritten = [firstPath, lastPath].some((path) => environment.state(path) !== 'absent');
  const pool = pools.find((each) => each.name === name);
  if (!isWritten) return [];
  return [
    {
      ...{ kind: 'pool', key: [name], label: title.replace(/^the /, '') },
      traits: { range: pool ? said(formatRange(pool.range)) : UNTOLD },
      at: () => environment.keyAt(firstPath) ?? environment.missingAt(firstPath),
    },
  ];
}
