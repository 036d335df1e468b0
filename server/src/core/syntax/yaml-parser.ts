/**
 * YAML text to a syntax tree, with the `yaml` package under it. Never throws; what cannot be read becomes a problem.
 * Duplicate keys are left in the tree (a rule reports them), aliases are never expanded.
 */
import { Composer, type CST, type Document, Parser } from 'yaml';
import type { Span } from '../text/span.js';
import { MAX_DEPTH, tooDeep } from './limits.js';
import { doubtfulNodes } from './recover/doubtful-nodes.js';
import { mapSpans } from './recover/map-spans.js';
import { isSuspicious, type Recovered, recover } from './recover/recover.js';
import type { Comment, MapEntry, SyntaxNode, SyntaxProblem, SyntaxTree } from './tree.js';
import { YamlConverter } from './yaml-convert.js';
import { yamlProblems } from './yaml-problems.js';

export type YamlVersion = '1.1' | '1.2';

export function parseYaml(text: string, version: YamlVersion): SyntaxTree {
  const tree = readYaml(text, version);
  if (!tree.problems.some(isUnreadable) && !isSuspicious(text, tree.root)) return tree;
  const recovered = recover(text);
  return (recovered && reread(text, tree, recovered, version)) ?? tree;
}

/** The text as it is, with its slips. */
export function readYaml(text: string, version: YamlVersion): SyntaxTree {
  try {
    return read(text, version);
  } catch (error) {
    // The package recurses, so that input made to be deep can end its stack; everything else would be its bug.
    const reason = error instanceof RangeError ? 'is nested too deeply to be read' : 'cannot be read as YAML';
    const problem: SyntaxProblem = {
      kind: error instanceof RangeError ? 'too-deep' : 'yaml-syntax',
      span: { start: 0, end: firstLineEnd(text) },
      message: `This file ${reason}.`,
    };
    return emptyTree([problem], []);
  }
}

function read(text: string, version: YamlVersion): SyntaxTree {
  const { documents, comments, deepest } = compose(text, version);
  if (deepest) return emptyTree([tooDeep(deepest)], comments);
  const problems: SyntaxProblem[] = [];
  const first = documents[0];
  const second = documents[1];
  if (second) problems.push(severalDocuments(text, second));
  const converter = new YamlConverter(text, problems, version);
  const root = first?.contents ? converter.node(first.contents, undefined) : undefined;
  const opening = (before: number) => unclosedBefore(text, root, before);
  for (const document of documents) problems.push(...yamlProblems(text, document.errors, opening));
  problems.sort((a, b) => a.span.start - b.span.start);
  const broken = problems.some((problem) => problem.kind === 'yaml-syntax' || problem.kind === 'yaml-tab');
  return { language: 'yaml', root: isEmpty(root) ? undefined : root, problems, comments, broken, spanOf };
}

/** The documents of a text, or none where it is nested too deeply to be composed. */
export function compose(text: string, version: YamlVersion, uniqueKeys = false) {
  const tokens = [...new Parser().parse(text)];
  const { comments, deepest } = inspect(tokens);
  const options = { uniqueKeys, version, merge: true, prettyErrors: false, logLevel: 'silent' } as const;
  const documents = deepest ? [] : [...new Composer(options).compose(tokens, true, text.length)];
  return { documents, comments, deepest };
}

export function isUnreadable({ kind }: SyntaxProblem): boolean {
  return kind === 'yaml-syntax' || kind === 'yaml-tab';
}

/** The text without its slips, where that can be read better than the text as it is. */
function reread(
  written: string,
  { problems: before }: SyntaxTree,
  recovered: Recovered,
  version: YamlVersion,
): SyntaxTree | undefined {
  const tree = readYaml(recovered.text, version);
  const left = tree.problems.filter(isUnreadable).length;
  if (left > 0 && left >= before.filter(isUnreadable).length) return undefined;
  const { root, problems, comments } = mapSpans(tree, recovered.original);
  const all = [...recovered.problems, ...problems].sort((a, b) => a.span.start - b.span.start);
  const broken = tree.broken || recovered.doubts.length > 0;
  const known = tree.broken ? undefined : { doubtful: doubtfulNodes(written, root, recovered.doubts) };
  return { ...tree, root, comments, problems: all, broken, ...known };
}

