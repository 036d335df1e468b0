/** How a list, a map of keys and a single value become each other, where one is written in the place of another. */
import type { SourceFile } from '../../model/source-file.js';
import {
  allowsType,
  fitsSchema,
  propertySchema,
  resolveSchema,
  type Schema,
  type SchemaNode,
} from '../../schema/schema.js';
import { printFlow } from '../../syntax/print-value.js';
import { isUnknown } from '../../syntax/queries.js';
import { setValue } from '../../syntax/rewrite.js';
import type { MapNode, ScalarNode, SeqNode, SyntaxNode } from '../../syntax/tree.js';
import type { TextEdit } from '../../text/text-edit.js';
import { fixOf } from '../kit/fixes.js';
import type { Fix } from '../rule.js';

type Word = string | number | boolean;

/** One word, or words with commas between them, where a list of them is wanted. */
export function asList(file: SourceFile, all: Schema, schema: SchemaNode, node: ScalarNode): readonly Fix[] {
  const own = resolveSchema(all, schema.items);
  if (!own || node.style === 'missing' || node.style === 'block' || isUnknown(node) || node.value === null)
    return [];
  const fits = (items: readonly Word[]) =>
    items.every((item) => item !== '' && own.type !== undefined && fitsSchema(own, item));
  const lines = markedLines(file, node);
  if (lines) return fits(lines.items) ? fixOf(file, titleOf(lines.items), lines.edits) : [];
  const whole: Word = node.value;
  const parts = typeof whole === 'string' ? partsOf(whole) : [whole];
  const items = fits(parts) ? parts : fits([whole]) ? [whole] : undefined;
  if (!items) return [];
  const newText = printFlow(file.tree.language, items);
  return fixOf(file, titleOf(items), { span: file.tree.spanOf(node), newText });
}

function titleOf(items: readonly Word[]): string {
  return items.length === 1 ? `Put '${items[0]}' in a list` : `Write a list of ${items.length}`;
}

