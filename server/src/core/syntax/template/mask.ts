/**
 * A template as text that the parsers of its language can read, of the same length: lines of nothing but tags are blank,
 * and what is left of the tags in other lines are characters that are in no file.
 */
import { tailOf } from '../../text/ends.js';
import type { SyntaxLanguage } from '../tree.js';
import type { Block, Tag, TagRole } from './tags.js';

interface Masked {
  readonly text: string;
  /** Where text is written that nobody can know. */
  readonly writes: readonly number[];
}

/** Characters for private use, one for each role. */
const MARKS: Readonly<Record<TagRole, string>> = {
  value: '\uE000',
  block: '\uE001',
  silent: '\uE002',
  writes: '\uE003',
};

/** Blocks that keep or change their text, which then stands somewhere else. */
const HIDING: Readonly<Record<string, TagRole>> = {
  macro: 'silent',
  set: 'silent',
  call: 'writes',
  filter: 'writes',
};

export function masked(
  text: string,
  language: SyntaxLanguage,
  tags: readonly Tag[],
  blocks: readonly Block[],
): Masked {
  return language === 'json' ? maskedJson(text, tags) : maskedLines(marked(text, tags, blocks), language);
}

/** Every character of a tag, line ends included, becomes the mark of its role. */
function marked(text: string, tags: readonly Tag[], blocks: readonly Block[]): string {
  const hidden = blocks.flatMap(({ start, end, word }) => {
    const role = HIDING[word];
    return role ? [{ start, end, role }] : [];
  });
  let result = '';
  let at = 0;
  const stretches = [...hidden, ...tags].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, role } of stretches) {
    if (start < at) continue;
    result += text.slice(at, start) + MARKS[role].repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}

function maskedLines(text: string, language: SyntaxLanguage): Masked {
  const writes: number[] = [];
  let at = 0;
  const lines = text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    if (!/[\uE000-\uE003]/.test(line)) return line;
    // What programs do with a line of a comment is no business of ours.
    if (language !== 'csv' && /^\s*[#;]/.test(line)) return line;
    const isSilent = /^[\s\uE001\uE002]*$/.test(line);
    // Where a line begins behind a tag, its column says nothing.
    const isUnreadable =
      language === 'yaml' && (/^\s*[\uE001-\uE003]/.test(line) || /^[\uE000-\uE003\s]+$/.test(line));
    if (isUnreadable && !isSilent) writes.push(start + line.search(/\S/));
    if (isSilent || isUnreadable) return ' '.repeat(line.length);
    const tail = tailOf(line, /[\s\uE001\uE002]/);
    return line.slice(0, tail) + ' '.repeat(line.length - tail);
  });
  return { text: lines.join('\n'), writes };
}

/** Between values, blanks mean nothing; an expression there is a value. */
function maskedJson(text: string, tags: readonly Tag[]): Masked {
  const writes: number[] = [];
  let result = '';
  let at = 0;
  let isQuoted = false;
  for (const { start, end, role } of tags) {
    const between = text.slice(at, start);
    isQuoted = endsQuoted(between, isQuoted);
    const length = end - start;
    result += between;
    if (isQuoted) result += MARKS.value.repeat(length);
    else if (role === 'value') result += `"${MARKS.value.repeat(length - 2)}"`;
    else result += ' '.repeat(length);
    if (!isQuoted && role === 'writes') writes.push(start);
    at = end;
  }
  return { text: result + text.slice(at), writes };
}

function endsQuoted(text: string, before: boolean): boolean {
  let isQuoted = before;
  for (const [mark] of text.matchAll(/\\.|["\n]/g)) {
    // No text goes on in the next line.
    if (mark === '\n') isQuoted = false;
    else if (mark === '"') isQuoted = !isQuoted;
  }
  return isQuoted;
}
