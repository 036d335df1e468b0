/**
 * Lists that are written as one text with commas (`svcnet1:br-svc,physnet1:br-ex`): their items with the place of each,
 * what the items say, and the text with one of them changed.
 */
import type { NodePlace } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import { isVlanId, type VlanRange } from '../../../../net/vlan.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { textAt } from './meant-text.js';

export interface ListItem {
  /** Without blanks around it. */
  readonly text: string;
  /** As it stands between the commas. */
  readonly written: string;
  readonly at: NodePlace;
}

export interface ItemList {
  readonly path: string;
  /** The last part of the path, for messages. */
  readonly key: string;
  readonly value: Value<string>;
  readonly items: readonly ListItem[];
}

/** The list under a key; undefined where nothing is written, or nothing that is meant as it stands. */
export function readItems(environment: EnvironmentJson, path: string): ItemList | undefined {
  const value = textAt(environment, path);
  if (!value) return undefined;
  const { file } = environment;
  const span = file.tree.spanOf(value.node);
  // A text with escapes is longer in the file than what it says: its items have no places of their own.
  const plain = value.at.node === value.node && file.text.slice(span.start + 1, span.end - 1) === value.value;
  let end = 0;
  const items = value.value.split(',').map((written) => {
    const start = end + 1;
    end = start + written.length;
    const text = written.trim();
    const from = start + (written.length - written.trimStart().length);
    const part = text === '' ? undefined : { start: from, end: from + text.length };
    return { text, written, at: plain && part ? { ...value.at, part } : value.at };
  });
  return { path, key: path.slice(path.lastIndexOf('.') + 1), value, items };
}

/** The text with other words in the place of an item, or without it. */
export function withItem({ items }: ItemList, item: ListItem, text: string | undefined): string {
  return items
    .flatMap((each) => (each === item ? (text ?? []) : each.written))
    .join(',')
    .trim();
}

/** The text with one more item. */
export function withAppended({ items }: ItemList, text: string): string {
  const written = items.filter((item) => item.text !== '').map((item) => item.written);
  return [...written, text].join(',').trim();
}

/** `svcnet1:br-svc`. */
export interface Mapping {
  readonly network: string;
  readonly bridge: string;
}

export function readMapping({ text }: ListItem): Mapping | undefined {
  const match = /^([\w.-]+):([a-z_][\w.-]*)$/i.exec(text);
  return match ? { network: match[1] ?? '', bridge: match[2] ?? '' } : undefined;
}

/** An item of `network_vlan_ranges`. */
export type VlanItem =
  | { readonly kind: 'name'; readonly network: string }
  | { readonly kind: 'range' | 'no-ids' | 'reversed'; readonly network: string; readonly range: VlanRange }
  | { readonly kind: 'mapping'; readonly mapping: Mapping }
  /** The item as it was most likely meant, where that can be told. */
  | { readonly kind: 'invalid'; readonly meant?: string };

export function readVlanItem(item: ListItem): VlanItem {
  const { text } = item;
  const match = /^([a-z_][\w.-]*)(?::(\d{1,6}):(\d{1,6}))?$/i.exec(text);
  if (match) {
    const network = match[1] ?? '';
    if (match[2] === undefined) return { kind: 'name', network };
    const range = { first: Number(match[2]), last: Number(match[3]) };
    if (!isVlanId(range.first) || !isVlanId(range.last)) return { kind: 'no-ids', network, range };
    return { kind: range.first > range.last ? 'reversed' : 'range', network, range };
  }
  const mapping = readMapping(item);
  if (mapping && /^[a-z_]/i.test(text)) return { kind: 'mapping', mapping };
  const loose = /^([a-z_][\w.-]*?)\s*[:=]\s*(\d+)\s*[-:]\s*(\d+)$/i.exec(text);
  return { kind: 'invalid', ...(loose && { meant: `${loose[1]}:${loose[2]}:${loose[3]}` }) };
}
