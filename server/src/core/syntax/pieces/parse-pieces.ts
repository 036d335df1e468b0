/**
 * Text to a row of pieces. The next version of a file takes over what an edit did not touch. A file with slips is cut and
 * read without them, and its pieces are moved to where they are written.
 */

import { commonPrefix, commonSuffix } from '../../text/common-ends.js';
import { replaceBetween } from '../../text/common-items.js';
import type { Span } from '../../text/span.js';
import { type Recovered, recover } from '../recover/recover.js';
import type { MapEntry, MapNode, SeqNode, SyntaxNode, SyntaxProblem, SyntaxTree } from '../tree.js';
import { isUnreadable, parseYaml } from '../yaml-parser.js';
import { type Cut, cut, START, sameState } from './cut.js';
import { movePiece } from './move-piece.js';
import { parsePiece } from './parse-piece.js';
import type { Piece, Section } from './piece.js';
import { PieceTree } from './piece-tree.js';

/** Longer texts are not read in one go by the `yaml` package, which takes a second for a megabyte. */
const MOST_AT_ONCE = 512 * 1024;

/** Slips are not looked for in longer texts. */
const MOST_RECOVERED = 2 * 1024 * 1024;

/** The file as pieces, or, where it has what cannot be cut (anchors, a list at the top), as one tree. */
export function parsePieces(text: string, before?: SyntaxTree, encoding?: SyntaxProblem): SyntaxTree {
  const old = before instanceof PieceTree ? before : undefined;
  const sections = old?.sections ?? new Map<string, Section>();
  const pieces = old && !old.isRecovered ? recut(text, old, sections) : cutAll(text, sections, old?.pieces);
  const isCut = pieces.some(({ kind }) => kind === 'section' || kind === 'head');
  const isAnchored = pieces.some(({ anchored }) => anchored);
  const isSmall = text.length <= MOST_AT_ONCE;
  if ((!isCut || isAnchored) && isSmall) return parseYaml(text, '1.1');
  const own = encoding ? [encoding] : [];
  return (
    recoveredTree(text, pieces, sections, old?.pieces, own) ?? new PieceTree(text, pieces, sections, own)
  );
}

/** The file as it is meant, where pieces of it have slips and can be read better without them. */
function recoveredTree(
  text: string,
  pieces: readonly Piece[],
  sections: Map<string, Section>,
  old: readonly Piece[] | undefined,
  own: readonly SyntaxProblem[],
): SyntaxTree | undefined {
  if (text.length > MOST_RECOVERED || !pieces.some(({ isDoubtful }) => isDoubtful)) return undefined;
  const recovered = recover(text);
  if (!recovered) return undefined;
  // Pieces begin and end with lines.
  if (recovered.isSplit) return text.length <= MOST_AT_ONCE ? parseYaml(text, '1.1') : undefined;
  const better = withoutSlips(text, recovered, sections, old);
  if (unread(better) >= Math.max(1, unread(pieces))) return undefined;
  return new PieceTree(text, better, sections, [...own, ...recovered.problems], true);
}

function unread(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { problems }) => sum + problems.filter(isUnreadable).length, 0);
}

function sectionsOf(sections: Map<string, Section>): (name: string) => Section {
  return (name) => {
    const known = sections.get(name);
    if (known) return known;
    const made = standIn(name);
    sections.set(name, made);
    return made;
  };
}

function standIn(name: string): Section {
  const root: MapNode = { type: 'map', style: 'block', entries: [], start: 0, end: 0, parent: undefined };
  const nowhere = { start: 0, end: 0 };
  const key = {
    type: 'scalar',
    value: name,
    source: name,
    style: 'plain',
    ...nowhere,
    parent: undefined,
  } as const;
  const entry = { type: 'entry', key, value: key as SyntaxNode, ...nowhere, parent: root } satisfies MapEntry;
  const seq: SeqNode = { type: 'seq', style: 'block', items: [], ...nowhere, parent: entry };
  entry.value = seq;
  return { name, seq, entry };
}

