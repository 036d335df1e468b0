/**
 * The fixes that rules offer. Each function returns a list, which is empty where the fix must not be offered: a value that
 * is reached through an alias or a merge key means other places too, and changing it would change those.
 * The edits keep comments, quotes, line ends and style; they are made by `syntax/rewrite.ts`.
 */
import type { NodePlace, SourceFile } from '../../model/source-file.js';
import type { Section, Value, ValueList } from '../../model/value.js';
import { removeEntries } from '../../syntax/remove-entries.js';
import {
  insertEntry,
  insertItem,
  type Plain,
  removeItem,
  renameKey as renameKeyEdit,
  replaceScalar,
  setValue,
} from '../../syntax/rewrite.js';
import type { MapEntry, SeqNode, SyntaxNode } from '../../syntax/tree.js';
import type { TextEdit } from '../../text/text-edit.js';
import { inFile } from '../in-file.js';
import type { FileEdit, Fix } from '../rule.js';

/** A scalar that was read, with how it was reached. */
export type Changeable = Pick<Value<unknown>, 'node' | 'at' | 'shared'>;

/** A map that was read, with how it was reached. */
export type Extensible = Pick<Section, 'node' | 'at' | 'shared' | 'entry' | 'state'>;

/** A list that was read. */
type ListLike = Pick<ValueList<unknown>, 'entry' | 'node'>;

export interface FixOptions {
  /** In the imperative, with the value; each function has one that fits most rules. */
  readonly title?: string | undefined;
  /** The one obvious repair: only these are applied by fix-all. */
  readonly preferred?: boolean | undefined;
}

/** How many fixes a finding offers to choose from: as many as an editor shows without a list to scroll. */
export const MOST_CHOICES = 5;

/** Any edits of one file under a title; nothing where there are no edits. */
export function fixOf(
  file: Pick<SourceFile, 'uri'>,
  title: string,
  edits: TextEdit | readonly TextEdit[],
  { preferred }: FixOptions = {},
): readonly Fix[] {
  return made(title, inFile(file, edits), preferred);
}

function made(title: string, edits: readonly FileEdit[], preferred: boolean | undefined): readonly Fix[] {
  return edits.length === 0 ? [] : [{ title, edits, ...(preferred && { preferred }) }];
}

/** Writes another value in the place of this one. */
export function changeTo(
  value: Changeable,
  to: string | number | boolean,
  { title = `Change to '${to}'`, preferred }: FixOptions = {},
): readonly Fix[] {
  if (value.shared) return [];
  const { file } = value.at;
  return made(title, inFile(file, replaceScalar(file, value.node, to)), preferred);
}

/** Writes another text in the place of a part of a scalar; the text must need no quotes that are not there. */
export function changePart(
  place: NodePlace,
  to: string,
  { title = `Change to '${to}'`, preferred }: FixOptions = {},
): readonly Fix[] {
  const { file, node, part } = place;
  if (!part || node.type === 'alias') return [];
  const { start } = file.tree.spanOf(node);
  const span = { start: start + part.start, end: start + part.end };
  if (file.text.slice(span.start, span.end) === to) return [];
  return made(title, inFile(file, { span, newText: to }), preferred);
}

/** Moves several values together, as a range or a subnet with its gateway: all of them or none. */
export function moveTo(
  title: string,
  moves: readonly (readonly [value: Changeable, to: string | number])[],
  options: Omit<FixOptions, 'title'> = {},
): readonly Fix[] {
  return together(
    title,
    moves.map(([value, to]) => changeTo(value, to)),
    options,
  );
}

/** Several fixes as one: all their edits under one title, or nothing where one of them cannot be offered. */
export function together(
  title: string,
  parts: readonly (readonly Fix[])[],
  { preferred }: Omit<FixOptions, 'title'> = {},
): readonly Fix[] {
  if (parts.some((part) => part.length === 0)) return [];
  return made(
    title,
    parts.flatMap(([first]) => first?.edits ?? []),
    preferred,
  );
}

/** The entry of a key where it is written in this very map, and not merged into it. */
export function ownEntry(map: Extensible, key: string): MapEntry | undefined {
  const entry = map.entry(key);
  // Of a map that is read in pieces, the entries have a parent of their own.
  const isOwn = entry && (entry.piece !== undefined || entry.parent === map.node);
  return isOwn && !map.shared ? entry : undefined;
}

/** Adds a key to a map, below the entry of `after` where that is written. */
export function addKey(
  map: Extensible,
  key: string,
  value: Plain,
  { title, preferred, after }: FixOptions & { readonly after?: string | undefined } = {},
): readonly Fix[] {
  if (map.shared) return [];
  const { file } = map.at;
  const behind = after === undefined ? undefined : ownEntry(map, after);
  const shown = typeof value === 'object' ? key : `${key}: ${value}`;
  const edits = insertEntry(file, map.node, key, value, behind);
  return made(title ?? `Add '${shown}'`, inFile(file, edits), preferred);
}

/** Removes keys from a map with what they say; nothing where none of them is written in it. */
export function removeKey(
  map: Extensible,
  keys: string | readonly string[],
  { title, preferred }: FixOptions = {},
): readonly Fix[] {
  const { file } = map.at;
  const all = typeof keys === 'string' ? [keys] : keys;
  const entries = all.flatMap((key) => ownEntry(map, key) ?? []);
  const edits = removeEntries(file, entries);
  return made(title ?? `Remove '${all[0] ?? ''}'`, inFile(file, edits), preferred);
}

/** Gives a key another name and leaves its value alone; nothing where that name is taken. */
export function renameKey(
  map: Extensible,
  key: string,
  to: string,
  { title = `Rename to '${to}'`, preferred }: FixOptions = {},
): readonly Fix[] {
  const entry = ownEntry(map, key);
  // A key with a slip in it is read as the one that is meant, which is then no other key.
  const isFree = map.state(to) === 'absent' || (entry !== undefined && map.entry(to) === entry);
  if (!entry || !isFree) return [];
  const { file } = map.at;
  return made(title, inFile(file, renameKeyEdit(file, entry, to)), preferred);
}

/** Writes any value in the place of what a key says. */
export function setKey(
  map: Extensible,
  key: string,
  value: Plain,
  { title = `Set '${key}'`, preferred }: FixOptions = {},
): readonly Fix[] {
  const entry = ownEntry(map, key);
  if (!entry) return [];
  const { file } = map.at;
  return made(title, inFile(file, setValue(file, entry, value)), preferred);
}

/** Adds an item at the end of a list that is written where it is read, and not an alias of another one. */
export function addItem(
  file: SourceFile,
  list: ListLike,
  item: Plain,
  { title = `Add '${typeof item === 'object' ? '' : item}'`, preferred }: FixOptions = {},
): readonly Fix[] {
  if (!list.node || !isOwnList(list.node, list.entry)) return [];
  return made(title, inFile(file, insertItem(file, list.node, item)), preferred);
}

/** False where the list is an alias of one that is written elsewhere. */
function isOwnList(node: SeqNode, entry: MapEntry | undefined): boolean {
  return entry === undefined || entry.value === node;
}

/** Takes an item, a word or a map, out of its list. */
export function dropItem(
  item: { readonly node: SyntaxNode; readonly at: NodePlace; readonly shared: boolean },
  { title = 'Remove this item', preferred }: FixOptions = {},
): readonly Fix[] {
  if (item.shared) return [];
  const { file } = item.at;
  return made(title, inFile(file, removeItem(file, item.node)), preferred);
}
