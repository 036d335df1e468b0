/** Names and details for the outline: what an item is called, and the few words that tell it from its neighbours. */
import { resolved } from '../../../syntax/queries.js';
import type { MapNode, SyntaxNode } from '../../../syntax/tree.js';
import type { AssistContext } from '../../dialect.js';
import type { InputModel } from '../model/input-model.js';
import { Item } from '../model/item.js';
import { placeInModel } from './place.js';
import { membersOf, networkWords } from './words.js';

interface Label {
  readonly name: string;
  readonly detail?: string;
}

export function label({ file }: AssistContext<InputModel>, node: SyntaxNode): Label | undefined {
  if (node.type !== 'map' || node.parent?.type !== 'seq') return undefined;
  const { list, path } = placeInModel(node);
  if (list === 'servers' && path === '') return serverLabel(node);
  const item = Item.plain(file, node);
  if (!item) return undefined;
  const name = item.name ?? otherName(item);
  if (name === undefined) return undefined;
  const detail = detailOf(item, `${list ?? ''} ${path}`.trim());
  return { name, ...(detail !== '' && { detail }) };
}

/** There may be thousands of servers, so they are read with less care: an outline may miss what an alias represents. */
function serverLabel({ entries }: MapNode): Label | undefined {
  const text = (key: string) => {
    const value = entries.find((entry) => entry.key.value === key)?.value;
    return value?.type === 'scalar' && value.value !== null ? String(value.value) : undefined;
  };
  const name = text('id');
  const detail = join(', ', text('role'), text('ip-addr'));
  return name === undefined ? undefined : { name, ...(detail !== '' && { detail }) };
}

/** What represents a name in things that have none; the key of a one-key map. */
const NAME_KEYS = [
  'logical-name',
  'control-plane',
  'from',
  'network-group',
  'address',
  'size',
  'processor-ids',
  'destination',
  'start',
  'physical_network',
];

function otherName(item: Item): string | undefined {
  for (const key of NAME_KEYS) {
    const text = item.text(key)?.value;
    if (text !== undefined) return text;
  }
  const components = item.texts('components').items.map(({ value }) => value);
  if (components.length > 0) return components.join(', ');
  if (item.has('port-range-min')) return portWords(item);
  const [entry] = item.node.entries;
  const isWrapped = item.node.entries.length === 1 && entry && resolved(entry.value)?.type === 'map';
  return isWrapped ? String(entry.key.value) : undefined;
}

/** `tcp 22`, `udp 5000-5010`. */
function portWords(item: Item): string {
  const text = (key: string) => item.text(key)?.value;
  const [from = '', to = ''] = [text('port-range-min'), text('port-range-max')];
  return join(' ', text('protocol'), to === '' || from === to ? from : `${from}-${to}`);
}

function detailOf(item: Item, place: string): string {
  const text = (key: string) => item.text(key)?.value;
  const list = (key: string) => item.texts(key).items.map(({ value }) => value);
  switch (place) {
    case 'networks':
      return join(', ', networkWords(item));
    case 'server-roles':
      return join(', ', text('interface-model'), text('disk-model'));
    case 'server-groups':
      return list('server-groups').join(', ');
    case 'control-planes clusters':
    case 'control-planes resources':
    case 'control-planes member-groups':
    case 'control-planes resource-nodes':
      return join(', ', list('server-role').join(' or '), counts(item));
    case 'control-planes load-balancers':
    case 'network-groups load-balancers':
      return list('roles').join(', ');
    case 'disk-models volume-groups':
      return list('physical-volumes').join(', ');
    case 'disk-models volume-groups.logical-volumes':
      return join(' ', text('size'), text('mount'));
    case 'disk-models device-groups':
      return item.map('consumer')?.name ?? '';
    case 'interface-models network-interfaces':
      return join(' of ', item.map('device')?.text('name')?.value, membersOf(item).join(', '));
    case 'nic-mappings physical-ports':
      return join(', ', text('bus-address'), item.map('port-attributes')?.text('port-num')?.value);
    case 'memory-models huge-pages':
      return text('count') ?? '';
    case 'firewall-rules rules':
      return text('remote-ip-prefix') ?? '';
    case 'firewall-rules':
      return list('network-groups').join(', ');
    case 'configuration-data':
      return list('services').join(', ');
    case 'configuration-data data.neutron_provider_networks':
    case 'configuration-data data.neutron_external_networks':
      return text('cidr') ?? '';
    default:
      return '';
  }
}

/** `3`, `1-5`, `1 or more`. */
function counts(item: Item): string | undefined {
  const member = item.text('member-count')?.value;
  if (member !== undefined) return member;
  const [least, most] = [item.text('min-count')?.value, item.text('max-count')?.value];
  if (most !== undefined) return least === undefined ? `up to ${most}` : `${least}-${most}`;
  return least === undefined ? undefined : `${least} or more`;
}

function join(by: string, ...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(by);
}
