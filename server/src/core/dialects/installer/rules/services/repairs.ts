/** The repairs that several rules of services offer. Nothing is offered for a value that other places share. */
import type { SourceFile } from '../../../../model/source-file.js';
import type { Section, Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { insertEntry, type Plain, replaceScalar, setValue } from '../../../../syntax/rewrite.js';

/** Writes another text in the place of a value. */
export function change(
  file: SourceFile,
  value: Value<unknown>,
  text: string,
  preferred = false,
): readonly Fix[] {
  if (value.shared) return [];
  const edits = inFile(file, replaceScalar(file, value.node, text));
  return [{ title: `Change to '${text}'`, edits, ...(preferred && { preferred }) }];
}

/** Adds keys at the end of a section. */
export function addKeys(
  file: SourceFile,
  section: Section,
  members: readonly (readonly [key: string, value: Plain])[],
  title: string,
  preferred = false,
): readonly Fix[] {
  if (section.shared || members.length === 0) return [];
  const { node } = section;
  const edits =
    node.entries.length === 0 && node.parent?.type === 'entry'
      ? setValue(file, node.parent, Object.fromEntries(members))
      : members.flatMap(([key, value]) => insertEntry(file, node, key, value));
  return [{ title, edits: inFile(file, edits), ...(preferred && { preferred }) }];
}

/** `'a'`, `'a' and 'b'`, `'a', 'b' and 'c'`. */
export function quoted(names: readonly string[]): string {
  return listed(names.map((name) => `'${name}'`));
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
