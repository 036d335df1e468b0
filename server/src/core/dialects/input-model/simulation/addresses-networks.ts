/** Which network of a network group a server in a server group is in. */
import { addTo } from '../../../text/lists-by-key.js';
import type { Frame } from '../model/frame.js';
import type { Item } from '../model/item.js';
import { namedBy, namesIn } from '../model/references.js';

/** Names of networks by their network group. */
type ByGroup = ReadonlyMap<string, readonly string[]>;

/** Networks by their group, and what server groups say of them. */
export interface Places {
  /** The networks of each network group that no server group lists. */
  readonly free: ByGroup;
  /** Those that a server group lists. */
  readonly listed: ReadonlyMap<string, ByGroup>;
  readonly parent: ReadonlyMap<string, string>;
  /** False when networks or server groups may be missing from what is known. */
  readonly isWhole: boolean;
}

const PLACES = {};

export function placesOf(frame: Frame): Places {
  return frame.once(PLACES, () => readPlaces(frame));
}

function readPlaces(frame: Frame): Places {
  const groupOf = groupsOfNetworks(frame);
  const unlisted = new Set(groupOf.keys());
  let isWhole = areNetworksWhole(frame) && frame.isWhole('server-groups');
  const listed = new Map<string, ByGroup>();
  const parent = new Map<string, string>();
  for (const item of frame.list('server-groups')) {
    const networks = namesIn(frame, item, 'networks', 'network');
    const children = namesIn(frame, item, 'server-groups', 'server-group');
    if (!networks.complete || !children.complete) isWhole = false;
    const names = networks.items.map(({ value }) => value);
    for (const name of names) unlisted.delete(name);
    const group = item.name;
    if (group === undefined) {
      isWhole = false;
      continue;
    }
    listed.set(group, byGroup(names, groupOf));
    for (const { value } of children.items) if (!parent.has(value)) parent.set(value, group);
  }
  return { free: byGroup(unlisted, groupOf), listed, parent, isWhole };
}

/** The network groups of all networks that say theirs. */
function groupsOfNetworks(frame: Frame): Map<string, string> {
  const groupOf = new Map<string, string>();
  for (const network of frame.list('networks')) {
    const [name, group] = [network.text('name')?.value, network.text('network-group')?.value];
    if (name !== undefined && group !== undefined) groupOf.set(name, group);
  }
  return groupOf;
}

function areNetworksWhole(frame: Frame): boolean {
  const networks = frame.list('networks');
  return (
    frame.isWhole('networks') &&
    networks.every((each) => each.text('name') && namedBy(frame, each, 'network-group', 'network-group'))
  );
}

function byGroup(names: Iterable<string>, groupOf: ReadonlyMap<string, string>): ByGroup {
  const found = new Map<string, string[]>();
  for (const name of names) {
    const group = groupOf.get(name);
    if (group === undefined) continue;
    addTo(found, group, name);
  }
  return found;
}

/** Server groups above each other that are followed. */
const MAX_LEVELS = 100;

/** The network that a server gets in a network group: from its server group, else from those above, else a free one. */
export function networkFor(
  frame: Frame,
  serverGroup: string | undefined,
  networkGroup: string,
): string | 'unknown' | undefined {
  return networkAt(placesOf(frame), serverGroup, networkGroup);
}

/** The same for callers that ask often and have the places. */
export function networkAt(
  { free, listed, parent, isWhole }: Places,
  serverGroup: string | undefined,
  networkGroup: string,
): string | 'unknown' | undefined {
  // Where there are server groups, a server must be in one.
  if (!isWhole || (serverGroup === undefined && listed.size > 0)) return 'unknown';
  let current = serverGroup;
  for (let level = 0; current !== undefined && level < MAX_LEVELS; level++) {
    const own = listed.get(current)?.get(networkGroup) ?? [];
    if (own.length > 1) return 'unknown';
    if (own[0] !== undefined) return own[0];
    current = parent.get(current);
  }
  const open = free.get(networkGroup) ?? [];
  return open.length > 1 ? 'unknown' : open[0];
}

type Attached = 'forced' | 'listed' | 'no' | 'unknown';

const LISTS = ['network-groups', 'forced-network-groups', 'passthrough-network-groups'];

/** Whether servers of a role are attached to a network group. */
export function attachedTo(frame: Frame, role: string, networkGroup: string): Attached {
  const item = frame.find('server-roles', role);
  const model = item && frame.find('interface-models', item.text('interface-model')?.value);
  if (!model) return 'unknown';
  const interfaces = model.items('network-interfaces');
  let found: Attached = interfaces.complete ? 'no' : 'unknown';
  for (const each of interfaces.items) {
    if (lists(each, 'forced-network-groups', networkGroup)) return 'forced';
    if (lists(each, 'network-groups', networkGroup)) found = 'listed';
    if (lists(each, 'passthrough-network-groups', networkGroup)) found = 'unknown';
    if (found === 'no' && LISTS.some((key) => !namesIn(frame, each, key, 'network-group').complete))
      found = 'unknown';
  }
  return found;
}

function lists(item: Item, key: string, name: string): boolean {
  return item.texts(key).items.some(({ value }) => value === name);
}
