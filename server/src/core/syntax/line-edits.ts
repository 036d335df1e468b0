/**
 * Edits of files whose every line is one assignment, INI files and shell exports: what `rewrite.ts` does for them.
 * Quotes and separators are written as the file has them.
 */
import type { TextEdit } from '../text/text-edit.js';
import { columnOf, lineEndOf, lineStartOf, type Rewritable, styleOf } from './layout.js';
import { isPlainMap, type Plain, printScalarAs } from './print-value.js';
import type { MapEntry, MapNode } from './tree.js';

export function isLines({ tree }: Rewritable): boolean {
  return tree.language === 'ini' || tree.language === 'exports';
}

/** Lists and maps have no place on a line. */
export function setLineValue(file: Rewritable, entry: MapEntry, value: Plain): readonly TextEdit[] {
  if (!isScalar(value)) return [];
  return [{ span: file.tree.spanOf(entry.value), newText: printScalarAs(file.tree.language, value) }];
}

/** A line behind `after`; a map becomes a section behind it, with an empty line before. */
export function insertLineEntry(
  file: Rewritable,
  map: MapNode,
  key: string,
  value: Plain,
  after: MapEntry | undefined,
): readonly TextEdit[] {
  const text = printed(file, key, value);
  const isIni = file.tree.language === 'ini';
  // A section stands in the file, a key in a section.
  if (text === undefined || (isIni && isPlainMap(value) === (map.parent !== undefined))) return [];
  const head = after ?? (map.parent?.type === 'entry' ? map.parent.key : undefined);
  if (!head) return appended(file, text);
  const { eol } = styleOf(file);
  const span = file.tree.spanOf(head);
  const at = lineEndOf(file.text, span.end);
  const indent = after && isIni && !isPlainMap(value) ? ' '.repeat(columnOf(file, span.start)) : '';
  const gap = isPlainMap(value) ? eol : '';
  return [{ span: { start: at, end: at }, newText: gap + eol + indent + text }];
}

/** Lines at the end of a file that has none of their kind yet. */
export function appended(file: Rewritable, text: string): readonly TextEdit[] {
  const { eol } = styleOf(file);
  const at = file.text.trimEnd().length;
  const lead = at === 0 ? '' : eol;
  const isEnd = at === file.text.length;
  return [{ span: { start: at, end: at }, newText: lead + text + (isEnd ? eol : '') }];
}

/** Undefined for what cannot be written on lines: keys outside sections of an INI file, lists, maps in maps. */
export function printed(file: Rewritable, key: string, value: Plain): string | undefined {
  const { language } = file.tree;
  if (language === 'exports')
    return isScalar(value) ? `export ${key}=${printScalarAs(language, value)}` : undefined;
  if (isScalar(value)) return `${key}${separatorOf(file)}${printScalarAs(language, value)}`;
  if (!isPlainMap(value)) return undefined;
  const lines = Object.entries(value).map(([name, each]) =>
    isScalar(each) ? printed(file, name, each) : undefined,
  );
  return lines.includes(undefined) ? undefined : [`[${key}]`, ...lines].join(styleOf(file).eol);
}

/** One of several assignments that share a command: the word goes, and the line stays. Undefined where it is alone. */
export function removeWord(file: Rewritable, entry: MapEntry): TextEdit | undefined {
  if (file.tree.language !== 'exports') return undefined;
  const { start, end } = file.tree.spanOf(entry);
  const before = file.text.slice(lineStartOf(file.text, start), start);
  const after = file.text.slice(end, lineEndOf(file.text, end));
  if (/^\s*export\s+$/.test(before) && /^[\s;]*(?:#.*)?$/.test(after)) return undefined;
  const blanks = /^[ \t]*/.exec(after)?.[0].length ?? 0;
  return { span: { start, end: end + blanks }, newText: '' };
}

/** How the keys of this file are divided from their values: `=`, ` = ` or `: `. */
function separatorOf({ text, tree }: Rewritable): string {
  for (const { value } of tree.root?.type === 'map' ? tree.root.entries : [])
    for (const entry of value.type === 'map' ? value.entries : []) {
      if (entry.value.type !== 'scalar' || entry.value.style === 'missing') continue;
      const between = text.slice(tree.spanOf(entry.key).end, tree.spanOf(entry.value).start);
      if (/^[ \t]*[=:][ \t]*$/.test(between)) return between;
    }
  return '=';
}

function isScalar(value: Plain): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}
