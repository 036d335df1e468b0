/** The ways in which a line may be meant on which too much is written, or nothing that belongs into the file. */
import { type Suspect, shown } from './candidates.js';
import { isOmission, type LineShape } from './line-shape.js';
import type { Candidate } from './slip.js';

/** More beginnings of lines are not looked at on one. */
const MOST_BEGINNINGS = 4;

/** Two lines that became one: what follows several blanks, or a key that the file knows, begins its own line. */
export function* joined(suspect: Suspect): Iterable<Candidate> {
  const { text, value, kind, style } = suspect.line;
  if (kind !== 'content' || style === 'none') return;
  const begins = [...text.slice(value).matchAll(/(?<![^\s])(?:- (?=\S)|[A-Za-z][\w.-]*:(?= |$))/g)];
  for (const { index, 0: begin } of begins.slice(0, MOST_BEGINNINGS))
    yield* splitAt(suspect, value + index, begin);
}

function* splitAt({ line, known, state }: Suspect, at: number, begin: string): Iterable<Candidate> {
  const { text } = line;
  const before = text.slice(0, at).trimEnd();
  const gap = at - before.length;
  const isItem = begin.startsWith('-');
  if (before.trim() === '' || !(isItem || gap > 1 || known.has(begin.slice(0, -1)))) return;
  const what = text.slice(at);
  for (const column of new Set([gap, ...state.levels.slice(-4).map((level) => level.column), line.at])) {
    yield {
      ...{ kind: 'yaml-joined-lines', count: 1, certain: true },
      cost: (isItem && before.endsWith(':') ? 0.8 : 1.1) + (column === gap ? 0 : 0.4),
      lines: [before, ' '.repeat(column) + what],
      message: `${shown(isItem ? what : begin.slice(0, -1))} must start on a new line.`,
      title: 'Begin a new line',
      at: [at, text.trimEnd().length],
    };
  }
}

/** Two values after one key: what is meant is not known, and everything else is. */
export function* secondValue({ line }: Suspect): Iterable<Candidate> {
  const { text, value, valueEnd } = line;
  if (line.fault !== 'second-colon' || line.colon < 0) return;
  yield {
    ...{ kind: 'yaml-syntax', count: 1, certain: false, cost: 2 },
    lines: [`${text.slice(0, value)}#${text.slice(value)}`],
    message: 'Unexpected second value; put it on its own line or quote the first.',
    title: undefined,
    at: [value, valueEnd],
  };
}

/** A comment that is glued to the value before it. */
export function* gluedComment({ line }: Suspect): Iterable<Candidate> {
  const { text, valueEnd } = line;
  if (line.fault !== 'after-value' || text[valueEnd] !== '#') return;
  yield {
    ...{ kind: 'yaml-stray-text', count: 1, certain: true, cost: 0.5 },
    lines: [`${text.slice(0, valueEnd)} ${text.slice(valueEnd)}`],
    message: "Missing space before '#'.",
    title: "Insert a space before '#'",
    at: [valueEnd, text.trimEnd().length],
  };
}

/** A letter or two behind a value that ended. */
export function* afterValue({ line }: Suspect): Iterable<Candidate> {
  const { text, valueEnd } = line;
  const [rest] = /^\w{1,2}(?=\s|$)/.exec(text.slice(valueEnd)) ?? [];
  if (line.fault !== 'after-value' || rest === undefined) return;
  yield {
    ...{ kind: 'yaml-stray-text', count: 1, certain: true, cost: 0.6 },
    lines: [text.slice(0, valueEnd) + text.slice(valueEnd + rest.length)],
    message: `${shown(rest)} follows the end of the value.`,
    title: `Delete ${shown(rest)}`,
    at: [valueEnd, valueEnd + rest.length],
  };
}

/** Text behind a key below which more is indented. */
export function* textAfterKey({ line, next }: Suspect): Iterable<Candidate> {
  const { text, value, valueEnd, key } = line;
  if (key === undefined || line.style !== 'plain' || !next || !isBelow(next, line.at)) return;
  const what = text.slice(value, valueEnd);
  const isComment = /\s/.test(what);
  const cut = text.slice(0, value).trimEnd() + text.slice(valueEnd);
  yield {
    ...{ kind: 'yaml-stray-text', count: 1, certain: isComment, at: [value, valueEnd] },
    cost: isComment ? 1.2 : 2.2,
    lines: [isComment ? `${text.slice(0, value)}# ${text.slice(value)}` : cut],
    message: `${shown(key)} has both a value and lines below it.`,
    title: isComment ? "Make it a comment with '#'" : `Delete ${shown(what)}`,
  };
}

function isBelow({ column, dashes }: LineShape, key: number): boolean {
  return column > key || (column === key && dashes.length > 0);
}

/** Prose where a key or an item is expected. */
export function* prose({ line }: Suspect): Iterable<Candidate> {
  const { text, column } = line;
  if (line.kind !== 'content' || line.key !== undefined || line.dashes.length > 0) return;
  if (text.trim().split(/\s+/).length < 3) return;
  yield {
    ...{ kind: 'yaml-stray-text', count: 1, certain: true, cost: 1.3 },
    lines: [`${text.slice(0, column)}# ${text.slice(column)}`],
    message: 'This line is neither a key nor an item; a comment begins with #.',
    title: "Make it a comment with '#'",
    at: [column, text.trimEnd().length],
  };
}

/** `...` where documents leave something out. */
export function* omission({ line }: Suspect): Iterable<Candidate> {
  if (!isOmission(line.text)) return;
  yield {
    ...{ kind: 'yaml-omission', count: 1, certain: false, cost: 0 },
    lines: [line.text.replace(/\S/, '#')],
    message: 'This looks like a gap copied from a document. Write what belongs here.',
    title: 'Delete the line',
    isRemoved: true,
  };
}

/** What cannot be made sense of is left out. */
export function* dropped({ line, known }: Suspect): Iterable<Candidate> {
  if (line.kind === 'empty') return;
  const at = Math.min(line.column, line.text.length);
  yield {
    ...{ kind: 'yaml-syntax', count: 1, certain: false, cost: isKeyBegun(line, known) ? 1.5 : 5 },
    lines: [`${line.text.slice(0, at)}#${line.text.slice(at)}`],
    message: dropMessage(line),
    title: undefined,
  };
}

/** A word that a key of the file begins with, and nothing else: somebody is typing it. */
function isKeyBegun({ text, colon, dashes }: LineShape, known: Suspect['known']): boolean {
  const word = text.trim();
  if (colon >= 0 || dashes.length > 0 || word === '') return false;
  for (const key of known.keys()) if (key.length > word.length && key.startsWith(word)) return true;
  return false;
}

function dropMessage(line: LineShape): string {
  if (line.kind === 'marker' && line.text.startsWith('---'))
    return 'A second document begins here. A file can contain only one.';
  if (line.fault === 'second-colon')
    return 'Unexpected second value; put it on its own line or quote the first.';
  if (line.colon >= 0 || line.dashes.length > 0) return 'Indentation does not match any level above.';
  return "This line is neither a key with its ':' nor an item of the list above it.";
}
