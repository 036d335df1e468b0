/** From the `servers` and `baremetal` of the files of a model to its fleet. */

import { sameItems } from '../../../query/query.js';
import { isUnknown } from '../../../syntax/queries.js';
import type { MapEntry, MapNode, SyntaxNode } from '../../../syntax/tree.js';
import { commonItems, replaceBetween } from '../../../text/common-items.js';
import type { EnvironmentFile } from '../../dialect.js';
import { Fleet } from './fleet.js';
import { Item } from './item.js';
import { type Column, columnKeys, type ServerList, type ServerRow } from './server.js';
import { itemsOf, type ListEntry, topEntries } from './top-entries.js';

/** Names of the map about the network that servers are installed over; the second is that of older models. */
const BAREMETAL = new Set(['baremetal', 'baremetal_network']);

/** Only one copy of each row, as long as its item stays. */
const rows = new WeakMap<MapNode, ServerRow>();

/** `before`: the servers of the files as they were; what did not change since is not looked at again. */
export function readServers(files: readonly EnvironmentFile[], before: Fleet | undefined): Fleet {
  const tops = files.map(topEntries);
  const entries = tops.flatMap((top) => top.entries);
  const own = entries.filter(({ key }) => key === 'servers');
  const lists: ServerList[] = [];
  for (const entry of own) {
    const list = readList(entry, before?.lists[lists.length]);
    if (list) lists.push(list);
  }
  const baremetal = entries.filter(({ key }) => BAREMETAL.has(key)).flatMap(itemsIn);
  // Every model has servers: where there are none, they come from somewhere else.
  const isWhole =
    own.length > 0 &&
    own.every((each) => each.isWhole) &&
    tops.every((each) => each.isWhole) &&
    !lists.some(isDoubtful);
  const now = { lists, isWhole, baremetal };
  return before && isSame(before, now) ? before : new Fleet(lists, isWhole, baremetal, before);
}

type Said = Pick<Fleet, 'lists' | 'isWhole' | 'baremetal'>;

function isSame(before: Said, { lists, isWhole, baremetal }: Said): boolean {
  return (
    before.isWhole === isWhole && sameItems(before.lists, lists) && samePlaces(before.baremetal, baremetal)
  );
}

function samePlaces(before: readonly Item[], now: readonly Item[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ file, node }, index) => file === now[index]?.file && node === now[index]?.node)
  );
}

function itemsIn({ file, value }: ListEntry): Item[] {
  const item = value.type === 'map' ? Item.of(file, value) : undefined;
  return item ? [item] : [];
}

function isDoubtful({ items, nodes, broken }: ServerList): boolean {
  return broken.size > 0 || nodes.length < items.length;
}

function readList(list: ListEntry, old: ServerList | undefined): ServerList | undefined {
  const { file, entry, value, isBroken, byItem } = list;
  if (value.type === 'scalar' && value.style === 'missing') return undefined;
  const items: readonly SyntaxNode[] = value.type === 'seq' ? value.items : itemsOf(list);
  if (old?.file === file && old.items === items) return old;
  // A list that contains only maps has its rows at the places of its items.
  const same = byItem && old?.byItem && old.items.length === old.nodes.length ? old : undefined;
  const ends = same ? commonItems(same.items, items) : { start: 0, tail: 0 };
  const { start, tail } = ends;
  const fresh = items.slice(start, items.length - tail);
  const { template } = file.tree;
  const maps = fresh.filter((node): node is MapNode => node.type === 'map' && !template?.isInBlock(node));
  const broken = new Set(same?.broken);
  for (const node of same?.items.slice(start, same.items.length - tail) ?? []) broken.delete(node);
  for (const node of fresh) if (isBroken(node)) broken.add(node);
  const rows = maps.map(rowOf);
  return {
    ...{ file, items, broken, byItem },
    at: { file, node: entry.key },
    nodes: same ? replaceBetween(same.nodes, ends, maps) : maps,
    rows: same ? replaceBetween(same.rows, ends, rows) : rows,
  };
}

const COLUMNS: ReadonlyMap<string, Column> = new Map(
  (Object.keys(columnKeys) as Column[]).map((column) => [columnKeys[column], column]),
);

function rowOf(node: MapNode): ServerRow {
  const known = rows.get(node);
  if (known) return known;
  const row: { -readonly [Key in Column]?: string } = {};
  const unknown: Column[] = [];
  const seen = new Set<Column>();
  for (const { key, value } of node.entries) {
    const column = COLUMNS.get(String(key.value));
    if (column === undefined) continue;
    const text = textOf(value, column);
    if (text === undefined || seen.has(column)) {
      unknown.push(column);
      delete row[column];
    } else row[column] = text;
    seen.add(column);
  }
  const made = unknown.length > 0 ? { ...row, unknown } : row;
  rows.set(node, made);
  return made;
}

/** What is a number or a flag where a word must be, or the reverse, breaches the schema and is unknown. */
function textOf(node: MapEntry['value'], column: Column): string | undefined {
  const value = node.type === 'alias' ? node.target : node;
  if (value?.type !== 'scalar' || isUnknown(value)) return undefined;
  const type = column === 'isHypervisor' || column === 'isDeployer' ? 'boolean' : 'string';
  return typeof value.value === type ? String(value.value) : undefined;
}
