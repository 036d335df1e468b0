/** What the tools that read an environment would write about it, as the dialect says. */
import type { Analysis } from '../analysis/analysis.js';
import type { DialectId, PredictedFile, PredictionQuestion } from '../dialects/dialect.js';
import type { NodePlace } from '../model/source-file.js';
import type { Span } from '../text/span.js';

/** Something that cannot be told, or that the tool would stop at. */
export interface Doubt {
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

export function placed({ file, node }: NodePlace): { readonly uri: string; readonly span: Span } {
  return { uri: file.uri, span: file.tree.spanOf(node) };
}

/** The dialects whose tools write files about an environment. */
const PREDICTED: ReadonlySet<DialectId> = new Set(['input-model']);

/** Whether anything may be predicted of an environment, without doing so. */
export function isPredictable({ dialect }: Pick<Analysis, 'dialect'>): boolean {
  return PREDICTED.has(dialect);
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
        ...(at && { at: placed(at) }),
      })),
    }
  );
}
