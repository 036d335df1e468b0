/** Words shown in the text without being part of it, as the dialect gives them. */
import type { Analysis } from '../analysis/analysis.js';
import type { InlayHint } from '../dialects/dialect.js';
import type { Span } from '../text/span.js';

/** Those that lie in `span`, in the order of the text. */
export function inlayHints(analysis: Analysis, span?: Span): readonly InlayHint[] {
  const hints = analysis.assist.inlayHints() ?? [];
  const inside = span ? hints.filter(({ offset }) => span.start <= offset && offset <= span.end) : hints;
  return inside.toSorted((a, b) => a.offset - b.offset);
}
