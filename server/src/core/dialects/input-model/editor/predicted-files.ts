/** The files that the configuration processor would write about a model. */
import { type ClmGeneration, clmReleases } from '../../../architecture/clm-generations.js';
import { parse } from '../../../syntax/parse.js';
import type { AssistContext, PredictedFiles, PredictionQuestion } from '../../dialect.js';
import type { InputModel } from '../model/input-model.js';
import { SAVED } from '../model/saved-allocations.js';
import { filesOf } from '../prediction/files.js';
import { type Plain, plainOf } from '../prediction/plain.js';
import { predict } from '../prediction/predict.js';
import { readSaved } from '../prediction/saved-state.js';

export function predictedFiles(
  { model }: AssistContext<InputModel>,
  question: PredictionQuestion,
): PredictedFiles | undefined {
  const release = releaseOf(question.release, model.frame.generation.value);
  if (!release) return undefined;
  const beside = model.files.find(({ kind }) => kind === SAVED)?.file.tree.root;
  const { savedServers, savedAddresses, forgetsServers, forgetsAddresses } = question;
  const saved = readSaved(
    savedServers === undefined ? beside && plainOf(undefined, beside) : plainText(savedServers),
    savedAddresses === undefined ? undefined : plainText(savedAddresses),
  );
  const prediction = predict(model.frame, model.fleet, {
    ...{ saved, generation: release.generation },
    ...{ forgetsServers: forgetsServers === true, forgetsAddresses: forgetsAddresses === true },
  });
  return { release: release.id, files: filesOf(prediction), doubts: prediction.doubts };
}

type Release = (typeof clmReleases)[number];

/** The release that is asked for, or else the last of the generation that the model is for. */
function releaseOf(asked: string | undefined, generation: ClmGeneration | undefined): Release | undefined {
  if (asked !== undefined) return clmReleases.find(({ id }) => id === asked);
  return clmReleases.findLast((each) => generation === undefined || each.generation === generation);
}

function plainText(text: string): Plain | undefined {
  const { root } = parse(text, 'yaml', { yamlVersion: '1.1' });
  return root && plainOf(undefined, root);
}
