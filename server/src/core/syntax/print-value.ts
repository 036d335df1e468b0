/**
 * Plain data as YAML or JSON text, in the style of the place where it will be.
 * Where it is, and what goes before and after it, is decided by `rewrite.ts`.
 */
import { stringify } from 'yaml';
import type { SyntaxLanguage } from './tree.js';

/** Plain data to write into a file. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

type PlainMap = { readonly [key: string]: Plain };

export interface Style {
  readonly language: SyntaxLanguage;
  readonly eol: string;
  /** Columns per level. */
  readonly step: number;
  /** Columns that a list is indented below its key: 0 or `step`. */
  readonly listIndent: number;
}

const isPlainList = (value: Plain): value is readonly Plain[] => Array.isArray(value);
export const isPlainMap = (value: Plain): value is PlainMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A scalar on one line, quoted where it would be read as something else (by YAML 1.1 readers too). */
export function printScalarAs(language: SyntaxLanguage, value: string | number | boolean | null): string {
  // Lines of fields and INI files know no quotes: they would be taken for a part of the value.
  if (language === 'csv' || language === 'ini') return String(value ?? '');
  if (language === 'exports') return printWord(String(value ?? ''));
  if (language === 'json' || (typeof value === 'string' && /[\r\n]/.test(value)))
    return JSON.stringify(value);
  if (typeof value === 'string') {
    // A list in brackets makes the package quote what brackets, braces and commas would end.
    const inside = stringify([value], { collectionStyle: 'flow', lineWidth: 0, version: '1.1' }).trim();
    return inside.slice(1, -1).trim();
  }
  return stringify(value, { version: '1.2' }).trim();
}

/** A word for the shell, in quotes where it would be more than one word, or something else than itself. */
function printWord(text: string): string {
  return /^[\w@%+=:,./-]*$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** A value in brackets and braces on one line. */
export function printFlow(language: SyntaxLanguage, value: Plain): string {
  if (isPlainList(value)) return `[${value.map((item) => printFlow(language, item)).join(', ')}]`;
  if (isPlainMap(value)) {
    const members = Object.entries(value).map(([key, member]) => printMember(language, key, member));
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  return printScalarAs(language, value);
}

export function printMember(language: SyntaxLanguage, key: string, value: Plain): string {
  return `${printScalarAs(language, key)}: ${printFlow(language, value)}`;
}

/**
 * What follows `key:` or `- `: a scalar after a blank, or separate lines.
 * `column` is where the key or the dash is; a list of scalars is written in brackets, as plans have it.
 */
export function printBlock(style: Style, value: Plain, column: number, after: 'key' | 'dash'): string {
  if (style.language === 'json') return ` ${printJson(style, value, column)}`;
  const whole = isPlainList(value) ? value.length === 0 || value.every(isScalar) : false;
  if (whole || isScalar(value) || (isPlainMap(value) && Object.keys(value).length === 0)) {
    return ` ${printFlow('yaml', value)}`;
  }
  if (isPlainList(value)) {
    const at = after === 'key' ? column + style.listIndent : column + 2;
    const items = value.map((item) => `-${printBlock(style, item, at, 'dash')}`);
    const lead = after === 'dash' ? ' ' : style.eol + ' '.repeat(at);
    return lead + items.join(style.eol + ' '.repeat(at));
  }
  const at = after === 'dash' ? column + 2 : column + style.step;
  const members = Object.entries(value as PlainMap).map(
    ([key, member]) => `${printScalarAs('yaml', key)}:${printBlock(style, member, at, 'key')}`,
  );
  const lead = after === 'dash' ? ' ' : style.eol + ' '.repeat(at);
  return lead + members.join(style.eol + ' '.repeat(at));
}

function isScalar(value: Plain): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}

/** Indented JSON whose further lines begin at `column`; small maps and lists of scalars stay on one line. */
export function printJson(style: Style, value: Plain, column: number): string {
  const compact = printFlow('json', value);
  const flat = isScalar(value) || (isPlainList(value) ? value : Object.values(value)).every(isScalar);
  if (flat && compact.length <= 100) return compact;
  const indent = ' '.repeat(column + style.step);
  if (isPlainList(value)) {
    const items = value.map((item) => indent + printJson(style, item, column + style.step));
    return `[${style.eol}${items.join(`,${style.eol}`)}${style.eol}${' '.repeat(column)}]`;
  }
  const members = Object.entries(value as PlainMap).map(
    ([key, member]) => `${indent}${JSON.stringify(key)}: ${printJson(style, member, column + style.step)}`,
  );
  return `{${style.eol}${members.join(`,${style.eol}`)}${style.eol}${' '.repeat(column)}}`;
}
