/**
 * Lines of prose in a JSON file: a shell prompt that was copied along, or a remark beside a value. They are looked for
 * only in a text that is not JSON, and covered with spaces, so that the parser reads the rest and says nothing of them.
 */
import { isLiteral } from './json-words.js';
import type { SyntaxProblem } from './tree.js';

interface WithoutProse {
  /** As long as the text that was given, with blanks in place of prose. */
  readonly text: string;
  readonly problems: readonly SyntaxProblem[];
}

interface Line {
  readonly start: number;
  /** Without the line end. */
  readonly end: number;
  readonly text: string;
}

/** The prose of one line, from its first word to the end of the line. */
interface Prose {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Files with more prose than this are none of ours, or are read as they are. */
const MOST_LINES = 200;

/** So many words in a row are no value that lacks its quotes. */
const WORDS = 3;

const PROMPT = /^\s*[\w.-]+@[\w.-]+:\S*[#$](?:\s|$)/;
/** Comments of SQL, of settings files and of batch files, with nothing of JSON in them. */
const FOREIGN_COMMENT = /^\s*(?:--+|;+|REM)[ \t][^"{}[\]]*$/i;
const BEGINS_JSON = /^\s*(?:[{}[\],:“"'\d#-]|\/[/*]|(?:true|false|null)\s*$)/;

export function withoutProse(text: string): WithoutProse {
  const lines = linesOf(text);
  const opening = lines.findIndex(({ text: line }) => /^\uFEFF?\s*[{[]/.test(line));
  const found: Prose[] = [];
  let inComment = false;
  let inText = false;
  let onlyProse = true;
  for (const [index, line] of lines.entries()) {
    const skipped = inComment || inText;
    inComment = staysInComment(line.text, inComment);
    const scanned = scan(line.text);
    inText = scanned.openText;
    if (skipped || line.text.trim() === '') continue;
    const start = proseIn(line.text, scanned, onlyProse && index < opening);
    if (start === undefined) onlyProse = false;
    else found.push({ line: index, start: line.start + start, end: line.end });
  }
  const marks = tildesAtEnd(lines);
  const covered = [...found, ...marks.map((line) => ({ start: line.end - 1, end: line.end }))];
  if (covered.length === 0 || covered.length > MOST_LINES) return { text, problems: [] };
  let rest = text;
  for (const { start, end } of covered)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const problems = grouped(found).map((group) => problemOf(text, group, lines));
  return { text: rest, problems: [...problems, ...marks.slice(0, 1).map((line) => tilde(line, text))] };
}

/** Some editors show lines of `~` behind the end of a file, which are copied along. */
function tildesAtEnd(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex(({ text }) => !/^~?$/.test(text));
  return lines.slice(last + 1).filter(({ text }) => text === '~');
}

function tilde({ start, end }: Line, text: string): SyntaxProblem {
  return {
    kind: 'json-comment',
    span: { start, end },
    message: "Remove '~'. It was copied from the screen of an editor.",
    repair: {
      title: "Delete the '~'",
      edits: [{ span: { start, end: text.trimEnd().length }, newText: '' }],
    },
  };
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n)?/g)) {
    const [whole = '', line = ''] = match;
    if (whole === '' && match.index === text.length) break;
    lines.push({ start: match.index, end: match.index + line.length, text: line });
  }
  return lines;
}

/** Comments over several lines hold prose by right. */
function staysInComment(line: string, before: boolean): boolean {
  if (!before && !line.includes('/*')) return false;
  const open = before ? 0 : line.lastIndexOf('/*');
  return line.indexOf('*/', open) < 0;
}

/** Where the prose of a line begins; undefined when there is none. */
function proseIn(line: string, { words }: Scanned, beforeDocument: boolean): number | undefined {
  const first = line.search(/\S/);
  if (PROMPT.test(line) || FOREIGN_COMMENT.test(line)) return first;
  if (beforeDocument) return BEGINS_JSON.test(line.replace('\uFEFF', '')) ? undefined : first;
  return words;
}

interface Scanned {
  /** Where bare words begin that go on to the end of the line, with no bracket and no member among them. */
  readonly words: number | undefined;
  /** A text was begun and not closed: what follows on the next line may belong to it. */
  readonly openText: boolean;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*("?)|\/\/.*|\/\*.*?(?:\*\/|$)|[{}[\],:]|[^\s"{}[\],:]+/g;

function scan(line: string): Scanned {
  let start: number | undefined;
  let words = 0;
  let last = '';
  let openText = false;
  for (const { index: at, 0: token, 1: closing } of line.matchAll(TOKEN)) {
    const isText = token.startsWith('"');
    openText = isText && closing === '';
    if (isWord(token)) {
      // What begins with a hash is a comment; words behind a colon are a text without its quotes.
      if (start === undefined && (token.startsWith('#') || last === ':'))
        return { words: undefined, openText: false };
      start ??= at;
      words++;
    } else if (/^[{}[\]]/.test(token) || (token === ':' && last.startsWith('"'))) {
      start = undefined;
      words = 0;
    }
    last = token;
  }
  return { words: words >= WORDS ? start : undefined, openText };
}

function isWord(token: string): boolean {
  return !/^(?:["{}[\],:]|\/[/*])/.test(token) && !isLiteral(token);
}

/** Lines that follow one another are one remark. */
function grouped(found: readonly Prose[]): readonly (readonly [Prose, ...Prose[]])[] {
  const groups: [Prose, ...Prose[]][] = [];
  for (const prose of found) {
    const group = groups.at(-1);
    if (group && group.at(-1)?.line === prose.line - 1) group.push(prose);
    else groups.push([prose]);
  }
  return groups;
}

function problemOf(text: string, group: readonly [Prose, ...Prose[]], lines: readonly Line[]): SyntaxProblem {
  const [first] = group;
  const last = group.at(-1) ?? first;
  const edits = group.map(({ line, start, end }) => {
    const whole = lines[line];
    const before = whole ? text.slice(whole.start, start) : '';
    // A line of nothing but prose goes as a whole; behind JSON, the blanks before the prose go too.
    if (whole && before.trim() === '')
      return { span: { start: whole.start, end: lines[line + 1]?.start ?? end }, newText: '' };
    return { span: { start: start - (before.length - before.trimEnd().length), end }, newText: '' };
  });
  const count = group.length;
  const prompt = PROMPT.test(lines[first.line]?.text ?? '');
  return {
    kind: 'json-prose',
    span: { start: first.start, end: last.end },
    message: prompt
      ? 'Expected JSON, found a shell prompt that was copied with the file.'
      : count === 1
        ? 'Expected JSON, found plain text.'
        : 'Expected JSON, found lines of plain text.',
    repair: { title: count === 1 ? 'Delete the text' : `Delete the text on ${count} lines`, edits },
  };
}
