/**
 * Markdown, and the only way to make any: whatever a file calls a thing, it is shown as it is written and is never a link, an
 * image or a tag, because an image in a hover would be fetched when the hover opens.
 */
import { shortened } from './short-text.js';

/** Only this file has the symbol, so that no text becomes Markdown elsewhere. */
const made: unique symbol = Symbol('made');

export interface Markdown {
  readonly source: string;
  readonly [made]: true;
}

/** What Markdown is made of: texts, which are shown as they are written, and Markdown. */
export type Part = string | number | bigint | Markdown;

/** A sentence of ours with texts of other people in it: these are shown as they are written. */
export function markdown(ours: TemplateStringsArray, ...parts: readonly Part[]): Markdown {
  return making(ours.reduce((all, each, index) => all + sourceOf(parts[index - 1] ?? '') + each));
}

/** Markdown that is in our own tables and schemas. Nothing that comes from a file may be given to it. */
export function authored(text: string): Markdown {
  return making(text);
}

/** A name as code; quotes of code in it become others. */
export function code(name: string | number | bigint | undefined): Markdown {
  if (name === undefined) return making('without a name');
  const shown = shortened(String(name), LONGEST).replaceAll('`', "'");
  return making(shown.trim() === '' ? '` `' : `\`${shown}\``);
}

export function joined(parts: readonly Part[], by = ', '): Markdown {
  return making(parts.map(sourceOf).join(by));
}

/** `a, b and c`. */
export function listedParts(parts: readonly Part[]): Markdown {
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return joined(parts);
  return markdown`${joined(parts.slice(0, -1))} and ${last}`;
}

/** A list with a dot before each line. */
export function dotted(lines: readonly Part[]): Markdown {
  return making(lines.map((line) => `- ${sourceOf(line)}`).join('\n'));
}

/** A table; a bar or the end of a line within a cell does not end it. */
export function table(heads: readonly Part[], rows: readonly (readonly Part[])[]): Markdown {
  const line = (cells: readonly Part[]) => `| ${cells.map(cellOf).join(' | ')} |`;
  return making([line(heads), `|${heads.map(() => '---|').join('')}`, ...rows.map(line)].join('\n'));
}

function cellOf(part: Part): string {
  return sourceOf(part)
    .replace(/[\r\n]+/g, ' ')
    .replace(/(?<!\\)\|/g, '\\|');
}

/** With a capital letter at its beginning. */
export function capitalized(part: Part): Markdown {
  const source = sourceOf(part);
  return making(source.charAt(0).toUpperCase() + source.slice(1));
}

/** Texts of files are shown to so many characters. */
const LONGEST = 200;

function making(source: string): Markdown {
  return { source, [made]: true };
}

function sourceOf(part: Part): string {
  return typeof part === 'object' ? part.source : escaped(String(part));
}

/** Signs that mean something wherever they stand, at the edge of a word, in a row, or at the beginning. */
const SIGNS = /[\\`*[\]<>]|(?<!\w)_|_(?!\w)|~(?=~)|&(?=[#\w])|:(?=\/\/)|(?<=\bwww)\.|^[#+=-]/gi;

function escaped(text: string): string {
  return shortened(text, LONGEST).replace(SIGNS, '\\$&');
}
