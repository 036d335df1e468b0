/** "Create it": an object with a name that is used and not there, where its like are: a copy of the one called most alike. */
import { distance } from 'fastest-levenshtein';
import { formatAddress } from '../../../../net/address.js';
import { hostRange, parseCidr } from '../../../../net/cidr.js';
import { addToList } from '../../../../rules/kit/add-to-list.js';
import { addItem, fixOf, together } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import { plainToCopy } from '../../../../syntax/plain-of.js';
import { parentOf } from '../../../../syntax/queries.js';
import { insertRootEntry, type Plain } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { type FrameList, listOfKind, type NameKind } from '../../model/model-kinds.js';
import { freeCidr, freeVlanId } from '../../simulation/free-networks.js';
import { kindTitle } from './about-kinds.js';

type Members = Readonly<Record<string, Plain>>;

/** Kinds of which a new one is written by copying another one and changing it. */
const COPIED: ReadonlySet<NameKind> = new Set([
  'server-role',
  'disk-model',
  'memory-model',
  'cpu-model',
  'interface-model',
  'nic-mapping',
]);

/** What the first object of a kind needs at least. */
const STUBS: Readonly<Partial<Record<NameKind, (frame: Frame, name: string) => Members>>> = {
  'server-role': (frame) => ({
    'interface-model': firstOf(frame, 'interface-model'),
    'disk-model': firstOf(frame, 'disk-model'),
  }),
  'server-group': () => ({ networks: [] }),
  'network-group': (_, name) => ({ 'hostname-suffix': suffixOf(name) }),
  network: networkStub,
  'nic-mapping': () => ({
    'physical-ports': [{ 'logical-name': 'hed1', type: 'simple-port', 'bus-address': '0000:07:00.0' }],
  }),
  'disk-model': () => ({
    'volume-groups': [
      {
        name: 'ardana-vg',
        'physical-volumes': ['/dev/sda_root'],
        'logical-volumes': [{ name: 'root', size: '80%', fstype: 'ext4', mount: '/' }],
      },
    ],
  }),
  'interface-model': (frame) => ({
    'network-interfaces': [
      { name: 'INTERFACE1', device: { name: 'hed1' }, 'network-groups': [firstOf(frame, 'network-group')] },
    ],
  }),
  'memory-model': () => ({ 'huge-pages': [{ size: '1G', count: 1 }] }),
  'cpu-model': () => ({ assignments: [] }),
  'configuration-data': (frame, name) => ({ services: [serviceIn(frame, name) ?? 'neutron'], data: {} }),
};

/** The objects that names need which lead into a list; nothing where one of them is not known how to begin. */
export function stubsFor(frame: Frame, kind: NameKind, names: readonly string[]): readonly Plain[] {
  const stub = STUBS[kind];
  return stub ? names.map((name): Plain => ({ name, ...stub(frame, name) })) : [];
}

export function createIt(frame: Frame, kind: NameKind, name: string): readonly Fix[] {
  const stub = STUBS[kind];
  const list = listOfKind[kind];
  // Nobody means a name with blanks around it.
  if (!stub || list === undefined || list === 'servers' || name === '' || name !== name.trim()) return [];
  const like = COPIED.has(kind) ? nearestTo(frame, list, name) : undefined;
  const members = like?.members ?? stub(frame, name);
  const title = `Create the ${kindTitle(kind)} '${name}'${like ? ` like '${like.name}'` : ''}`;
  return kind === 'server-group'
    ? createGroup(frame, { name, ...members }, title)
    : addTo(frame, list, { ...members, name }, title);
}

function addTo(frame: Frame, list: FrameList, members: Members, title: string): readonly Fix[] {
  const { name = '', ...others } = members;
  const item: Plain = { name, ...others };
  const last = frame.list(list).at(-1);
  if (!last) {
    const file = frame.config?.file;
    return file ? fixOf(file, title, insertRootEntry(file, list, [item])) : [];
  }
  const seq = parentOf(last.file.tree, last.node);
  return seq?.type === 'seq' ? addItem(last.file, { node: seq }, item, { title }) : [];
}

/** The object of a list whose name is nearest, as far as it can be copied. */
function nearestTo(frame: Frame, list: FrameList, name: string) {
  const named = frame
    .list(list)
    .flatMap((item) => (item.name === undefined ? [] : { item, name: item.name }));
  const sorted = named.toSorted((a, b) => distance(a.name, name) - distance(b.name, name));
  for (const { item, name: like } of sorted) {
    const members = plainToCopy(item.node);
    if (isMembers(members)) return { name: like, members };
  }
  return undefined;
}

function isMembers(plain: Plain | undefined): plain is Members {
  return typeof plain === 'object' && plain !== null && !Array.isArray(plain);
}

/** A server group belongs to the one group that has all others. */
function createGroup(frame: Frame, group: Members, title: string): readonly Fix[] {
  const { name } = group;
  const created = addTo(frame, 'server-groups', group, title);
  const parents = frame.list('server-groups').filter((each) => each.texts('server-groups').items.length > 0);
  const [parent, another] = parents;
  const isChild = parents.some((each) =>
    each.texts('server-groups').items.some(({ value }) => value === name),
  );
  if (!parent || another || isChild || typeof name !== 'string') return created;
  const whole = together(`${title} in '${parent.label}'`, [
    created,
    addToList(parent, 'server-groups', name),
  ]);
  return whole.length > 0 ? whole : created;
}

/** A further network of the group that its name tells, or else of the first one. */
function networkStub(frame: Frame, name: string): Members {
  const groups = [...frame.defined('network-group').keys()];
  const own = groups.filter((each) => name.startsWith(each)).toSorted((a, b) => b.length - a.length)[0];
  const group = own ?? firstOf(frame, 'network-group');
  const like = frame.list('networks').find((each) => each.text('network-group')?.value === group);
  return { 'network-group': group, ...addressesOf(frame, group, like) };
}

/** As the other networks of the group have them; a group has a VLAN of its own unless they say otherwise. */
function addressesOf(frame: Frame, group: string, like: Item | undefined): Members {
  const id = freeVlanId(frame);
  const isTagged = like ? (like.flag('tagged-vlan')?.value ?? like.has('vlanid')) : true;
  const tag: Members = isTagged && id !== undefined ? { vlanid: id } : { 'tagged-vlan': false };
  const cidr = like?.has('cidr') === false ? undefined : freeCidr(frame, undefined, group);
  const read = cidr === undefined ? undefined : parseCidr(cidr);
  if (cidr === undefined || read?.kind !== 'cidr') return tag;
  const hasGateway =
    (like ?? frame.find('network-groups', group))?.has(like ? 'gateway-ip' : 'routes') === true;
  return { ...tag, cidr, ...(hasGateway && { 'gateway-ip': formatAddress(hostRange(read.cidr).first) }) };
}

function suffixOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** `SWIFT-CONFIG-CP1` is for Swift. */
function serviceIn(frame: Frame, name: string): string | undefined {
  const services = new Set([...frame.shipped('service'), ...frame.defined('service').keys()]);
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .find((word) => services.has(word));
}

function firstOf(frame: Frame, kind: NameKind): string {
  const [first] = frame.defined(kind).keys();
  return first ?? 'NAME';
}
