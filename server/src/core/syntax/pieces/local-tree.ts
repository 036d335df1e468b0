/**
 * Parts of a file of pieces as trees by themselves, for code that looks at one of them at a time. Spans are those of the
 * whole file.
 */
import type { MapEntry, MapNode, SeqNode, SyntaxTree } from '../tree.js';
import type { Piece } from './piece.js';
import type { PieceTree } from './piece-tree.js';

/** A piece below its own root: `{ servers: [item] }`; undefined for what holds no nodes. */
export function treeOfPiece(tree: PieceTree, piece: Piece): SyntaxTree | undefined {
  const root = rootOfPiece(piece);
  return root && localTree(tree, root, piece.broken);
}

/** The keys at the top with nothing below them. */
export function treeOfTop(tree: PieceTree): SyntaxTree | undefined {
  if (!tree.root) return undefined;
  const entries = tree.root.entries.map(
    (entry): MapEntry => ({
      ...entry,
      value: {
        ...{ type: 'scalar', value: null, source: '', style: 'opaque', parent: undefined },
        ...{ start: entry.end, end: entry.end },
      },
    }),
  );
  return localTree(tree, { ...tree.root, entries }, tree.broken);
}

export function rootOfPiece(piece: Piece): MapNode | undefined {
  if (piece.kind === 'section') return rootOf(piece.entries);
  const section = piece.before.section;
  if (piece.kind !== 'item' || !section || piece.nodes.length === 0) return undefined;
  const { entry, seq } = section;
  // Written out, because copies of objects take long where there are thousands.
  const items: SeqNode = {
    type: 'seq',
    style: seq.style,
    items: piece.nodes,
    start: seq.start,
    end: seq.end,
    parent: seq.parent,
  };
  return rootOf([
    { type: 'entry', start: entry.start, end: entry.end, key: entry.key, value: items, parent: entry.parent },
  ]);
}

function rootOf(entries: readonly MapEntry[]): MapNode {
  return { type: 'map', style: 'block', entries, start: 0, end: 0, parent: undefined };
}

function localTree(tree: PieceTree, root: MapNode, broken: boolean): SyntaxTree {
  return {
    language: 'yaml',
    root,
    problems: [],
    comments: [],
    broken,
    spanOf: (node) => tree.spanOf(node),
    parentOf: (node) => tree.parentOf(node),
  };
}
