/**
 * What a server is attached to: the network groups on the interfaces of its interface model, which of them count for the
 * components that run on it, and which network it gets in each.
 */
import { DEFAULT } from '../../../architecture/clm-load-balancers.js';
import type { Value } from '../../../model/value.js';
import type { Cidr } from '../../../net/cidr.js';
import type { Frame } from '../model/frame.js';
import type { Item } from '../model/item.js';
import { namesIn } from '../model/references.js';
import { networkAt, type Places, placesOf } from './addresses-networks.js';
import type { Pool } from './allocation-pools.js';
import type { Cohort } from './cohorts.js';
import { componentDefinitions } from './component-definitions.js';
import type { Group } from './component-sets.js';
import { providersIn } from './load-balancers.js';
import { readCidr } from './processor-addresses.js';
import { tagsOfPlanes } from './tags-in-use.js';

/** One network group on one interface. */
export interface Link {
  readonly group: Value<string>;
  /** Where the network groups of the model have it. */
  readonly groupItem: Item | undefined;
  readonly interface: Item;
  /** The device that the network is on; undefined where it cannot be read. */
  readonly device: string | undefined;
  /** Handed through to virtual machines, without an address for the server. */
  readonly isPassthrough: boolean;
  /** False when no component needs the group, so that the server does not get the network; undefined when unsure. */
  readonly isKept: boolean | undefined;
  readonly network: Item | 'unknown' | undefined;
}

export interface Links {
  readonly model: Item;
  readonly links: readonly Link[];
  /** False when there may be more links than are known. */
  readonly isWhole: boolean;
  /** The same for links of one pool and role that differ in nothing but which network each is in. */
  readonly shape: Shape;
  /** The network of each link. */
  readonly networks: readonly Link['network'][];
}

interface Shape {
  /** Which of the links have a network where the server surely has an address, with the device of each. */
  readonly addressed: readonly { readonly at: number; readonly device: string | undefined }[];
  /** Which of them may have an address. */
  readonly mayHaveAddress: readonly number[];
}

type Unplaced = Omit<Link, 'network'>;

/** Hundreds of racks have links of their own, of which few are looked at one by one. */
class LazyLinks implements Links {
  private made: readonly Link[] | undefined;

  constructor(
    private readonly wiring: Wiring,
    readonly networks: Links['networks'],
    readonly shape: Shape,
  ) {}

  get model(): Item {
    return this.wiring.model;
  }

  get isWhole(): boolean {
    return this.wiring.isWhole;
  }

  get links(): readonly Link[] {
    this.made ??= placed(this.wiring.links, this.networks);
    return this.made;
  }
}

function placed(links: readonly Unplaced[], networks: Links['networks']): readonly Link[] {
  return links.map((link, at) => ({ ...link, network: networks[at] }));
}

/** The links of one role: what is the same in every server group, and the links in those that were asked for. */
interface Wiring {
  readonly model: Item;
  readonly links: readonly Unplaced[];
  readonly isWhole: boolean;
  readonly byServerGroup: Map<string | undefined, Links>;
  /** By whether each link has a network: yes, no, or perhaps. */
  readonly shapes: Map<string, Shape>;
}

/** Everything that the links of a pool follow from. */
interface Wirings {
  readonly byRole: ReadonlyMap<string, Wiring | undefined>;
  readonly places: Places;
  readonly networks: ReadonlyMap<string, Item>;
}

const WIRINGS = {};

/** Undefined when the interface model is not known. */
export function linksOf(frame: Frame, { pool, role, serverGroup }: Cohort): Links | undefined {
  const wirings = frame.memo(WIRINGS, pool, () => readWirings(frame, pool));
  const wiring = wirings.byRole.get(role);
  if (!wiring) return undefined;
  const known = wiring.byServerGroup.get(serverGroup);
  if (known) return known;
  // Nothing is asked of the frame here: the wirings stay for the next one.
  const networks = wiring.links.map(({ group }) => networkOf(wirings, serverGroup, group.value));
  const made = new LazyLinks(wiring, networks, shapeOf(wiring, networks));
  wiring.byServerGroup.set(serverGroup, made);
  return made;
}

function shapeOf({ shapes, links }: Wiring, networks: Links['networks']): Shape {
  let name = '';
  for (const network of networks) name += network === undefined ? '-' : network === 'unknown' ? '?' : '+';
  const known = shapes.get(name);
  if (known) return known;
  const all = [...placed(links, networks).entries()];
  const shape = {
    addressed: all.flatMap(([at, link]) => (addressedNetwork(link) ? [{ at, device: link.device }] : [])),
    mayHaveAddress: all.flatMap(([at, link]) => (mayHaveAddress(link) ? [at] : [])),
  };
  shapes.set(name, shape);
  return shape;
}

function readWirings(frame: Frame, { roles, group }: Pool): Wirings {
  const networks = new Map<string, Item>();
  for (const network of frame.list('networks')) {
    const { name } = network;
    if (name !== undefined && !networks.has(name)) networks.set(name, network);
  }
  return {
    byRole: new Map(roles.map((role) => [role, read(frame, group, role)])),
    places: placesOf(frame),
    networks,
  };
}

const KEYS = ['network-groups', 'forced-network-groups', 'passthrough-network-groups'] as const;