function spanOf(node: SyntaxNode | MapEntry): Span {
  return { start: node.start, end: node.end };
}

function emptyTree(problems: readonly SyntaxProblem[], comments: readonly Comment[]): SyntaxTree {
  return { language: 'yaml', root: undefined, problems, comments, broken: problems.length > 0, spanOf };
}

/** A document of nothing but comments is composed as an empty scalar. */
function isEmpty(root: SyntaxNode | undefined): boolean {
  return root?.type === 'scalar' && root.style === 'missing';
}

/** The innermost quoted text, list or map in brackets that holds an offset or ends there without its closing character. */
function unclosedBefore(text: string, root: SyntaxNode | undefined, before: number): number | undefined {
  let found: number | undefined;
  const visit = (node: SyntaxNode) => {
    if (node.start > before || node.end < Math.min(before, text.trimEnd().length) - 1) return;
    if (isUnclosed(node, text.charAt(node.end - 1))) found = node.start;
    if (node.type === 'map') for (const entry of node.entries) visit(entry.value);
    else if (node.type === 'seq') for (const item of node.items) visit(item);
  };
  if (root) visit(root);
  return found;
}

function isUnclosed(node: SyntaxNode, last: string): boolean {
  if (node.type === 'map') return node.style === 'flow' && last !== '}';
  if (node.type === 'seq') return node.style === 'flow' && last !== ']';
  if (node.type !== 'scalar' || (node.style !== 'double' && node.style !== 'single')) return false;
  return node.source.length < 2 || last !== node.source.charAt(0);
}

function firstLineEnd(text: string): number {
  const end = text.search(/[\r\n]/);
  return Math.min(end < 0 ? text.length : end, 200);
}

function severalDocuments(text: string, second: Document.Parsed): SyntaxProblem {
  const from = second.range[0];
  const marker = text.lastIndexOf('---', Math.max(from, 0));
  const start = marker < 0 ? Math.min(from, text.length) : marker;
  return {
    kind: 'yaml-multiple-documents',
    span: { start, end: Math.min(start + 3, text.length) },
    message: "Only the first document of this file is read; what follows '---' here is ignored.",
  };
}

interface Opened {
  readonly token: CST.Token | CST.SourceToken;
  readonly depth: number;
}

function openComments(open: Opened[], inner: readonly CST.SourceToken[] | undefined, depth: number): void {
  if (inner) for (const each of inner) if (each.type === 'comment') open.push({ token: each, depth });
}

function openToken(open: Opened[], token: Opened['token'], depth: number): void {
  if ('start' in token && Array.isArray(token.start)) openComments(open, token.start, depth);
  if ('end' in token && Array.isArray(token.end)) openComments(open, token.end, depth);
  if ('props' in token) for (const each of token.props) open.push({ token: each, depth });
  if ('value' in token && token.value) open.push({ token: token.value, depth });
  if ('items' in token) for (const item of token.items) openItem(open, item, depth);
}

function openItem(open: Opened[], item: CST.CollectionItem, depth: number): void {
  openComments(open, item.start, depth);
  openComments(open, item.sep, depth);
  if (item.key) open.push({ token: item.key, depth: depth + 1 });
  if (item.value) open.push({ token: item.value, depth: depth + 1 });
}

/** Collects comments and the first token nested deeper than the limit, without recursion. */
function inspect(tokens: readonly CST.Token[]): { comments: Comment[]; deepest: Span | undefined } {
  const comments: Comment[] = [];
  let deepest: Span | undefined;
  const open: Opened[] = [];
  for (const token of tokens) open.push({ token, depth: 0 });
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (token.type === 'comment') comments.push(comment(token.offset, token.source));
    if (depth > MAX_DEPTH) {
      if (!deepest || token.offset < deepest.start) deepest = { start: token.offset, end: token.offset + 1 };
      continue;
    }
    openToken(open, token, depth);
  }
  comments.sort((a, b) => a.span.start - b.span.start);
  return { comments, deepest };
}

function comment(start: number, source: string): Comment {
  return { span: { start, end: start + source.length }, text: source.replace(/^#+/, '').trim() };
}
