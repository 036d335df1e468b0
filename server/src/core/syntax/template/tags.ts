/**
 * The Jinja tags of a text: statements `{% ... %}`, comments `{# ... #}` and expressions `{{ ... }}`, and what each of
 * them does to the text around it. Whether a text is a template is told in `template.ts`.
 */
import type { Span } from '../../text/span.js';

/**
 * `block`: begins, divides or ends a stretch that may be left out or repeated. `silent`: writes nothing.
 * `writes`: writes text that cannot be known. `value`: an expression.
 */
export type TagRole = 'block' | 'silent' | 'writes' | 'value';

export interface Tag extends Span {
  readonly role: TagRole;
  /** The first word of a statement. */
  readonly word: string;
  /** True for `{% set name %}`, whose text follows. */
  readonly isOpen: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '{%': '%}', '{#': '#}', '{{': '}}' };

const SILENT: ReadonlySet<string> = new Set(['set', 'import', 'from', 'do', 'extends', 'break', 'continue']);
const DIVIDES: ReadonlySet<string> = new Set(['else', 'elif', 'pluralize']);
/** Statements with an end of their own; `macro` and `set` keep their text for later, `call` and `filter` change it. */
const OPENS: ReadonlySet<string> = new Set([
  'if',
  'for',
  'with',
  'raw',
  'block',
  'autoescape',
  'trans',
  'macro',
  'call',
  'filter',
]);

/** Whether a text may hold a tag: asked of every text, so that it has to be quick. */
export function mayHoldTags(text: string): boolean {
  return Object.keys(CLOSING).some((opening) => text.includes(opening));
}

export function findTags(text: string): Tag[] {
  const tags: Tag[] = [];
  const opening = /\{[%#{]/g;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const end = endOfTag(text, found.index, found[0]);
    if (end === undefined) continue;
    tags.push(tagOf(text, found.index, end));
    opening.lastIndex = end;
  }
  return tags;
}

/** A tag that is still being typed does not reach into the next one. */
function endOfTag(text: string, start: number, opening: string): number | undefined {
  const marks = opening === '{#' ? /#\}|\{#/g : /[%}]\}|\{[%{]/g;
  const closing = CLOSING[opening];
  marks.lastIndex = start + 2;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    if (found[0] === closing) return found.index + 2;
    // Braces of a dictionary may stand side by side in a statement, as `%}` may in a text of an expression.
    if (found[0].startsWith('{')) return undefined;
  }
  return undefined;
}

function tagOf(text: string, start: number, end: number): Tag {
  const kind = text.charAt(start + 1);
  if (kind !== '%') return { start, end, role: kind === '#' ? 'silent' : 'value', word: '', isOpen: false };
  const tag = text.slice(start, end);
  const word = /^\{%[-+]?\s*(\w*)/.exec(tag)?.[1] ?? '';
  const isOpen = OPENS.has(word) || (word === 'set' && !tag.includes('='));
  return { start, end, role: roleOf(word, isOpen), word, isOpen };
}

function roleOf(word: string, isOpen: boolean): TagRole {
  if (isOpen || DIVIDES.has(word) || word.startsWith('end')) return 'block';
  return SILENT.has(word) ? 'silent' : 'writes';
}

/** A stretch from its opening tag to the end of its closing one, the outermost ones only. */
export interface Block extends Span {
  readonly word: string;
}

/** What is not closed goes on to the end of the text. */
export function blocksOf(tags: readonly Tag[], length: number): Block[] {
  const blocks: Block[] = [];
  const open: Tag[] = [];
  for (const tag of tags) {
    if (tag.isOpen) open.push(tag);
    if (!tag.word.startsWith('end')) continue;
    const at = open.findLastIndex(({ word }) => tag.word === `end${word}`);
    const [first] = at < 0 ? [] : open.splice(at);
    if (first && at === 0) blocks.push({ start: first.start, end: tag.end, word: first.word });
  }
  const [unclosed] = open;
  if (unclosed) blocks.push({ start: unclosed.start, end: length, word: unclosed.word });
  return blocks;
}
