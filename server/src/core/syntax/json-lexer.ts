/**
 * A whole JSON text to tokens: its lines with their quotes mended, comments, and what is wrong with quotes, blanks and
 * characters of texts.
 */
import type { Span } from '../text/span.js';
import { addCommentProblems } from './json-comments.js';
import type { JsonProblems } from './json-problems.js';
import { fits, LONGEST, mendedLine, singleForDouble } from './json-quotes.js';
import { type QuoteEdit, wrongEscapes } from './json-text.js';
import {
  type Before,
  type JsonLine,
  type JsonToken,
  type LexedLine,
  lexLine,
  ODD_BLANK,
} from './json-tokens.js';
import { MAX_DEPTH } from './limits.js';
import { insertion, replacement } from './repairs.js';
import type { SyntaxProblem } from './tree.js';

interface LexedJson {
  readonly tokens: readonly JsonToken[];
  readonly comments: readonly Span[];
}

export function lexJson(text: string, problems: JsonProblems): LexedJson {
  const found: Found = { tokens: [], comments: [], oddBlanks: [], open: [] };
  /** Where a comment over several lines ends. */
  let skipTo = 0;
  for (const whole of linesOf(text)) {
    if (skipTo > whole.end) continue;
    const line = { ...whole, start: Math.max(whole.start, skipTo) };
    const lexed = readLine(
      text,
      line,
      { open: found.open.slice(-MAX_DEPTH), last: found.tokens.at(-1) },
      problems,
    );
    addLine(found, lexed);
    if (lexed.inComment === undefined) continue;
    const close = text.indexOf('*/', lexed.inComment + 2);
    skipTo = close < 0 ? text.length + 1 : close + 2;
    found.comments.push({ start: lexed.inComment, end: Math.min(skipTo, text.length) });
  }
  const { tokens, comments } = found;
  addCommentProblems(text, comments, problems);
  addOddBlanks(text, found.oddBlanks, problems);
  addOtherQuotes(text, tokens, problems);
  for (const [index, token] of tokens.entries())
    if (token.kind === 'text') addTextProblem(text, token, tokens[index + 1]?.kind === ':', problems);
  return { tokens, comments };
}

interface Found {
  readonly tokens: JsonToken[];
  readonly comments: Span[];
  readonly oddBlanks: number[];
  readonly open: ('{' | '[')[];
}

function addLine({ tokens, comments, oddBlanks, open }: Found, lexed: LexedLine): void {
  for (const token of lexed.tokens) {
    tokens.push(token);
    if (token.kind === '{' || token.kind === '[') open.push(token.kind);
    else if (token.kind === '}' || token.kind === ']') open.pop();
  }
  comments.push(...lexed.comments);
  oddBlanks.push(...lexed.oddBlanks);
}

/** One line, with a quote put there or taken away where that makes it whole. */
function readLine(text: string, line: JsonLine, before: Before, problems: JsonProblems): LexedLine {
  const lexed = lexLine(text, line, before);
  const hash = strayHash(text, line, before, lexed);
  if (hash !== undefined) {
    problems.certain({
      kind: 'json-comment',
      span: { start: hash, end: hash + 1 },
      message: "JSON does not allow comments; '#' does not start one.",
      repair: replacement("Delete the '#'", hash, hash + 1, ''),
    });
    return lexLine(text, line, before, { remove: hash });
  }
  const isOpen = lexed.tokens.some(({ closedBy }) => closedBy === 'open');
  if (!isOpen && !mayLackQuote(text, line, before, lexed)) return lexed;
  const mended = mendedLine(text, line, before);
  if (mended) addQuoteProblem(text, line, mended, mended.edits, problems);
  else if (isOpen) addQuoteProblem(text, line, lexed, [], problems);
  return mended ?? lexed;
}

/** A hash within a member, or before a lonely bracket: without it, the line is JSON that fits here. */
function strayHash(text: string, line: JsonLine, before: Before, lexed: LexedLine): number | undefined {
  const start = lexed.comments.at(-1)?.start ?? -1;
  if (text.charAt(start) !== '#' || line.end - line.start > LONGEST) return undefined;
  const { tokens } = lexLine(text, line, before, { remove: start });
  const count = (kinds: string) => tokens.filter(({ kind }) => kinds.includes(kind)).length;
  const isPart = lexed.tokens.some(({ kind }) => kind === 'text') || count('{[') !== count('}]');
  return isPart && tokens.length > lexed.tokens.length && fits(tokens, before, true) ? start : undefined;
}

/** A comment may hold an odd number of quotes by right. */
function mayLackQuote(
  text: string,
  line: JsonLine,
  before: Before,
  { tokens, comments }: LexedLine,
): boolean {
  if (comments.length === 0 || line.end - line.start > LONGEST) return false;
  const quotes = text.slice(line.start, line.end).split('"').length - 1;
  return quotes % 2 === 1 && !fits(tokens, before, true);
}

export function* linesOf(text: string): Iterable<JsonLine> {
  let number = 0;
  for (const match of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n)?/g)) {
    const { index: start, 0: whole, 1: line = '' } = match;
    if (whole === '' && start === text.length && number > 0) return;
    const indent = line.search(/[^\s\ufeff]/);
    yield { start, end: start + line.length, number, indent: Math.max(indent, 0) };
    number++;
  }
}

