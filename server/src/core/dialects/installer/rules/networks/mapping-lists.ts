/**
 * The mappings of networks to bridges that an environment file comes to. Two keys set the one variable behind them,
 * so that rules about names look at both.
 */
import type { TextEdit } from '../../../../text/text-edit.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import {
  type ItemList,
  type ListItem,
  type Mapping,
  readItems,
  readMapping,
  withAppended,
} from './list-items.js';
import { changeTo, writeKey } from './repairs.js';

export const mappingPaths = ['bridge_mappings', 'svc.overcloud_bridge_mappings'] as const;

export interface WrittenMapping extends Mapping {
  readonly list: ItemList;
  readonly item: ListItem;
}

export function mappingLists(environment: EnvironmentJson): readonly ItemList[] {
  return mappingPaths.flatMap((path) => readItems(environment, path) ?? []);
}

/** The items that are mappings. */
export function mappingsIn(list: ItemList): readonly WrittenMapping[] {
  return list.items.flatMap((item) => {
    const mapping = readMapping(item);
    return mapping ? [{ ...mapping, list, item }] : [];
  });
}

/** Every mapping; undefined where none is written, and where one cannot be read, so that nobody knows what is not mapped. */
export function knownMappings(environment: EnvironmentJson): readonly WrittenMapping[] | undefined {
  const lists = mappingLists(environment);
  const written = mappingPaths.filter((path) => environment.state(path) !== 'absent');
  if (lists.length === 0 || lists.length < written.length) return undefined;
  const mappings = lists.flatMap(mappingsIn);
  return mappings.length === lists.flatMap(({ items }) => items).length ? mappings : undefined;
}

/** Adds a mapping to the list that is there, else writes one. */
export function appendMapping(
  environment: EnvironmentJson,
  mapping: Mapping,
): readonly TextEdit[] | undefined {
  const text = formatMapping(mapping);
  const list = mappingLists(environment).at(-1);
  if (list) return changeTo(environment, list.value, withAppended(list, text));
  const [alone, ofService] = mappingPaths;
  return writeKey(environment, environment.state('svc') === 'written' ? ofService : alone, text);
}

export function formatMapping({ network, bridge }: Mapping): string {
  return `${network}:${bridge}`;
}
