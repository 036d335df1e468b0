/** What can be folded: sections, list items, brackets over several lines, and blocks of comments. */
import type { Analysis } from '../analysis/analysis.js';
import { dashOf } from '../syntax/rewrite.js';
import type { MapEntry, SeqNode, SyntaxNode } from '../syntax/tree.js';

export interface FoldingRange {
  /** Lines from 0; the first stays visible. */
  readonly startLine: number;
  readonly endLine: number;
  readonly kind?: 'comment';
}

export function foldingRanges({ file }: Analysis): readonly FoldingRange[] {
  const ranges = new Map<number, FoldingRange>();
  const lineOf = (offset: number) => file.lines.positionAt(offset).line;
  const add = (start: number, end: number) => {
    const startLine = lineOf(start);
    const endLine = lineOf(end);
    // Two things that begin on one line fold as the larger one.
    if (endLine > (ranges.get(startLine)?.endLine ?? startLine))
      ranges.set(startLine, { startLine, endLine });
  };
  // The line of a closing bracket stays visible below what is folded.
  const endOf = (node: SyntaxNode | MapEntry) => {
    const { start, end } = file.tree.spanOf(node);
    const closing = /[\]}]/.test(file.text.charAt(end - 1)) && lineOf(end) > lineOf(start);
    const trimmed = file.text.slice(start, closing ? end - 1 : end).trimEnd();
    return start + trimmed.length;
  };
  const hasDashes = ({ style }: SeqNode) => style === 'block' && file.tree.language === 'yaml';
  const walk = (node: SyntaxNode) => {
    if (node.type === 'map') {
      if (node.style === 'flow') add(file.tree.spanOf(node).start, endOf(node));
      for (const entry of node.entries) {
        add(file.tree.spanOf(entry).start, endOf(entry.value));
        walk(entry.value);
      }
    } else if (node.type === 'seq') {
      node.items.forEach((item, index) => {
        const start = hasDashes(node) ? dashOf(file, node, index) : file.tree.spanOf(item).start;
        add(start, endOf(item));
        walk(item);
      });
    }
  };
  if (file.tree.root) walk(file.tree.root);
  return [
    ...ranges.values(),
    ...commentBlocks(
      file.tree.comments.map((each) => lineOf(each.span.start)),
      ranges,
    ),
  ].sort((a, b) => a.startLine - b.startLine);
}

function commentBlocks(lines: readonly number[], taken: ReadonlyMap<number, FoldingRange>): FoldingRange[] {
  const blocks: FoldingRange[] = [];
  for (let i = 0; i < lines.length; ) {
    const startLine = lines[i] ?? 0;
    let endLine = startLine;
    for (i++; lines[i] === endLine + 1; i++) endLine++;
    if (endLine > startLine && !taken.has(startLine)) blocks.push({ startLine, endLine, kind: 'comment' });
  }
  return blocks;
}
