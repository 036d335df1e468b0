/** What else a name that leads nowhere may be: where few things of its kind are there, one of them. */

import { distance } from 'fastest-levenshtein';
import { type Changeable, changeTo, dropItem } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import { entryOf, isKey, parentOf } from '../../../../syntax/queries.js';
import type { MapEntry, SyntaxNode } from '../../../../syntax/tree.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import type { NameKind } from '../../model/model-kinds.js';

/** Of more, a person looks for the name and not for a menu. */
const MOST_CHOICES = 4;

/** The things of a kind that the model defines and this place may mean, the one with the nearest name first. */
export function choicesOf(
  frame: Frame,
  fleet: Fleet,
  kind: NameKind,
  name: string,
  value: Changeable,
): readonly Fix[] {
  if (kind === 'service-component') return able(frame, value);
  // Configuration data is for one service: the others are no choice.
  if (kind === 'configuration-data' || kind === 'service') return [];
  const owners = ownersOf(value.node);
  const beside = new Set([...siblings(value), ...owners]);
  const all = candidates(frame, fleet, kind, value).filter((each) => !beside.has(each));
  if (all.length > MOST_CHOICES) return [];
  // What belongs together is called alike: CONTROLLER-ROLE has CONTROLLER-INTERFACES.
  const alike = (each: string) => Math.max(0, ...owners.map((owner) => commonStart(each, owner)));
  const sorted = all.toSorted((a, b) => alike(b) - alike(a) || distance(a, name) - distance(b, name));
  return sorted.flatMap((each) => changeTo(value, each));
}

/** Components that are the only ones at a place. */
const ABLE: Readonly<Record<string, readonly string[]>> = {
  provider: ['ip-cluster'],
  'dpdk-devices': ['openvswitch'],
  assignments: ['nova-compute-kvm', 'openvswitch'],
};

function able(frame: Frame, value: Changeable): readonly Fix[] {
  const keys: string[] = [];
  for (let at: SyntaxNode | MapEntry | undefined = value.node.parent; at; at = at.parent)
    if (at.type === 'entry') keys.push(String(at.key.value));
  const words = keys.flatMap((key) => ABLE[key] ?? []);
  const beside = siblings(value);
  return words
    .filter((each) => frame.isKnown('service-component', each) === true && !beside.includes(each))
    .flatMap((each) => changeTo(value, each));
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** The names of the objects in which a value is. */
function ownersOf(node: SyntaxNode): readonly string[] {
  const names: string[] = [];
  for (let at: SyntaxNode | MapEntry | undefined = node.parent; at; at = at.parent) {
    if (at.type !== 'map') continue;
    const named = (entryOf(at, 'name') ?? entryOf(at, 'id'))?.value;
    if (named?.type === 'scalar') names.push(String(named.value));
  }
  return names;
}

/** True where the list has the word already: it is never meant twice. */
export function isBeside(value: Changeable, word: string | undefined): boolean {
  return word !== undefined && siblings(value).includes(word);
}

/** The words of the list that the value is in. */
function siblings({ node, at }: Changeable): readonly string[] {
  const list = parentOf(at.file.tree, node);
  if (list?.type !== 'seq') return [];
  return list.items.flatMap((item) => (item.type === 'scalar' ? String(item.value) : []));
}

function candidates(frame: Frame, fleet: Fleet, kind: NameKind, value: Changeable): readonly string[] {
  if (kind === 'server') return hypervisors(fleet);
  const all = [...frame.defined(kind).keys(), ...(kind === 'nic-device-family' ? frame.shipped(kind) : [])];
  if (kind === 'server-group') return groups(frame, value);
  if (kind !== 'network') return all;
  // A network is in one server group: those that are in none are left.
  const listed = new Set(
    frame.list('server-groups').flatMap((group) => group.texts('networks').items.map(({ value }) => value)),
  );
  return all.filter((each) => !listed.has(each));
}

/** Racks before what racks are in; a group that is in another one already is no choice for a further one. */
function groups(frame: Frame, { node, at }: Changeable): readonly string[] {
  const all = frame.list('server-groups');
  const childrenOf = (group: Item) => group.texts('server-groups').items.map(({ value }) => value);
  const list = parentOf(at.file.tree, node)?.parent;
  const isChild = list?.type === 'entry' && list.key.value === 'server-groups';
  const taken = new Set(isChild ? all.flatMap(childrenOf) : []);
  return all
    .toSorted((a, b) => childrenOf(a).length - childrenOf(b).length)
    .flatMap(({ name }) => (name === undefined || taken.has(name) ? [] : name));
}

/** The servers that virtual ones may run on; all where none says so. */
function hypervisors(fleet: Fleet): readonly string[] {
  const hosts = fleet.by('isHypervisor').get('true') ?? [];
  const named = hosts.flatMap((index) => fleet.rows[index]?.id ?? []);
  return named.length > 0
    ? named
    : fleet.rows.flatMap(({ id, hypervisorId }) =>
        id === undefined || hypervisorId !== undefined ? [] : id,
      );
}

/** Takes a word out of its list, with what is under it. */
export function removeWord({ node, at, shared }: Changeable, name: string): readonly Fix[] {
  const item = itemOf(node);
  if (parentOf(at.file.tree, item)?.type !== 'seq') return [];
  return dropItem({ node: item, at, shared }, { title: `Remove '${name}'` });
}

/** The same where other words stay in the list. */
export function removeFromList(value: Changeable, name: string): readonly Fix[] {
  const list = parentOf(value.at.file.tree, itemOf(value.node));
  if (list?.type === 'entry') return removeUse(value, name);
  return list?.type === 'seq' && list.items.length > 1 ? removeWord(value, name) : [];
}

/** A word, or the map of which it is the only key. */
const itemOf = (node: SyntaxNode): SyntaxNode =>
  node.type === 'scalar' && isKey(node) ? node.parent.parent : node;

/** A control plane that is used is named with what is used of it: without the one the other means nothing. */
function removeUse({ node, at, shared }: Changeable, name: string): readonly Fix[] {
  const entry = node.parent;
  if (entry?.type !== 'entry' || entry.key.value !== 'from') return [];
  return dropItem({ node: entry.parent, at, shared }, { title: `Remove '${name}' from 'uses'` });
}