/** Brackets of any kind around them, or one of the two, are not part of the words. */
function partsOf(text: string): readonly string[] {
  const bare = /[,;]/.test(text) || /^\[.*\]$/.test(text) ? text.replace(/^\s*[[({]|[\])}]\s*$/g, '') : text;
  return bare.split(/[,;]/).map((part) => part.trim().replace(/^(["'])(.*)\1$/, '$2'));
}

/** The sign that somebody took for the dash of an item, glued to the text or before it. */
const MARK = /^(?:-(?=\S)|[*\u2022] ?|\d{1,3}[.)] )/;

/** Lines that each begin like an item of a list. */
function markedLines(
  file: SourceFile,
  node: ScalarNode,
): { readonly items: readonly string[]; readonly edits: readonly TextEdit[] } | undefined {
  if (node.style !== 'plain' || !node.source.includes('\n')) return undefined;
  let at = file.tree.spanOf(node).start;
  const items: string[] = [];
  const edits: TextEdit[] = [];
  for (const line of node.source.split('\n')) {
    const item = line.trim();
    const [mark] = MARK.exec(item) ?? [];
    if (mark === undefined || mark === item) return undefined;
    const start = at + line.indexOf(mark);
    edits.push({ span: { start, end: start + mark.length }, newText: '- ' });
    items.push(item.slice(mark.length).trim());
    at += line.length + 1;
  }
  return { items, edits };
}

/** A name alone, where a map is wanted that needs nothing but that. */
export function asNamed(file: SourceFile, all: Schema, schema: SchemaNode, node: ScalarNode): readonly Fix[] {
  const [key, another] = schema.required ?? [];
  const { value, parent } = node;
  if (key === undefined || another !== undefined || value === null || isUnknown(node)) return [];
  if (node.style === 'missing' || node.style === 'block' || !parent) return [];
  if (!fitsSchema(propertySchema(all, schema, key), value)) return [];
  const title = `Write '${key}: ${value}'`;
  if (parent.type === 'entry') return fixOf(file, title, setValue(file, parent, { [key]: value }));
  const span = file.tree.spanOf(node);
  const printed = printFlow(file.tree.language, { [key]: value });
  const inBlock = parent.style === 'block' && file.tree.language === 'yaml';
  return fixOf(file, title, { span, newText: inBlock ? printed.replace(/^\{ | \}$/g, '') : printed });
}

/** A name with a colon behind it, or behind its key, where the name alone is wanted; names with colons instead of dashes. */
export function outOfMap(file: SourceFile, all: Schema, schema: SchemaNode, map: MapNode): readonly Fix[] {
  if (allowsType(schema, 'array')) return listOfKeys(file, all, schema, map);
  const [only, another] = map.entries;
  if (!only || another || map.style === 'flow' || file.tree.language !== 'yaml') return [];
  const { key, value } = only;
  if (isMissing(value)) {
    if (key.value === null || !fitsSchema(schema, key.value)) return [];
    const span = { start: file.tree.spanOf(key).end, end: file.tree.spanOf(map).end };
    const colon = file.text.slice(span.start, span.end);
    return colon.trim() === ':' ? fixOf(file, 'Remove the colon', { span, newText: '' }) : [];
  }
  if (!/^(?:name|id)$/.test(String(key.value)) || value.type !== 'scalar' || isUnknown(value)) return [];
  if (value.value === null || !fitsSchema(schema, value.value)) return [];
  const span = { start: file.tree.spanOf(key).start, end: file.tree.spanOf(value).start };
  return fixOf(file, `Write '${value.value}' alone`, { span, newText: '' });
}

function isMissing(node: SyntaxNode): boolean {
  return node.type === 'scalar' && node.style === 'missing';
}

function listOfKeys(file: SourceFile, all: Schema, schema: SchemaNode, map: MapNode): readonly Fix[] {
  const own = resolveSchema(all, schema.items);
  const { entries } = map;
  if (file.tree.language !== 'yaml' || entries.length === 0 || own?.type === undefined) return [];
  if (allowsType(own, 'object') && map.style === 'block') return asItem(file, all, own, map);
  const words = entries.map(({ key }) => key.value);
  if (!entries.every(({ value }) => isMissing(value))) return [];
  if (!words.every((word) => word !== null && fitsSchema(own, word))) return [];
  const title = words.length === 1 ? `Put '${words[0]}' in a list` : `Write a list of ${words.length}`;
  if (map.style === 'flow') {
    const newText = printFlow('yaml', words as readonly Word[]);
    return fixOf(file, title, { span: file.tree.spanOf(map), newText });
  }
  const edits = entries.flatMap((entry): TextEdit[] => {
    const { start, end } = file.tree.spanOf(entry.key);
    const colon = file.text.indexOf(':', end);
    return [
      { span: { start, end: start }, newText: '- ' },
      { span: { start: end, end: colon + 1 }, newText: '' },
    ];
  });
  return fixOf(file, title, edits);
}

/** The keys of an item, without the dash that begins it. */
function asItem(file: SourceFile, all: Schema, own: SchemaNode, map: MapNode): readonly Fix[] {
  if (!map.entries.every(({ key }) => propertySchema(all, own, String(key.value)))) return [];
  const { start, end } = file.tree.spanOf(map);
  const edits: TextEdit[] = [{ span: { start, end: start }, newText: '- ' }];
  const text = file.text.slice(start, end);
  for (const { index } of text.matchAll(/\n(?=[^\r\n])/g)) {
    const at = start + index + 1;
    edits.push({ span: { start: at, end: at }, newText: '  ' });
  }
  return fixOf(file, 'Put it in a list', edits);
}

/** The only item of a list where a single value is wanted; items that are the keys of one map. */
export function outOfList(file: SourceFile, all: Schema, schema: SchemaNode, list: SeqNode): readonly Fix[] {
  if (list.style === 'block') {
    return allowsType(schema, 'object') ? outOfItems(file, all, schema, list) : outOfLine(file, schema, list);
  }
  const [only, another] = list.items;
  if (only?.type !== 'scalar' || another || isUnknown(only)) return [];
  const { value } = only;
  if (value === null || !fitsSchema(schema, value)) return [];
  const newText = file.text.slice(file.tree.spanOf(only).start, file.tree.spanOf(only).end);
  return fixOf(file, 'Remove the brackets', { span: file.tree.spanOf(list), newText });
}

/** Items that are maps whose keys are all known, and none of them twice. */
function outOfItems(file: SourceFile, all: Schema, schema: SchemaNode, list: SeqNode): readonly Fix[] {
  const keys = new Set<string>();
  const edits: TextEdit[] = [];
  for (const item of list.items) {
    const dash = dashOf(file, item);
    if (item.type !== 'map' || item.style === 'flow' || dash === undefined) return [];
    for (const { key } of item.entries) {
      const name = String(key.value);
      if (keys.has(name) || !propertySchema(all, schema, name)) return [];
      keys.add(name);
    }
    edits.push({ span: { start: dash, end: dash + 1 }, newText: ' ' });
  }
  return fixOf(file, list.items.length === 1 ? 'Remove the dash' : 'Remove the dashes', edits);
}

/** The dash before an item, where it is on the same line. */
function dashOf(file: SourceFile, item: SyntaxNode): number | undefined {
  let at = file.tree.spanOf(item).start - 1;
  while (file.text[at] === ' ') at--;
  return file.text[at] === '-' ? at : undefined;
}

function outOfLine(file: SourceFile, schema: SchemaNode, list: SeqNode): readonly Fix[] {
  const [only, another] = list.items;
  if (only?.type !== 'scalar' || another || isUnknown(only) || only.value === null) return [];
  const dash = dashOf(file, only);
  if (list.parent?.type !== 'entry' || dash === undefined || !fitsSchema(schema, only.value)) return [];
  const end = file.tree.spanOf(only).start;
  const lead = /:\s*$/.exec(file.text.slice(file.tree.spanOf(list.parent).start, dash))?.[0];
  if (lead === undefined) return [];
  return fixOf(file, 'Remove the dash', { span: { start: dash - lead.length + 1, end }, newText: ' ' });
}
