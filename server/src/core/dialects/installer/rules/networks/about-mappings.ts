/**
 * The mappings of networks to bridges that an environment file comes to. Two keys set the one variable behind them,
 * so that rules about names look at both.
 */
import type { FixOptions } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import {
  appendItems,
  type ItemList,
  type ListItem,
  type Mapping,
  readItems,
  readMapping,
} from './about-list-items.js';
import { writePath } from './about-paths.js';

const mappingPaths = ['bridge_mappings', 'svc.overcloud_bridge_mappings'] as const;

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

/** Every mapping; undefined where none is written, and where one cannot be read, so that it is unknown what is not mapped. */
export function knownMappings(environment: EnvironmentJson): readonly WrittenMapping[] | undefined {
  const lists = mappingLists(environment);
  const written = mappingPaths.filter((path) => environment.state(path) !== 'absent');
  if (lists.length === 0 || lists.length < written.length) return undefined;
  const mappings = lists.flatMap(mappingsIn);
  return mappings.length === lists.flatMap(({ items }) => items).length ? mappings : undefined;
}

/** Adds a mapping to the list that is there, else writes one. */
export function addMapping(
  environment: EnvironmentJson,
  mapping: Mapping,
  options: FixOptions = {},
): readonly Fix[] {
  const text = formatMapping(mapping);
  const list = mappingLists(environment).at(-1);
  if (list) return appendItems(list, text, options);
  const [alone, ofService] = mappingPaths;
  const path = environment.state('svc') === 'written' ? ofService : alone;
  return writePath(environment, path, text, options);
}

export function formatMapping({ network, bridge }: Mapping): string {
  return `${network}:${bridge}`;
}
