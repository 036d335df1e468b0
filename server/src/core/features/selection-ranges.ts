/** Expand selection: from the word under the cursor outwards through the tree. */
import type { Analysis } from '../analysis/analysis.js';
import { nodeAt } from '../syntax/queries.js';
import { dashOf } from '../syntax/rewrite.js';
import type { SyntaxNode } from '../syntax/tree.js';
import type { Span } from '../text/span.js';

/** What can be selected of a node, from the inside: the text in its quotes, itself, itself with its key or its dash. */
function spansOf(file: Analysis['file'], node: SyntaxNode): Span[] {
  const own = file.tree.spanOf(node);
  const isQuoted = node.type === 'scalar' && (node.style === 'single' || node.style === 'double');
  const inside = isQuoted && own.end - own.start >= 2 ? [{ start: own.start + 1, end: own.end - 1 }] : [];
  const { parent } = node;
  if (parent?.type === 'entry') return [...inside, own, file.tree.spanOf(parent)];
  if (parent?.type !== 'seq' || parent.style !== 'block') return [...inside, own];
  return [...inside, own, { start: dashOf(file, parent, parent.items.indexOf(node)), end: own.end }];
}

/** Spans that hold the offset, the innermost first, each larger than the one before. */
export function selectionRanges({ file }: Analysis, offset: number): readonly Span[] {
  const spans: Span[] = [];
  const add = (span: Span) => {
    const last = spans.at(-1);
    const grows =
      !last ||
      (span.start <= last.start && span.end >= last.end && span.end - span.start > last.end - last.start);
    if (grows && span.start <= offset && offset <= span.end) spans.push(span);
  };
  let node: SyntaxNode | undefined = nodeAt(file.tree, offset);
  while (node) {
    for (const span of spansOf(file, node)) add(span);
    const parent: SyntaxNode['parent'] = node.parent;
    node = parent?.type === 'entry' ? parent.parent : parent;
  }
  add({ start: 0, end: file.text.length });
  return spans.length > 0 ? spans : [{ start: offset, end: offset }];
}
