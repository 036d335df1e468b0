/** Who uses whom in a frame: what hovers and completion ask again and again, gathered once. */

import type { Cidr } from '../../../net/cidr.js';
import { addTo } from '../../../text/lists-by-key.js';
import type { Frame } from '../model/frame.js';
import type { Item, Named } from '../model/item.js';
import { cidrOf } from '../simulation/server-networks.js';

/** A cluster or a resource: what takes servers. */
export interface Holder {
  readonly plane: Item;
  readonly item: Item;
  readonly kind: 'cluster' | 'resource';
  readonly roles: readonly string[];
  /** Server groups that it takes servers from; without any, it takes those that are in no group. */
  readonly zones: readonly string[];
}

/** An interface of an interface model that a network group is on. */
interface Attachment {
  readonly model: Item;
  readonly interface: Item;
}

interface Subnet {
  readonly network: Item;
  readonly cidr: Cidr;
}

/** A tag and the network group that it is on, by the group itself or by configuration data. */
interface Tagged {
  readonly group: string | undefined;
  readonly tag: Named;
}

/** The keys under which a role names its models. */
export const MODEL_KEYS = ['interface-model', 'disk-model', 'memory-model', 'cpu-model'] as const;
export type ModelKey = (typeof MODEL_KEYS)[number];

export const GROUP_KEYS = ['network-groups', 'forced-network-groups', 'passthrough-network-groups'] as const;

interface Relations {
  readonly holders: readonly Holder[];
  holdersOf(role: string): readonly Holder[];
  rolesWith(key: ModelKey, model: string): readonly string[];
  networksOf(group: string): readonly Item[];
  attachedTo(group: string): readonly Attachment[];
  /** The server group above, and those above it. */
  above(serverGroup: string): readonly string[];
  /** The server groups that list a network. */
  listing(network: string): readonly string[];
  readonly subnets: readonly Subnet[];
  readonly tags: readonly Tagged[];
}

const KEY = {};

export function relationsOf(frame: Frame): Relations {
  return frame.once(KEY, build);
}

/** Things by a word, each word with all of its things. */
class Many<T> {
  private readonly all = new Map<string, T[]>();

  add(key: string | undefined, value: T): void {
    if (key === undefined) return;
    addTo(this.all, key, value);
  }

  get(key: string): readonly T[] {
    return this.all.get(key) ?? [];
  }

  keys(): readonly string[] {
    return [...this.all.keys()];
  }
}

function build(frame: Frame): Relations {
  const holders = frame.list('control-planes').flatMap(holdersIn);
  const byRole = new Many<Holder>();
  for (const holder of holders) for (const role of holder.roles) byRole.add(role, holder);
  const byModel = rolesByModel(frame);
  const byGroup = new Many<Item>();
  for (const network of frame.list('networks')) byGroup.add(network.text('network-group')?.value, network);
  const subnets = frame.list('networks').flatMap((network) => {
    const cidr = cidrOf(network);
    return cidr ? [{ network, cidr }] : [];
  });
  const attachments = attachmentsByGroup(frame);
  const { parents, listing } = readServerGroups(frame);
  return {
    holders,
    subnets,
    tags: [...tagsOn(frame.list('network-groups'), 'name'), ...tagsInData(frame)],
    holdersOf: (role) => byRole.get(role),
    rolesWith: (key, model) => byModel.get(`${key} ${model}`),
    networksOf: (group) => byGroup.get(group),
    attachedTo: (group) => attachments.get(group),
    listing: (network) => listing.get(network),
    above: (serverGroup) => groupsAbove(parents, serverGroup),
  };
}

function rolesByModel(frame: Frame): Many<string> {
  const byModel = new Many<string>();
  for (const role of frame.list('server-roles'))
    for (const key of MODEL_KEYS) {
      const model = role.text(key)?.value;
      if (model !== undefined && role.name !== undefined) byModel.add(`${key} ${model}`, role.name);
    }
  return byModel;
}

function attachmentsByGroup(frame: Frame): Many<Attachment> {
  const attachments = new Many<Attachment>();
  for (const model of frame.list('interface-models'))
    for (const each of model.items('network-interfaces').items)
      for (const group of groupsOn(each)) attachments.add(group, { model, interface: each });
  return attachments;
}

/** Which server group holds another one, and which of them list a network. */
function readServerGroups(frame: Frame) {
  const parents = new Map<string, string>();
  const listing = new Many<string>();
  for (const group of frame.list('server-groups')) {
    const { name } = group;
    if (name === undefined) continue;
    for (const { value } of group.texts('server-groups').items)
      if (!parents.has(value)) parents.set(value, name);
    for (const { value } of group.texts('networks').items) listing.add(value, name);
  }
  return { parents, listing };
}

/** Groups may hold each other in a circle while they are being written. */
function groupsAbove(parents: ReadonlyMap<string, string>, serverGroup: string): string[] {
  const found = new Set<string>();
  for (let at = parents.get(serverGroup); at !== undefined && !found.has(at); at = parents.get(at))
    found.add(at);
  found.delete(serverGroup);
  return [...found];
}

function tagsOn(items: readonly Item[], key: string): readonly Tagged[] {
  return items.flatMap((item) => {
    const group = item.text(key)?.value;
    return item.named('tags').items.map((tag) => ({ group, tag }));
  });
}

function tagsInData(frame: Frame): readonly Tagged[] {
  return frame
    .list('configuration-data')
    .flatMap((data) => tagsOn(data.items('network-tags').items, 'network-group'));
}

/** Clusters and resources of a control plane, also under the names that older models have for them. */
export function holdersIn(plane: Item): readonly Holder[] {
  const own = plane.texts('failure-zones').items.map(({ value }) => value);
  const holder = (item: Item, kind: Holder['kind']): Holder => ({
    ...{ plane, item, kind },
    roles: item.texts('server-role').items.map(({ value }) => value),
    zones: item.has('failure-zones') ? item.texts('failure-zones').items.map(({ value }) => value) : own,
  });
  const under = (keys: readonly string[]) => keys.flatMap((key) => plane.items(key).items);
  return [
    ...under(['clusters', 'member-groups']).map((item) => holder(item, 'cluster')),
    ...under(['resources', 'resource-nodes']).map((item) => holder(item, 'resource')),
  ];
}

/** The network groups on an interface, each once. */
export function groupsOn(item: Item): readonly string[] {
  const found = GROUP_KEYS.flatMap((key) => item.texts(key).items.map(({ value }) => value));
  return [...new Set(found)];
}

/**
 * The network of each network group for servers of a server group: the one that the group itself lists, or else one that
 * a group above it does; last, networks that no group lists.
 */
export function networksFor(frame: Frame, serverGroup: string | undefined): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  const relations = relationsOf(frame);
  const chain = serverGroup === undefined ? [] : [serverGroup, ...relations.above(serverGroup)];
  for (const name of chain)
    for (const { value } of frame.find('server-groups', name)?.texts('networks').items ?? [])
      take(found, frame.find('networks', value));
  for (const free of frame.once(UNLISTED, unlisted)) take(found, free);
  return found;
}

const UNLISTED = {};

function unlisted(frame: Frame): readonly Item[] {
  const { listing } = relationsOf(frame);
  return frame.list('networks').filter(({ name }) => name !== undefined && listing(name).length === 0);
}

function take(found: Map<string, Item>, network: Item | undefined): void {
  const group = network?.text('network-group')?.value;
  if (network && group !== undefined && !found.has(group)) found.set(group, network);
}
