/** From the `servers` and `baremetal` of the files of a model to its fleet. */

import { isUnknown } from '../../../syntax/queries.js';
import type { MapEntry, MapNode, SyntaxNode } from '../../../syntax/tree.js';
import { commonItems, replaceBetween } from '../../../text/common-items.js';
import type { EnvironmentFile } from '../../dialect.js';
import { Fleet } from './fleet.js';
import { Item } from './item.js';
import { type Column, columnKeys, type ServerList, type ServerRow } from './server.js';
import { type ListEntry, topEntries } from './top-entries.js';

/** Names of the map about the network that servers are installed over; the second is that of older models. */
const BAREMETAL = new Set(['baremetal', 'baremetal_network']);

/** Only one copy of each row, as long as its item stays. */
const rows = new WeakMap<MapNode, ServerRow>();

/** `before`: the servers of the files as they were; what did not change since is not looked at again. */
export function readServers(files: readonly EnvironmentFile[], before: Fleet | undefined): Fleet {
  const lists: ServerList[] = [];
  const baremetal: Item[] = [];
  const tops = files.map(topEntries);
  for (const { entries } of tops) {
    for (const entry of entries) {
      if (entry.key === 'servers') {
        const list = readList(entry, before?.lists[lists.length]);
        if (list) lists.push(list);
      } else if (BAREMETAL.has(entry.key)) baremetal.push(...itemsIn(entry));
    }
  }
  const isWhole = tops.every((each) => each.isWhole) && !lists.some(isDoubtful);
  return new Fleet(lists, isWhole, baremetal, before);
}

function itemsIn({ file, value }: ListEntry): Item[] {
  const item = value.type === 'map' ? Item.of(file, value) : undefined;
  return item ? [item] : [];
}

function isDoubtful({ items, nodes, broken }: ServerList): boolean {
  return broken.size > 0 || nodes.length < items.length;
}

function readList(
  { file, entry, value, isBroken, byItem }: ListEntry,
  old: ServerList | undefined,
): ServerList | undefined {
  if (value.type === 'scalar' && value.style === 'missing') return undefined;
  const items: readonly SyntaxNode[] = value.type === 'seq' ? value.items : [value];
  // A list in which nothing but maps stands has its rows at the places of its items.
  const same = byItem && old?.byItem && old.items.length === old.nodes.length ? old : undefined;
  const ends = same ? commonItems(same.items, items) : { start: 0, tail: 0 };
  const { start, tail } = ends;
  const fresh = items.slice(start, items.length - tail);
  const maps = fresh.filter((node) => node.type === 'map');
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

/** What is a number or a flag where a word must stand, or the reverse, breaches the schema and is unknown. */
function textOf(node: MapEntry['value'], column: Column): string | undefined {
  const value = node.type === 'alias' ? node.target : node;
  if (value?.type !== 'scalar' || isUnknown(value)) return undefined;
  const type = column === 'isHypervisor' || column === 'isDeployer' ? 'boolean' : 'string';
  return typeof value.value === type ? String(value.value) : undefined;
}
