/**
 * YAML as the processor writes it: blocks, sorted keys, lists at the indentation of their key, long lines folded at
 * blanks. Source: the emitter and the resolver of PyYAML 3.
 */
import type { Data, Vague } from './plain.js';

type Key = string | number | boolean | null;

interface Writing {
  /** Columns by which a block is further right than its parent. */
  readonly step: number;
  readonly parts: string[];
}

export function yamlText(data: Data, step: 2 | 4): string {
  const writing: Writing = { step, parts: [] };
  const entries = entriesOf(data);
  if (entries && entries.length > 0) writeMap(entries, 0, writing, false);
  else if (Array.isArray(data) && data.length > 0) writeList(data, 0, writing, false);
  else writing.parts.push(scalarText(data, 0, step), '\n');
  return writing.parts.join('');
}

/** The entries of a map, sorted; undefined for what is none. */
function entriesOf(data: Data): (readonly [Key, Data])[] | undefined {
  if (isVagueData(data) || data === null || typeof data !== 'object' || Array.isArray(data)) return undefined;
  const entries: (readonly [Key, Data])[] =
    data instanceof Map ? [...data] : Object.entries(data as Record<string, Data>);
  return entries.sort(([a], [b]) => compareKeys(a, b));
}

function isVagueData(data: Data): data is Vague {
  return typeof data === 'object' && data !== null && 'vague' in data;
}

/** Nothing before numbers, numbers before words, words by their bytes. */
function compareKeys(a: Key, b: Key): number {
  const [left, right] = [rank(a), rank(b)];
  if (left !== right) return left - right;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  return Number(a) - Number(b);
}

function rank(key: Key): number {
  if (key === null) return 0;
  return typeof key === 'string' ? 2 : 1;
}

export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** `isOpen`: its first line goes on where the writing is. */
function writeMap(
  entries: readonly (readonly [Key, Data])[],
  indent: number,
  writing: Writing,
  isOpen: boolean,
): void {
  const { parts, step } = writing;
  let open = isOpen;
  for (const [key, value] of entries) {
    if (!open) parts.push(' '.repeat(indent));
    open = false;
    const name = scalarText(key, -1, 0);
    parts.push(name, ':');
    const inner = entriesOf(value);
    if (inner && inner.length > 0) {
      parts.push('\n');
      writeMap(inner, indent + step, writing, false);
    } else if (Array.isArray(value) && value.length > 0) {
      parts.push('\n');
      writeList(value, indent, writing, false);
    } else parts.push(' ', scalarText(value, indent + name.length + 2, indent + step), '\n');
  }
}

function writeList(items: readonly Data[], indent: number, writing: Writing, isOpen: boolean): void {
  const { parts, step } = writing;
  let open = isOpen;
  for (const item of items) {
    if (!open) parts.push(' '.repeat(indent));
    open = false;
    parts.push('-');
    const inner = entriesOf(item);
    if (inner && inner.length > 0) {
      parts.push(' '.repeat(step - 1));
      writeMap(inner, indent + step, writing, true);
    } else if (Array.isArray(item) && item.length > 0) {
      parts.push(' '.repeat(step - 1));
      writeList(item, indent + step, writing, true);
    } else parts.push(' ', scalarText(item, indent + 2, indent + step), '\n');
  }
}

/** `column`: where it begins; below 0 nothing is folded. `indent`: where folded lines go on. */
function scalarText(data: Data, column: number, indent: number): string {
  if (data === null) return 'null';
  if (isVagueData(data)) return scalarText(data.text, column, indent);
  if (typeof data === 'object') return Array.isArray(data) ? '[]' : '{}';
  if (typeof data !== 'string') return String(data);
  if (!isPrintable(data)) return doubleQuoted(data);
  if (isPlain(data)) return folded(data, column, indent, false);
  return `'${folded(data.replaceAll("'", "''"), column + 1, indent, true)}'`;
}

const WIDTH = 80;

function folded(text: string, column: number, indent: number, isQuoted: boolean): string {
  if (column < 0 || column + text.length <= WIDTH) return text;
  const lines: string[] = [];
  let line = '';
  let at = column;
  // A single blank behind the last column ends the line; quotes do not begin or end with one.
  for (const part of text.split(/(?<=[^ ])( )(?=[^ ])/)) {
    if (part === ' ' && at > WIDTH && !(isQuoted && line === '' && lines.length === 0)) {
      lines.push(line);
      line = '';
      at = indent;
      continue;
    }
    line += part;
    at += part.length;
  }
  lines.push(line);
  return lines.join(`\n${' '.repeat(indent)}`);
}

function isPrintable(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}

/** What the resolver would read as something else than a text. */
const OTHER_TYPES = [
  /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9_]+(?:[eE][-+][0-9]+)?)$/,
  /^(?:[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/,
  /^(?:~|null|Null|NULL|<<|=|)$/,
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$/,
];

const NOT_PLAIN = [
  // Signs that begin something else.
  /^(?:[#,[\]{}&*!|>'"%@`]|[?:-](?: |$)|---|\.\.\.)/,
  /: |:$| #|^ | $/,
];

function isPlain(text: string): boolean {
  return ![...OTHER_TYPES, ...NOT_PLAIN].some((pattern) => pattern.test(text));
}
