/**
 * The repairs that plan rules offer, made of edits that keep comments, quotes and style.
 * Nothing is offered where a value is reached through an alias or a merge key: changing it would change other places too.
 */
import type { SourceFile } from '../../../model/source-file.js';
import type { Section, Value, ValueList } from '../../../model/value.js';
import { inFile } from '../../../rules/in-file.js';
import type { FileEdit, Fix } from '../../../rules/rule.js';
import {
  insertEntry,
  insertItem,
  type Plain,
  removeEntry,
  removeItem,
  replaceScalar,
} from '../../../syntax/rewrite.js';
import type { MapEntry, MapNode, SeqNode } from '../../../syntax/tree.js';
import type { TextEdit } from '../../../text/text-edit.js';
import type { NetworkList } from '../model/plan-model.js';

function fix(title: string, edits: readonly FileEdit[], preferred: boolean): readonly Fix[] {
  return [preferred ? { title, edits, preferred } : { title, edits }];
}

/** Writes another value in the place of this one. */
export function replaceValue(
  file: SourceFile,
  value: Value<unknown>,
  next: string | number,
  title: string,
  preferred = false,
): readonly Fix[] {
  if (value.shared) return [];
  return fix(title, inFile(file, replaceScalar(file, value.node, next)), preferred);
}

/** The entry of a key when it is written in this very map, and not merged into it. */
export function ownEntry(section: Section, key: string): MapEntry | undefined {
  const entry = section.entry(key);
  return entry && !section.shared && entry.parent === section.node ? entry : undefined;
}

/** Removes keys from a map; those that are not written in it are passed over. */
export function removeKeys(
  file: SourceFile,
  section: Section,
  keys: readonly string[],
  title: string,
  preferred = false,
): readonly Fix[] {
  const entries = keys.flatMap((key) => ownEntry(section, key) ?? []);
  if (entries.length === 0) return [];
  return fix(title, inFile(file, ...entries.map((entry) => removeEntry(file, entry))), preferred);
}

/** Adds a key to a map, below `after` where that is written. */
export function addKey(
  file: SourceFile,
  section: Section,
  key: string,
  value: Plain,
  title: string,
  options: { readonly after?: string; readonly preferred?: boolean } = {},
): readonly Fix[] {
  if (section.shared) return [];
  const after = options.after === undefined ? undefined : ownEntry(section, options.after);
  return fix(
    title,
    inFile(file, insertEntry(file, section.node, key, value, after)),
    options.preferred ?? false,
  );
}

/** The map that a list stands in, or would stand in, when the list can be edited there. */
export interface ListPlace {
  readonly map: MapNode;
  readonly key: string;
}

/** Edits that put an item at the end of a list, which is written first where it is absent. */
export function appendEdits(
  file: SourceFile,
  list: ValueList<unknown> | NetworkList,
  place: ListPlace | undefined,
  item: Plain,
): readonly TextEdit[] | undefined {
  if (list.node) return isOwn(list.node, list.entry) ? insertItem(file, list.node, item) : undefined;
  if (list.state === 'absent' && place) return insertEntry(file, place.map, place.key, [item]);
  return undefined;
}

/** Adds an item at the end of a list. */
export function addItem(
  file: SourceFile,
  list: ValueList<unknown> | NetworkList,
  item: Plain,
  title: string,
  preferred = false,
): readonly Fix[] {
  const edits = appendEdits(file, list, undefined, item);
  return edits ? fix(title, inFile(file, edits), preferred) : [];
}

/** Takes an item out of its list. */
export function deleteItem(
  file: SourceFile,
  item: Value<unknown>,
  title: string,
  preferred = false,
): readonly Fix[] {
  return item.shared ? [] : fix(title, inFile(file, removeItem(file, item.node)), preferred);
}

/** Takes a map out of the list of networks. */
export function deleteItemOf(
  file: SourceFile,
  list: NetworkList,
  section: Section,
  title: string,
  preferred = false,
): readonly Fix[] {
  if (section.shared || section.node.parent !== list.node) return [];
  return fix(title, inFile(file, removeItem(file, section.node)), preferred);
}

/** False where the list is an alias of one that is written elsewhere. */
function isOwn(node: SeqNode, entry: MapEntry | undefined): boolean {
  return entry === undefined || entry.value === node;
}
