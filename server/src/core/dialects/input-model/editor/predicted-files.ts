/** The files that the configuration processor would write about a model. */
import type { AssistContext, PredictedFiles, PredictionQuestion } from '../../dialect.js';
import type { InputModel } from '../model/input-model.js';
import { predictionOf } from '../prediction/prediction-of.js';

export function predictedFiles(
  { model }: AssistContext<InputModel>,
  question: PredictionQuestion,
): PredictedFiles | undefined {
  const prediction = predictionOf(model, question);
  if (!prediction) return undefined;
  const { release, isGuess, files, doubts } = prediction;
  const message = `Several releases match the components of the model, and none is set. This prediction is for release ${release}.`;
  return { release, files, doubts: [...(isGuess ? [{ message }] : []), ...doubts] };
}
