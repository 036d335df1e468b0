/** The map at the top of a file of pieces: every version has its own, around nodes that versions share. */
import type { MapEntry, MapNode, SeqNode, SyntaxNode } from '../tree.js';
import type { Piece } from './piece.js';

/** A list section of one version: the pieces from `head` up to `end`. */
export interface List {
  readonly head: number;
  readonly end: number;
  readonly entry: MapEntry;
  readonly seq: SeqNode;
}

/** `starts` says where each piece begins. */
export function rootOf(
  pieces: readonly Piece[],
  starts: Int32Array,
): { readonly root: MapNode | undefined; readonly lists: readonly List[] } {
  const entries: MapEntry[] = [];
  const lists: List[] = [];
  const root: MapNode = { type: 'map', style: 'block', entries, start: 0, end: 0, parent: undefined };
  let start = -1;
  let end = 0;
  const add = (entry: MapEntry, base: number) => {
    if (start < 0) start = entry.start + base;
    end = entry.end + base;
    entries.push(entry);
  };
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece?.kind === 'section') for (const entry of piece.entries) add(entry, starts[i] ?? 0);
    const key = piece?.kind === 'head' ? piece.entries[0] : undefined;
    if (!key) continue;
    const list = listFrom(pieces, starts, i, key, root);
    add(list.entry, 0);
    lists.push(list);
    i = list.end - 1;
  }
  return { root: entries.length > 0 ? Object.assign(root, { start, end }) : undefined, lists };
}

/** A list with the items of all pieces that follow its key. */
function listFrom(
  pieces: readonly Piece[],
  starts: Int32Array,
  head: number,
  { key, ...written }: MapEntry,
  root: MapNode,
): List {
  const items: SyntaxNode[] = [];
  let start = -1;
  let end = (starts[head] ?? 0) + written.end;
  let next = head + 1;
  for (let each = pieces[next]; each && !begins(each); each = pieces[++next]) {
    if (each.kind !== 'item') continue;
    for (const node of each.nodes) items.push(node);
    const [first] = each.nodes;
    if (start < 0 && first) start = (starts[next] ?? 0) + dashBefore(each.text);
    end = (starts[next] ?? 0) + (each.nodes.at(-1)?.end ?? 0);
  }
  const seq: SeqNode = {
    ...{ type: 'seq', style: 'block', items, parent: undefined },
    start: Math.max(start, 0),
    end,
  };
  const entry: MapEntry = {
    ...{ type: 'entry', key, value: seq, parent: root },
    start: (starts[head] ?? 0) + written.start,
    end,
  };
  seq.parent = entry;
  return { head, end: next, entry, seq };
}

function begins({ kind, before }: Piece): boolean {
  return kind === 'head' || kind === 'section' || before.place === 'after';
}

function dashBefore(text: string): number {
  return Math.max(0, text.search(/[^ ]/));
}
