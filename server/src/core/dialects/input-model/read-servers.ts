/** From the `servers` and `baremetal` of the files of a model to its fleet. */

import { isUnknown } from '../../syntax/queries.js';
import type { MapEntry, MapNode, SyntaxNode } from '../../syntax/tree.js';
import type { EnvironmentFile } from '../dialect.js';
import {
  type Column,
  columnKeys,
  Fleet,
  type FleetMemory,
  type ServerPlace,
  type ServerRow,
} from './fleet.js';
import { Item } from './item.js';
import { type ListEntry, topEntries } from './top-entries.js';

/** Names of the map about the network that servers are installed over; the second is that of older models. */
const BAREMETAL = new Set(['baremetal', 'baremetal_network']);

/** Only one copy of each row, as long as its item stays. */
const rows = new WeakMap<MapNode, ServerRow>();

export function readServers(files: readonly EnvironmentFile[], memory: FleetMemory): Fleet {
  const places: ServerPlace[] = [];
  const baremetal: Item[] = [];
  let isWhole = true;
  for (const member of files) {
    const { entries, isWhole: allSeen } = topEntries(member);
    if (!allSeen) isWhole = false;
    for (const entry of entries) {
      if (entry.key === 'servers') isWhole = addServers(entry, places) && isWhole;
      else if (BAREMETAL.has(entry.key)) {
        const item = entry.value.type === 'map' ? Item.of(member.file, entry.value) : undefined;
        if (item) baremetal.push(item);
      }
    }
  }
  return new Fleet(places, isWhole, baremetal, memory);
}

function addServers({ file, value, isBroken }: ListEntry, places: ServerPlace[]): boolean {
  if (value.type === 'scalar' && value.style === 'missing') return true;
  const items: readonly SyntaxNode[] = value.type === 'seq' ? value.items : [value];
  let isWhole = true;
  for (const node of items) {
    const broken = isBroken(node);
    if (broken) isWhole = false;
    if (node.type === 'map') places.push({ row: rowOf(node), file, node, broken });
    else isWhole = false;
  }
  return isWhole;
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
    const text = textOf(value);
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

function textOf(node: MapEntry['value']): string | undefined {
  const value = node.type === 'alias' ? node.target : node;
  if (value?.type !== 'scalar' || value.value === null || isUnknown(value)) return undefined;
  return String(value.value);
}
