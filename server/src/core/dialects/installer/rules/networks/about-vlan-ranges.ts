/** The items of `network_vlan_ranges`: physical networks, each with the VLAN ids that networks may take from it. */

import type { EnvironmentJson } from '../../model/installer-model.js';
import { type ItemList, type ListItem, readItems, readVlanItem, type VlanItem } from './about-list-items.js';

export const RANGES = 'neutron.network_vlan_ranges';

interface Read {
  readonly item: ListItem;
  readonly read: VlanItem;
}

export function rangesOf(
  environment: EnvironmentJson,
): { readonly list: ItemList; readonly all: readonly Read[] } | undefined {
  const list = readItems(environment, RANGES);
  return list && { list, all: list.items.map((item) => ({ item, read: readVlanItem(item) })) };
}
