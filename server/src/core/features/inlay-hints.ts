/** Words shown in the text without being part of it, as the dialect gives them. */
import type { Analysis } from '../analysis/analysis.js';
import type { HintQuestion, InlayHint } from '../dialects/dialect.js';

/** Those that lie in the stretch that is asked for and are about what is wanted, in the order of the text. */
export function inlayHints(
  analysis: Analysis,
  question: HintQuestion = { wants: () => true },
): readonly InlayHint[] {
  const { span, wants } = question;
  const hints = (analysis.assist.inlayHints(question) ?? []).filter(
    ({ offset, topic }) => wants(topic) && (!span || (span.start <= offset && offset <= span.end)),
  );
  return hints.toSorted((a, b) => a.offset - b.offset);
}
