/** What the tools that read an environment would write about it, as the dialect says. */
import type { Analysis } from '../analysis/analysis.js';
import type { PredictedFiles, PredictionQuestion } from '../dialects/dialect.js';

/** Undefined for an environment of which nothing is written, and for a release that nobody knows. */
export function predictedFiles(
  analysis: Analysis,
  question: PredictionQuestion = {},
): PredictedFiles | undefined {
  return analysis.assist.predictedFiles(question);
}
