/** "Create it": a stub of an object with a name that is used and not there, where its like stand already. */
import { addItem, fixOf } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import { parentOf } from '../../../../syntax/queries.js';
import { insertRootEntry } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import { listOfKind, type NameKind } from '../../model/model-kinds.js';
import { kindTitle } from './about-kinds.js';

type Stub = Readonly<Record<string, unknown>>;

/** What an object needs at least; names that only the author can choose are those that the model has first. */
const STUBS: Readonly<Partial<Record<NameKind, (frame: Frame) => Stub>>> = {
  'server-role': (frame) => ({
    'interface-model': firstOf(frame, 'interface-model'),
    'disk-model': firstOf(frame, 'disk-model'),
  }),
  'server-group': () => ({ networks: [] }),
  'network-group': () => ({ 'hostname-suffix': 'new' }),
  network: (frame) => ({ 'network-group': firstOf(frame, 'network-group'), 'tagged-vlan': false }),
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
  'configuration-data': () => ({ services: ['neutron'], data: {} }),
};

export function createIt(frame: Frame, kind: NameKind, name: string): readonly Fix[] {
  const stub = STUBS[kind]?.(frame);
  const list = listOfKind[kind];
  if (!stub || list === undefined || list === 'servers') return [];
  const item = { name, ...stub };
  const last = frame.list(list).at(-1);
  const title = `Create the ${kindTitle(kind)} '${name}'`;
  if (!last) {
    const file = frame.config?.file;
    return file ? fixOf(file, title, insertRootEntry(file, list, [item])) : [];
  }
  const seq = parentOf(last.file.tree, last.node);
  return seq?.type === 'seq' ? addItem(last.file, { node: seq }, item, { title }) : [];
}

function firstOf(frame: Frame, kind: NameKind): string {
  const [first] = frame.defined(kind).keys();
  return first ?? 'NAME';
}
