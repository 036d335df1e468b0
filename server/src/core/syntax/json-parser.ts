/**
 * JSON text to a syntax tree, with `jsonc-parser` under it. Never throws.
 * It reads on through comments and trailing commas, because people write them, and reports them, because installers reject them.
 */
import { createScanner, type Node as JsonNode, parseTree } from 'jsonc-parser';
import type { Span } from '../text/span.js';
import { jsonProblems } from './json-problems.js';
import { withoutProse } from './json-prose.js';
import { Token } from './json-tokens.js';
import { conflictMarker, MAX_DEPTH, tooDeep } from './limits.js';
import type {
  Comment,
  MapEntry,
  MapNode,
  Parent,
  ScalarNode,
  SeqNode,
  SyntaxNode,
  SyntaxProblem,
  SyntaxTree,
} from './tree.js';

export function parseJson(text: string): SyntaxTree {
  const conflict = conflictMarker(text);
  if (conflict) return treeOf(undefined, [{ ...conflict, kind: 'json-syntax' }], []);
  const first = read(text);
  if (first.errors.length === 0) return first.tree;
  const { text: rest, problems } = withoutProse(text);
  if (problems.length === 0) return first.tree;
  return read(rest, problems).tree;
}

function read(text: string, before: readonly SyntaxProblem[] = []) {
  const errors: { error: number; offset: number; length: number }[] = [];
  const { comments, deepest } = scan(text);
  if (deepest) return { errors, tree: treeOf(undefined, [tooDeep(deepest)], comments) };
  const options = { allowTrailingComma: true, allowEmptyContent: true };
  const member = firstMember(text);
  const parsed = parseTree(member ? `{${text}` : text, errors, options);
  const root = member && parsed ? movedBack(parsed) : parsed;
  if (member) for (const error of errors) error.offset--;
  const found = jsonProblems(text, errors, member !== undefined);
  const problems = [...before, ...(member ? [unopened(member)] : []), ...found];
  problems.sort((a, b) => a.span.start - b.span.start);
  return { errors, tree: treeOf(root && convert(text, root, undefined), problems, comments) };
}

/** The key that a text begins with in place of a brace. */
function firstMember(text: string): Span | undefined {
  const scanner = createScanner(text, true);
  if (scanner.scan() !== Token.text) return undefined;
  const start = scanner.getTokenOffset();
  const end = start + scanner.getTokenLength();
  return scanner.scan() === Token.colon ? { start, end } : undefined;
}

function unopened(span: Span): SyntaxProblem {
  const edits = [{ span: { start: span.start, end: span.start }, newText: '{\n' }];
  return {
    kind: 'json-syntax',
    span,
    message: "The opening '{' is missing before this.",
    repair: { title: "Insert '{'", edits },
  };
}

/** The tree without the brace that was put before the text. */
function movedBack(node: JsonNode): JsonNode {
  const { offset, length, colonOffset, children } = node;
  return {
    ...node,
    offset: Math.max(0, offset - 1),
    length: offset === 0 ? length - 1 : length,
    ...(colonOffset !== undefined && { colonOffset: colonOffset - 1 }),
    ...(children && { children: children.map(movedBack) }),
  };
}

/** Kinds after which the tree still says what the author meant. */
const HARMLESS = new Set<SyntaxProblem['kind']>([
  'json-comment',
  'json-trailing-comma',
  'json-bom-or-control-char',
  'json-prose',
]);

function treeOf(
  root: SyntaxNode | undefined,
  problems: readonly SyntaxProblem[],
  comments: readonly Comment[],
): SyntaxTree {
  const broken = problems.some((problem) => !HARMLESS.has(problem.kind));
  return { language: 'json', root, problems, comments, broken, spanOf };
}

function spanOf(node: SyntaxNode | MapEntry): Span {
  return { start: node.start, end: node.end };
}

/** One pass over the tokens, because the parser recurses and so must not be given what is too deep. */
function scan(text: string): { comments: Comment[]; deepest: Span | undefined } {
  const scanner = createScanner(text);
  const comments: Comment[] = [];
  let depth = 0;
  for (let kind: number = scanner.scan(); kind !== Token.end; kind = scanner.scan()) {
    const start = scanner.getTokenOffset();
    const end = start + scanner.getTokenLength();
    if (kind === Token.lineComment || kind === Token.blockComment) {
      const inner = text.slice(start, end).replace(/^\/[/*]+/, '');
      comments.push({ span: { start, end }, text: inner.replace(/\*\/$/, '').trim() });
    } else if (kind === Token.openBrace || kind === Token.openBracket) {
      depth++;
      if (depth > MAX_DEPTH) return { comments, deepest: { start, end } };
    } else if (kind === Token.closeBrace || kind === Token.closeBracket) {
      depth--;
    }
  }
  return { comments, deepest: undefined };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function convert(text: string, node: JsonNode, parent: Parent): SyntaxNode {
  const start = node.offset;
  const end = node.offset + node.length;
  if (node.type === 'object') {
    const entries: MapEntry[] = [];
    const map: MapNode = { type: 'map', style: 'flow', entries, start, end, parent };
    for (const property of node.children ?? []) {
      const entry = convertProperty(text, property, map);
      if (entry) entries.push(entry);
    }
    return map;
  }
  if (node.type === 'array') {
    const items: SyntaxNode[] = [];
    const seq: SeqNode = { type: 'seq', style: 'flow', items, start, end, parent };
    for (const item of node.children ?? []) items.push(convert(text, item, seq));
    return seq;
  }
  return scalar(text, node, parent);
}

function convertProperty(text: string, property: JsonNode, parent: MapNode): MapEntry | undefined {
  const [keyNode, valueNode] = property.children ?? [];
  if (!keyNode) return undefined;
  const key = scalar(text, keyNode, undefined);
  const start = property.offset;
  const entry: Mutable<MapEntry> = { type: 'entry', start, end: key.end, key, value: key, parent };
  if (valueNode) {
    entry.value = convert(text, valueNode, entry);
  } else {
    const at =
      property.colonOffset !== undefined && property.colonOffset >= 0 ? property.colonOffset + 1 : key.end;
    entry.value = {
      type: 'scalar',
      value: null,
      source: '',
      style: 'missing',
      start: at,
      end: at,
      parent: entry,
    };
  }
  entry.end = Math.max(entry.value.end, key.end);
  key.parent = entry;
  return entry;
}

function scalar(text: string, node: JsonNode, parent: Parent): ScalarNode {
  const start = node.offset;
  const end = node.offset + node.length;
  const value: unknown = node.value;
  const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return {
    type: 'scalar',
    value: known ? value : null,
    source: text.slice(start, end),
    style: node.type === 'string' ? 'double' : 'plain',
    start,
    end,
    parent,
  };
}
