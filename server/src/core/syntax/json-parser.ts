/**
 * JSON text to a syntax tree. Never throws. It reads on through what people write and installers reject, such as comments,
 * words without quotes and lost brackets, and reports each mistake once, with the repair where that is certain.
 */
import type { Span } from '../text/span.js';
import { balanced } from './json-balance.js';
import { JsonCursor } from './json-cursor.js';
import { lexJson, linesOf } from './json-lexer.js';
import { JsonProblems } from './json-problems.js';
import { withoutProse } from './json-prose.js';
import { readJson } from './json-reader.js';
import { type JsonToken, tooDeepAt } from './json-tokens.js';
import { tooDeep } from './limits.js';
import { conflictsIn } from './merge-conflict.js';
import { replacement } from './repairs.js';
import type { Comment, MapEntry, SyntaxNode, SyntaxProblem, SyntaxTree } from './tree.js';

export function parseJson(text: string): SyntaxTree {
  const conflicts = conflictsIn(text, 'json-syntax');
  if (conflicts) {
    const { root, comments } = read(conflicts.rest);
    return treeOf(root, conflicts.problems, comments, true);
  }
  const first = read(text);
  if (first.problems.every(({ kind }) => kind !== 'json-syntax' && !first.broken)) return first;
  const { text: rest, problems } = withoutProse(text);
  if (problems.length === 0) return first;
  const second = read(rest, problems);
  // What looks like prose may be a value with a quote too many.
  const isProse = first.broken || /[\r\n]~\s*$/.test(text.slice(-100));
  return second.problems.length < first.problems.length + (isProse ? 1 : 0) ? second : first;
}

function read(text: string, before: readonly SyntaxProblem[] = []): SyntaxTree {
  const starts = [...linesOf(text)].map(({ start }) => start);
  const problems = new JsonProblems((offset) => lineAt(starts, offset));
  if (text.startsWith('\uFEFF')) problems.aside(byteOrderMark());
  const { tokens, comments } = lexJson(text, problems);
  const told = comments.map((span) => commentOf(text, span));
  const deepest = tooDeepAt(tokens);
  if (deepest) return treeOf(undefined, [tooDeep(spanOf(deepest))], told, true);
  const root = readJson(new JsonCursor(text, balanced(text, tokens, problems), problems));
  const found = [...before, ...problems.found].sort((a, b) => a.span.start - b.span.start);
  const tree = treeOf(root, found, told, problems.doubts.length > 0);
  const { doubts, isCutOff } = problems;
  if (!root || isCutOff || doubts.length === 0 || doubts.length > MOST_DOUBTS) return tree;
  return { ...tree, doubtful: new Set(doubts.map((at) => containerAt(root, at))) };
}

/** A file with more of them is in doubt as a whole. */
const MOST_DOUBTS = 50;

/** The innermost map or list around a place. */
function containerAt(root: SyntaxNode, at: number): SyntaxNode {
  let node = root;
  for (;;) {
    const inside: readonly SyntaxNode[] =
      node.type === 'map' ? node.entries.map(({ value }) => value) : node.type === 'seq' ? node.items : [];
    const next = inside.find(({ type, start, end }) => type !== 'scalar' && start <= at && at < end);
    if (!next) return node;
    node = next;
  }
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function byteOrderMark(): SyntaxProblem {
  return {
    kind: 'json-bom-or-control-char',
    span: { start: 0, end: 1 },
    message: 'The file begins with a byte order mark, which strict JSON readers reject.',
    repair: replacement('Remove the byte order mark', 0, 1, ''),
  };
}

function commentOf(text: string, span: Span): Comment {
  const inner = text.slice(span.start, span.end).replace(/^(?:#+|\/[/*]+)/, '');
  return { span, text: inner.replace(/\*\/$/, '').trim() };
}

function treeOf(
  root: SyntaxNode | undefined,
  problems: readonly SyntaxProblem[],
  comments: readonly Comment[],
  broken: boolean,
): SyntaxTree {
  return { language: 'json', root, problems, comments, broken, spanOf };
}

function spanOf({ start, end }: SyntaxNode | MapEntry | JsonToken): Span {
  return { start, end };
}
