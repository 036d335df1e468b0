/** Values that name other files, as links to them; only files that are there, as far as the dialect knows. */
import type { Analysis } from '../analysis/analysis.js';
import type { Span } from '../text/span.js';

export interface DocumentLink {
  readonly span: Span;
  readonly uri: string;
}

export function documentLinks({ file, assist }: Analysis): readonly DocumentLink[] {
  return (assist.links() ?? []).map(({ node, uri }) => ({
    span: insideQuotes(file.tree.spanOf(node), node.source),
    uri,
  }));
}

function insideQuotes({ start, end }: Span, source: string): Span {
  return /^["'].*["']$/.test(source) ? { start: start + 1, end: end - 1 } : { start, end };
}