function addQuoteProblem(
  text: string,
  line: JsonLine,
  { tokens }: LexedLine,
  edits: readonly QuoteEdit[],
  problems: JsonProblems,
): void {
  const repairs = edits.map(({ insert, remove }) =>
    insert === undefined
      ? replacement("Delete the '\"'", remove ?? line.start, (remove ?? line.start) + 1, '')
      : (singleForDouble(text, insert, tokens) ?? insertion("Insert '\"'", insert, '"')),
  );
  const [first] = edits;
  const [repair] = repairs;
  const at = tokens.find(
    ({ start, end, closedBy }) => closedBy === 'open' || (closedBy === 'put' && end > start),
  );
  const span =
    first?.remove === undefined ? spanOfText(text, at, line) : { start: first.remove, end: first.remove + 1 };
  const isOpening = first?.insert !== undefined && at?.start === first.insert && at.end > at.start;
  const single = first?.insert !== undefined && singleForDouble(text, first.insert, tokens);
  const message = single
    ? 'JSON does not allow single quotes. Use straight double quotes.'
    : first?.remove !== undefined
      ? "Unexpected quote. Delete it, or write '\\' before a quote inside a text."
      : `Missing ${isOpening ? 'opening' : 'closing'} quote of this text.`;
  const problem: SyntaxProblem = { kind: 'json-syntax', span, message };
  if (repairs.length > 1) problems.certain({ ...problem, choices: repairs });
  else if (repair) problems.certain({ ...problem, repair });
  else problems.doubt(problem);
}

function spanOfText(text: string, at: JsonToken | undefined, { start, end }: JsonLine): Span {
  if (at) return { start: at.start, end: at.end };
  const own = text.slice(start, end);
  return { start: start + own.length - own.trimStart().length, end: start + own.trimEnd().length };
}

/** One problem for all of the file: they come in together. */
function addOddBlanks(text: string, places: readonly number[], problems: JsonProblems): void {
  const [first] = places;
  if (first === undefined) return;
  let end = first + 1;
  while (ODD_BLANK.test(text.charAt(end))) end++;
  problems.certain({
    kind: 'json-syntax',
    span: { start: first, end },
    message: 'JSON does not allow a no-break space here. Use a plain space.',
    repair: {
      title: places.length === 1 ? 'Replace it with a space' : `Replace ${places.length} of them with spaces`,
      edits: places.map((at) => ({
        span: { start: at, end: at + 1 },
        newText: /[\u200b\u2060\ufeff]/.test(text.charAt(at)) ? '' : ' ',
      })),
    },
  });
}

/** Texts in single quotes are one mistake, and those in typographic quotes another: whoever writes one writes them all. */
function addOtherQuotes(text: string, tokens: readonly JsonToken[], problems: JsonProblems): void {
  for (const how of ['single', 'curly'] as const) {
    const own = tokens.filter(({ closedBy }) => closedBy === how);
    const [first] = own;
    if (!first) continue;
    problems.certain({
      kind: `json-${how}-quotes`,
      span: { start: first.start, end: first.end },
      message: `JSON does not allow ${how === 'single' ? 'single' : 'typographic'} quotes. Use straight double quotes.`,
      repair: {
        title:
          own.length === 1
            ? 'Use straight double quotes'
            : `Use straight double quotes in ${own.length} places`,
        edits: own.map(({ start, end }) => {
          const inside = text.slice(start + 1, end - 1).replace(/\\'/g, "'");
          return { span: { start, end }, newText: `"${inside.replace(/(^|[^\\])"/g, '$1\\"')}"` };
        }),
      },
    });
  }
}

/** Nothing below the blank may stand in a text as it is. */
const CONTROL = /\p{Cc}/gu;

function controlProblem(span: Span, controls: readonly RegExpExecArray[], isKey: boolean): SyntaxProblem {
  const isTab = controls.every(([each]) => each === '\t');
  const edits = (written: (each: string) => string) =>
    controls.map(({ 0: each, index }) => ({
      span: { start: span.start + 1 + index, end: span.start + 2 + index },
      newText: written(each),
    }));
  const problem: SyntaxProblem = {
    kind: 'json-bom-or-control-char',
    span,
    message: 'A text cannot contain a tab or control character. Use an escape such as \\t.',
  };
  const without = {
    title: isTab ? 'Delete the tab' : 'Delete the control character',
    edits: edits(() => ''),
  };
  const escaped = {
    title: isTab ? "Write '\\t'" : 'Write it as an escape',
    edits: edits((each) => JSON.stringify(each).slice(1, -1)),
  };
  // No key has such a character on purpose.
  return isKey ? { ...problem, repair: without } : { ...problem, choices: [without, escaped] };
}

function addTextProblem(
  text: string,
  { start, end, closedBy }: JsonToken,
  isKey: boolean,
  problems: JsonProblems,
): void {
  const span = { start, end };
  const inside = text.slice(start + 1, end - 1);
  if (closedBy !== 'double') return;
  const controls = [...inside.matchAll(CONTROL)].filter(([each]) => each < ' ');
  if (controls.length > 0) problems.certain(controlProblem(span, controls, isKey));
  const escapes = inside.includes('\\') ? wrongEscapes(inside) : [];
  if (escapes.length > 0)
    problems.certain({
      kind: 'json-syntax',
      span,
      message: 'This backslash sequence is not valid in JSON.',
      repair: {
        title: "Write '\\\\'",
        edits: escapes.map((at) => ({
          span: { start: start + 1 + at, end: start + 1 + at },
          newText: '\\',
        })),
      },
    });
}
