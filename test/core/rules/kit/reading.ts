/** A text as rules read it, and what becomes of it when somebody takes a fix. */
import { Reader } from '../../../../server/src/core/model/reader.js';
import type { SourceFile } from '../../../../server/src/core/model/source-file.js';
import type { Section, Value } from '../../../../server/src/core/model/value.js';
import type { Fix } from '../../../../server/src/core/rules/rule.js';
import { parse } from '../../../../server/src/core/syntax/parse.js';
import type { SyntaxLanguage } from '../../../../server/src/core/syntax/tree.js';
import { LineIndex } from '../../../../server/src/core/text/line-index.js';
import { applyEdits } from '../../../../server/src/core/text/text-edit.js';

export interface Reading {
  readonly file: SourceFile;
  readonly reader: Reader;
  readonly root: Section;
}

export function read(text: string, language: SyntaxLanguage = 'yaml'): Reading {
  const tree = parse(text, language, { yamlVersion: '1.2' });
  const file: SourceFile = { uri: 'file:///a', text, lines: new LineIndex(text), tree };
  const reader = new Reader(file);
  const node = tree.root;
  const root = reader.section(node && { node, at: { file, node }, shared: false });
  if (!root) throw new Error('The text holds no map.');
  return { file, reader, root };
}

export function sectionIn({ reader, root }: Reading, key: string): Section {
  const section = reader.sectionAt(root, key);
  if (!section) throw new Error(`There is no map at '${key}'.`);
  return section;
}

export function valueIn({ reader }: Reading, map: Section, key: string): Value<string | number> {
  const value = reader.value(map, key, (scalar) =>
    typeof scalar.value === 'string' || typeof scalar.value === 'number' ? scalar.value : undefined,
  );
  if (!value) throw new Error(`There is no value at '${key}'.`);
  return value;
}

export function listIn({ reader, root }: Reading, key: string, map = root) {
  return reader.values(map, key, (scalar) => (typeof scalar.value === 'string' ? scalar.value : undefined));
}

/** Each fix by its title, a star before the one that fix-all makes, with the text as it is afterwards. */
export function taken({ file }: Reading, fixes: readonly Fix[]): Record<string, string> {
  return Object.fromEntries(
    fixes.map(({ title, edits, preferred }) => [
      `${preferred ? '* ' : ''}${title}`,
      applyEdits(
        file.text,
        edits.filter(({ uri }) => uri === file.uri),
      ),
    ]),
  );
}