/** All pieces of a text; those of an older version that begin or end it alike are taken over where they may be. */
function cutAll(
  text: string,
  sections: Map<string, Section>,
  old: readonly Piece[] = [],
  mayStay: (each: Cut) => boolean = () => true,
): Piece[] {
  const sectionOf = sectionsOf(sections);
  const cuts = [...cut(text, 0, START, sectionOf)];
  const isSame = (each: Cut | undefined, piece: Piece | undefined) =>
    each !== undefined && piece !== undefined && !piece.isMoved && isRead(text, each, piece) && mayStay(each);
  const most = Math.min(cuts.length, old.length);
  let head = 0;
  while (head < most && isSame(cuts[head], old[head])) head++;
  let tail = 0;
  while (tail < most - head && isSame(cuts.at(-1 - tail), old.at(-1 - tail))) tail++;
  return cuts.map((each, at) => {
    const known =
      at < head ? old[at] : at >= cuts.length - tail ? old[at - cuts.length + old.length] : undefined;
    return known ?? parsePiece(text, each, sectionIn(text, each, sectionOf));
  });
}

/** True when a piece is what would be read where a text is cut. */
function isRead(text: string, each: Cut, piece: Piece): boolean {
  return (
    piece.kind === each.kind &&
    sameState(piece.before, each.before) &&
    piece.text.length === each.end - each.start &&
    text.startsWith(piece.text, each.start)
  );
}

/** The pieces of the text without its slips, at the places where they are written. */
function withoutSlips(
  written: string,
  { text, original, doubts }: Recovered,
  sections: Map<string, Section>,
  old: readonly Piece[] | undefined,
): Piece[] {
  const place = (start: number, end: number): Span => ({
    start: start === 0 ? 0 : original({ start: start - 1, end: start }).end,
    end: end >= text.length ? written.length : original({ start: end - 1, end }).end,
  });
  const isDoubtful = ({ start, end }: Span) => doubts.some((each) => each.start < end && each.end >= start);
  const isWritten = (start: number, end: number) => {
    const span = place(start, end);
    const own = written.slice(span.start, span.end);
    return own.length === end - start && text.startsWith(own, start) && !isDoubtful(span);
  };
  let at = 0;
  return cutAll(text, sections, old, ({ start, end }) => isWritten(start, end)).map((piece) => {
    const start = at;
    at += piece.text.length;
    if (isWritten(start, at)) return piece;
    const span = place(start, at);
    const own = written.slice(span.start, span.end);
    return movePiece(piece, own, isDoubtful(span), (each) => {
      const moved = original({ start: each.start + start, end: each.end + start });
      return { start: moved.start - span.start, end: moved.end - span.start };
    });
  });
}

/** The section that a piece begins or belongs to. */
function sectionIn(
  text: string,
  { kind, key, before }: Cut,
  sectionOf: (name: string) => Section,
): Section | undefined {
  if (kind === 'item' || !key) return before.section;
  const source = text.slice(key.start, key.end);
  return sectionOf(/^["']/.test(source) ? source.slice(1, -1) : source);
}

/** The pieces of a text of which an older version is known. */
function recut(text: string, old: PieceTree, sections: Map<string, Section>): readonly Piece[] {
  const same = commonPrefix(old.text, text);
  const most = Math.min(old.text.length, text.length) - same;
  const tail = commonSuffix(old.text, text, most);
  if (same === text.length && same === old.text.length) return old.pieces;
  const delta = text.length - old.text.length;
  // What begins the changed line may have ended the piece before.
  const from = Math.max(0, old.pieceAt(same) - 1);
  const begin = old.starts[from] ?? 0;
  const cuts: Cut[] = [];
  const sectionOf = sectionsOf(sections);
  let rest = old.pieces.length;
  for (const each of cut(text, begin, old.pieces[from]?.before ?? START, sectionOf)) {
    if (each.start >= text.length - tail) {
      const index = old.startsAt(each.start - delta);
      const known = index === undefined ? undefined : old.pieces[index];
      if (index !== undefined && known && sameState(known.before, each.before)) {
        rest = index;
        break;
      }
    }
    cuts.push(each);
  }
  const fresh = cuts.map((each, at) => {
    // A copy of an item stands where the item stood, which is among the rest by now: no piece stands in two places.
    const before = from + at < rest ? old.pieces[from + at] : undefined;
    const isSame = before !== undefined && isRead(text, each, before);
    return isSame ? before : parsePiece(text, each, sectionIn(text, each, sectionOf));
  });
  return replaceBetween(old.pieces, { start: from, tail: old.pieces.length - rest }, fresh);
}
