/**
 * Reads one piece of a YAML file: with the scanner where that is enough, else with the `yaml` package. Never throws.
 */
import { LineIndex } from '../../text/line-index.js';
import { isSuspicious } from '../recover/recover.js';
import type { MapEntry, SyntaxNode, SyntaxProblem, SyntaxTree } from '../tree.js';
import { isUnreadable, readYaml } from '../yaml-parser.js';
import type { Cut } from './cut.js';
import type { Piece, Section } from './piece.js';
import { scanBlock } from './scan-block.js';

type Read = Pick<SyntaxTree, 'root' | 'problems' | 'comments' | 'broken'>;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** One for thousands of pieces that have nothing of a kind. */
const NONE: readonly never[] = [];

/** `section` is the one that the piece begins or belongs to. */
export function parsePiece(whole: string, cut: Cut, section: Section | undefined): Piece {
  const { kind, breaks, before } = cut;
  const text = ownCopy(whole.slice(cut.start, cut.end));
  const { root, problems, comments, broken } = before.place === 'after' ? ignored(text) : read(text, cut);
  const piece: Mutable<Piece> = {
    kind,
    text,
    // A carriage return alone ends a line in editors, though not in YAML.
    breaks: text.includes('\r') ? new LineIndex(text).lineCount - 1 : breaks,
    problems: problems.length > 0 ? problems : NONE,
    comments: comments.length > 0 ? comments : NONE,
    broken,
    isDoubtful: problems.some(isUnreadable) || isSuspicious(text, root),
    anchored: isAnchored(root, problems),
    nodes: NONE,
    entries: NONE,
    before,
    index: -1,
  };
  if (kind === 'item') takeItems(piece, root, section);
  else if (kind !== 'other') takeEntries(piece, root, section);
  return piece;
}

function takeItems(piece: Mutable<Piece>, root: SyntaxNode | undefined, section: Section | undefined): void {
  piece.nodes = root?.type === 'seq' && root.style === 'block' ? root.items.slice() : NONE;
  for (const node of piece.nodes) {
    const item: Mutable<SyntaxNode> = node;
    item.parent = section?.seq;
    item.piece = piece;
  }
}

function takeEntries(
  piece: Mutable<Piece>,
  root: SyntaxNode | undefined,
  section: Section | undefined,
): void {
  piece.entries = root?.type === 'map' ? root.entries : NONE;
  if (piece.kind === 'head' && section) piece.section = section;
  for (const each of piece.entries) {
    const entry: Mutable<MapEntry> = each;
    if (section) entry.parent = section.entry.parent;
    entry.piece = piece;
  }
}

function read(text: string, { kind, before }: Cut): Read {
  const scanned = scanBlock(text);
  if (scanned && (kind !== 'other' || !scanned.root)) return { ...scanned, problems: NONE, broken: false };
  const parsed = readYaml(text, '1.1');
  if (kind !== 'other' || !parsed.root) return parsed;
  const stray = before.place !== 'start' && MARKER.test(text) ? secondDocument() : strayLine(text);
  return { ...parsed, root: undefined, problems: [stray], broken: true };
}

/** A line that ends the document before it. */
const MARKER = /^(?:---|\.\.\.)(?!\S)/;

/** Readers of such files take one document, and reject a file with two of them. */
function secondDocument(): SyntaxProblem {
  return {
    kind: 'yaml-syntax',
    span: { start: 0, end: 3 },
    message: 'A second document begins here, and a file has one. Remove this line, or what follows it.',
  };
}

/** The first line of a piece that is neither a key nor an item. */
function strayLine(text: string): SyntaxProblem {
  const found = /^[^\S\r\n\u2028\u2029]*([^\s#][^\r\n]*)/m.exec(text);
  const start = found ? found.index + found[0].indexOf(found[1] ?? '') : 0;
  return {
    kind: 'yaml-syntax',
    span: { start, end: start + Math.max(1, Math.min(found?.[1]?.trimEnd().length ?? 1, 200)) },
    message: "This line is neither a key with its ':' nor an item of the list above it.",
  };
}

/** Tools read one document of a file. */
function ignored(text: string): Read {
  const end = Math.min(3, text.length);
  const problem: SyntaxProblem = {
    kind: 'yaml-multiple-documents',
    span: { start: 0, end },
    message: "Only the first document of this file is read; what follows '---' here is ignored.",
  };
  const isEmpty = text.replaceAll(/^(?:---|\.\.\.)|#.*/gm, '').trim() === '';
  return { root: undefined, problems: isEmpty ? [] : [problem], comments: [], broken: false };
}

/** Anchors are for the whole file, so that a piece with one cannot be read alone. */
function isAnchored(root: SyntaxNode | undefined, problems: readonly SyntaxProblem[]): boolean {
  if (problems.some(({ kind }) => kind === 'yaml-alias-unknown')) return true;
  const visit = (node: SyntaxNode): boolean => {
    if (node.anchor !== undefined || node.type === 'alias') return true;
    if (node.type === 'map') return node.entries.some((entry) => visit(entry.value));
    return node.type === 'seq' && node.items.some(visit);
  };
  return root !== undefined && visit(root);
}

/** A slice keeps the whole text alive in memory; this does not. */
function ownCopy(slice: string): string {
  return ` ${slice}`.slice(1);
}
