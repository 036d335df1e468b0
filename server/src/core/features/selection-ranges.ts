/** Expand selection: from the word under the cursor outwards through the tree. */
import type { Analysis } from '../analysis/analysis.js';
import { nodeAt } from '../syntax/queries.js';
import { dashOf } from '../syntax/rewrite.js';
import type { SyntaxNode } from '../syntax/tree.js';
import type { Span } from '../text/span.js';

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
    if (node.type === 'scalar' && (node.style === 'single' || node.style === 'double')) {
      const { start, end } = file.tree.spanOf(node);
      if (end - start >= 2) add({ start: start + 1, end: end - 1 });
    }
    add(file.tree.spanOf(node));
    const parent: SyntaxNode['parent'] = node.parent;
    if (parent?.type === 'entry') {
      add(file.tree.spanOf(parent));
      node = parent.parent;
    } else {
      if (parent?.type === 'seq' && parent.style === 'block') {
        const start = dashOf(file, parent, parent.items.indexOf(node));
        add({ start, end: file.tree.spanOf(node).end });
      }
      node = parent;
    }
  }
  add({ start: 0, end: file.text.length });
  return spans.length > 0 ? spans : [{ start: offset, end: offset }];
}
