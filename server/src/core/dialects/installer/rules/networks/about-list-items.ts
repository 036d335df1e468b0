/**
 * Lists that are written as one text with commas (`svcnet1:br-svc,physnet1:br-ex`): their items with the place of each,
 * what the items say, and the repairs of one of them.
 */
import type { NodePlace } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import { isVlanId, type VlanRange } from '../../../../net/vlan.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, type FixOptions } from '../../../../rules/kit/fixes.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { textAt } from './about-meant-text.js';
import { lastOf } from './about-paths.js';

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

/** The list under a key; undefined where nothing is written, or nothing that is meant as it is. */
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
  return { path, key: lastOf(path), value, items };
}

/** Writes other words in the place of an item. */
export function changeItem(
  list: ItemList,
  item: ListItem,
  text: string,
  { title = `Change to '${text}'`, preferred }: FixOptions = {},
): readonly Fix[] {
  return changeTo(list.value, joined(list, item, text), { title, preferred });
}

/** Takes an item out of its list. */
export function removeItem(list: ItemList, item: ListItem, options: FixOptions): readonly Fix[] {
  return changeTo(list.value, joined(list, item), options);
}

/** Adds items, as one text, at the end. */
export function appendItems({ value, items }: ItemList, text: string, options: FixOptions): readonly Fix[] {
  const written = items.filter((item) => item.text !== '').map((item) => item.written);
  return changeTo(value, [...written, text].join(',').trim(), options);
}

function joined({ items }: ItemList, item: ListItem, ...texts: readonly string[]): string {
  return items
    .flatMap((each) => (each === item ? texts : each.written))
    .join(',')
    .trim();
}

/** A list in which a comma has nothing beside it. */
export function strayComma({ key, value, items }: ItemList): Report | undefined {
  const kept = items.filter(({ text }) => text !== '');
  if (kept.length === items.length) return undefined;
  const next = kept
    .map(({ written }) => written)
    .join()
    .trim();
  return finding(value.at, `'${key}' has a comma with nothing next to it.`, {
    fixes: () => (next === '' ? [] : changeTo(value, next, { title: 'Remove the comma', preferred: true })),
  });
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
