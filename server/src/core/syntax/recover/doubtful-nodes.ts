/** Which maps and lists may lack something because of text that could not be read. */
import type { Span } from '../../text/span.js';
import { columnOf, lineStartOf } from '../layout.js';
import type { MapEntry, SyntaxNode } from '../tree.js';

/** `doubts` are spans of the text whose meaning is unknown. */
export function doubtfulNodes(
  text: string,
  root: SyntaxNode | undefined,
  doubts: readonly Span[],
): ReadonlySet<SyntaxNode> {
  const found = new Set<SyntaxNode>();
  if (root) for (const doubt of doubts) addDoubtful(text, root, doubt, found);
  return found;
}

function addDoubtful(text: string, root: SyntaxNode, { start, end }: Span, found: Set<SyntaxNode>): void {
  const path = pathTo(root, start);
  // A value that is not closed may lack something itself; everything around it is as it was.
  const value = path.find((each) => each.start >= start && each.start < end);
  if (value) {
    addAll(value, found);
    return;
  }
  const isLine = text.slice(lineStartOf(text, start), start).trim() === '';
  const column = columnOf({ text }, start);
  const level = isLine ? path.findLast((each) => columnOf({ text }, each.start) === column) : undefined;
  for (const each of level ? [level] : path) found.add(each);
}

function addAll(node: SyntaxNode, found: Set<SyntaxNode>): void {
  if (node.type === 'map' || node.type === 'seq') found.add(node);
  if (node.type === 'map') for (const { value } of node.entries) addAll(value, found);
  if (node.type === 'seq') for (const item of node.items) addAll(item, found);
}

/** The last thing that begins at or before an offset, on every level from the top. */
function pathTo(root: SyntaxNode, offset: number): readonly SyntaxNode[] {
  const path: SyntaxNode[] = [];
  for (let node: SyntaxNode | undefined = root; node; ) {
    if (node.type === 'map' || node.type === 'seq') path.push(node);
    node = lastBefore(node, offset);
  }
  return path;
}

function lastBefore(node: SyntaxNode, offset: number): SyntaxNode | undefined {
  const isBefore = (each: SyntaxNode | MapEntry) => each.start <= offset;
  if (node.type === 'map') return node.entries.findLast(isBefore)?.value;
  return node.type === 'seq' ? node.items.findLast(isBefore) : undefined;
}
