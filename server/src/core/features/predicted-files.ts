/** What the tools that read an environment would write about it, as the dialect says. */
import type { Analysis } from '../analysis/analysis.js';
import type { PredictedFile, PredictionQuestion } from '../dialects/dialect.js';
import type { Span } from '../text/span.js';

/** Something that cannot be told, or that the tool would stop at. */
interface Doubt {
  /** Sentences for people. */
  readonly message: string;
  /** The place that leaves it open. */
  readonly at?: { readonly uri: string; readonly span: Span };
}

interface PredictedFiles {
  /** The release that was taken, by its number. */
  readonly release: string;
  readonly files: readonly PredictedFile[];
  readonly doubts: readonly Doubt[];
}

/** Undefined for an environment of which nothing is written, and for an unknown release. */
export function predictedFiles(
  analysis: Analysis,
  question: PredictionQuestion = {},
): PredictedFiles | undefined {
  const predicted = analysis.assist.predictedFiles(question);
  return (
    predicted && {
      ...predicted,
      doubts: predicted.doubts.map(({ message, at }) => ({
        message,
        ...(at && { at: { uri: at.file.uri, span: at.file.tree.spanOf(at.node) } }),
      })),
    }
  );
}
