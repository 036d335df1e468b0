/** The items of `network_vlan_ranges`: physical networks, each with the VLAN ids that networks may take from it. */

import type { EnvironmentJson } from '../../model/installer-model.js';
import {
  type ItemList,
  type ListItem,
  readItems,
  readVlanItem,
  type VlanItem,
  withItem,
} from './list-items.js';
import { changeTo, repair } from './repairs.js';

export const RANGES = 'neutron.network_vlan_ranges';

export interface Read {
  readonly item: ListItem;
  readonly read: VlanItem;
}

export function rangesOf(
  environment: EnvironmentJson,
): { readonly list: ItemList; readonly all: readonly Read[] } | undefined {
  const list = readItems(environment, RANGES);
  return list && { list, all: list.items.map((item) => ({ item, read: readVlanItem(item) })) };
}

export function replaceItem(
  environment: EnvironmentJson,
  list: ItemList,
  item: ListItem,
  text: string,
  preferred = false,
) {
  const edits = [changeTo(environment, list.value, withItem(list, item, text))];
  return repair(environment, `Change to '${text}'`, edits, preferred);
}