function read(frame: Frame, group: Group, role: string): Wiring | undefined {
  const roleItem = frame.find('server-roles', role);
  const model = roleItem && frame.find('interface-models', roleItem.text('interface-model')?.value);
  if (!model) return undefined;
  const interfaces = model.items('network-interfaces');
  let isWhole = interfaces.complete && frame.isWhole('network-groups') && frame.isWhole('networks');
  const links: Unplaced[] = [];
  for (const each of interfaces.items) {
    if (KEYS.some((key) => !namesIn(frame, each, key, 'network-group').complete)) isWhole = false;
    links.push(...groupsOn(frame, group, each));
  }
  return { model, links, isWhole, byServerGroup: new Map(), shapes: new Map() };
}

/** The network groups on one interface; one that is forced replaces the same one that is only listed. */
function groupsOn(frame: Frame, group: Group, each: Item): Iterable<Unplaced> {
  const found = new Map<string, Unplaced>();
  for (const key of KEYS) {
    const isForced = key === 'forced-network-groups';
    const isPassthrough = key === 'passthrough-network-groups';
    for (const name of each.texts(key).items) {
      const before = found.get(name.value);
      if (before && !isForced) continue;
      found.set(name.value, {
        group: before?.group ?? name,
        groupItem: frame.find('network-groups', name.value),
        interface: each,
        device: each.map('device')?.text('name')?.value,
        isPassthrough,
        isKept: isForced || isPassthrough || needs(frame, group, name.value),
      });
    }
  }
  return found.values();
}

function networkOf(
  { places, networks }: Wirings,
  serverGroup: string | undefined,
  group: string,
): Link['network'] {
  const name = networkAt(places, serverGroup, group);
  if (name === undefined || name === 'unknown') return name;
  return networks.get(name) ?? 'unknown';
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}

const LISTS = ['component-endpoints', 'tls-component-endpoints'] as const;

/** What the network groups list as endpoints. */
interface Listed {
  /** Names of network groups, by component. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  /** The groups for every component that none lists. */
  readonly byDefault: ReadonlySet<string>;
  readonly isWhole: boolean;
}

const LISTED = {};

export function listedEndpoints(frame: Frame): Listed {
  return frame.once(LISTED, () => readListed(frame));
}

function readListed(frame: Frame): Listed {
  const groups = new Map<string, Set<string>>();
  const byDefault = new Set<string>();
  let isWhole = frame.isWhole('network-groups');
  for (const item of frame.list('network-groups')) {
    const name = item.text('name')?.value;
    const isKnown = (key: string) => namesIn(frame, item, key, 'service-component', DEFAULT).complete;
    if (name === undefined || !LISTS.every(isKnown)) isWhole = false;
    if (name === undefined) continue;
    for (const { value } of LISTS.flatMap((key) => item.texts(key).items)) {
      if (value === DEFAULT) byDefault.add(name);
      else add(groups, value, name);
    }
  }
  return { groups, byDefault, isWhole };
}

/** Whether components of a cluster or resource group need a network group; undefined when that cannot be told. */
function needs(frame: Frame, group: Group, networkGroup: string): boolean | undefined {
  const { components, plane } = group;
  const listed = listedEndpoints(frame);
  const names = [...components];
  if (names.some((name) => listed.groups.get(name)?.has(networkGroup))) return true;
  const providers = providersIn(frame, plane);
  if (names.some((name) => providers.groups.get(name)?.has(networkGroup))) return true;
  // Who provides a load balancer is listed by its network group.
  const isUnlisted = (name: string) => !listed.groups.has(name) && !providers.groups.has(name);
  const isDefault = listed.byDefault.has(networkGroup) && names.some(isUnlisted);
  if (isDefault && providers.isWhole) return true;
  const tags = tagsOfPlanes(frame).find((each) => each.plane === plane);
  const tagged = tags?.uses.filter((use) => use.group === networkGroup) ?? [];
  const owners = tagged.map(({ definition }) => definition?.components.some((name) => components.has(name)));
  if (owners.includes(true)) return true;
  const isSure =
    !isDefault &&
    group.isWhole &&
    listed.isWhole &&
    tags?.isWhole === true &&
    providers.isWhole &&
    names.every((name) => componentDefinitions(frame).get(name) !== undefined) &&
    !owners.includes(undefined);
  return isSure ? false : undefined;
}

/** The network of a link, where the server surely has it with an address. */
export function addressedNetwork({ isKept, isPassthrough, network }: Link): Item | undefined {
  return isKept && !isPassthrough && network !== 'unknown' ? network : undefined;
}

/** Whether a server may have an address on a link. */
export function mayHaveAddress({ isKept, isPassthrough, network }: Link): boolean {
  return isKept !== false && !isPassthrough && network !== undefined;
}

/** The subnet of a network. */
export function cidrOf(network: Item): Cidr | undefined {
  if (!cidrs.has(network)) {
    const text = network.text('cidr')?.value;
    cidrs.set(network, text === undefined ? undefined : readCidr(text));
  }
  return cidrs.get(network);
}

/** Each subnet is read once in the life of its network. */
const cidrs = new WeakMap<Item, Cidr | undefined>();

/** Networks are tagged unless they say otherwise; undefined where that cannot be read. */
export function vlanOf(network: Item): string | undefined {
  if (network.has('tagged-vlan')) {
    const isTagged = network.flag('tagged-vlan')?.value;
    if (isTagged !== true) return isTagged === undefined ? undefined : UNTAGGED;
  }
  return network.text('vlanid')?.value;
}

/** The value for untagged. */
export const UNTAGGED = '0';
