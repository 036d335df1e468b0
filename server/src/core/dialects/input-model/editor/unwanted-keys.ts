/** Keys that are not offered: older names, what there is elsewhere already, and what the keys beside it leave no sense for. */
import type { SyntaxNode } from '../../../syntax/tree.js';
import type { AssistContext } from '../../dialect.js';
import type { InputModel } from '../model/input-model.js';
import { Item } from '../model/item.js';
import { providerOf } from '../rules/interface-models/about-bonds.js';
import { placeInModel } from './place.js';

/** Keys with another name today, by the place of the map that has them. */
const OLD: Readonly<Record<string, readonly string[]>> = {
  '': ['baremetal_network', 'baremetal_servers'],
  'control-planes': ['member-groups', 'resource-nodes'],
  networks: ['start-address', 'end-address'],
};

/** Keys that no map has beside another. */
const EITHER: Readonly<Record<string, readonly string[]>> = {
  'member-count': ['min-count', 'max-count'],
  'min-count': ['member-count'],
  'max-count': ['member-count'],
};

/** Keys that say nothing without another. */
const NEEDS: Readonly<Record<string, string>> = {
  addresses: 'cidr',
  vips: 'cidr',
  'gateway-ip': 'cidr',
};

export function unwantedKeys(
  { model: { frame }, file }: AssistContext<InputModel>,
  map: SyntaxNode,
): readonly string[] {
  const item = map.type === 'map' ? Item.of(file, map) : undefined;
  if (!item) return [];
  const { list = '', path } = placeInModel(map);
  const place = [list, path].filter((part) => part !== '').join(' ');
  const old = OLD[place] ?? [];
  const either = Object.entries(EITHER).flatMap(([key, others]) => (item.has(key) ? others : []));
  const needing = place === 'networks' ? Object.entries(NEEDS) : [];
  const vain = needing.flatMap(([key, needed]) => (item.has(needed) ? [] : [key]));
  const other = unwantedAt(place, item);
  const once = place === '' && frame.config?.top?.has('cloud') ? ['cloud'] : [];
  return [...old, ...either, ...vain, ...other, ...once, ...(place.endsWith(' tags') ? tagsBeside(map) : [])];
}

/** Keys that the object itself leaves no place for. */
function unwantedAt(place: string, item: Item): readonly string[] {
  if (place === 'control-planes') return item.has('regions') ? ['region-name'] : [];
  if (place === 'interface-models network-interfaces.bond-data.options') return otherMode(item);
  if (place !== 'configuration-data') return [];
  const { items, complete } = item.texts('services');
  // Network tags are for Neutron alone.
  return complete && items.length > 0 && !items.some(({ value }) => value === 'neutron')
    ? ['network-tags']
    : [];
}

/** The key of Open vSwitch, in bonds of others. */
function otherMode({ file, node }: Item): readonly string[] {
  const bond = node.parent?.type === 'entry' ? Item.of(file, node.parent.parent) : undefined;
  return bond && providerOf(bond)?.name !== 'openvswitch' ? ['bond_mode'] : [];
}

/** The tags that the other items of the list have. */
function tagsBeside(map: SyntaxNode): readonly string[] {
  const { parent } = map;
  if (parent?.type !== 'seq') return [];
  return parent.items.flatMap((each) => {
    if (each.type === 'map') return each.entries.map(({ key }) => String(key.value));
    return each.type === 'scalar' ? [String(each.value)] : [];
  });
}
