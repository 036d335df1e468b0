/** The files that the configuration processor would write about a model. */
import { clmReleases } from '../../../architecture/clm-generations.js';
import { parse } from '../../../syntax/parse.js';
import type { AssistContext, PredictedFiles, PredictionQuestion } from '../../dialect.js';
import type { Frame } from '../model/frame.js';
import { possibleGenerations } from '../model/infer-generation.js';
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
  const chosen = releaseOf(question.release, model.frame);
  if (!chosen) return undefined;
  const { release, isGuess } = chosen;
  const message = `Several releases have the components of the model, and none was given: this is for release ${release.id}.`;
  const unsure = isGuess ? [{ message }] : [];
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
  return { release: release.id, files: filesOf(prediction), doubts: [...unsure, ...prediction.doubts] };
}

type Release = (typeof clmReleases)[number];

interface ChosenRelease {
  readonly release: Release;
  /** Others have the components of the model as well. */
  readonly isGuess: boolean;
}

/** The release that is asked for, or else the last that has the components of the model. */
function releaseOf(asked: string | undefined, frame: Frame): ChosenRelease | undefined {
  if (asked !== undefined) {
    const release = clmReleases.find(({ id }) => id === asked);
    return release && { release, isGuess: false };
  }
  const known = frame.generation.value;
  const possible = known ? [known] : possibleGenerations(frame);
  const generations = possible.length > 0 ? possible : clmReleases.map(({ generation }) => generation);
  const release = clmReleases.findLast(({ generation }) => generations.includes(generation));
  return release && { release, isGuess: known === undefined };
}

function plainText(text: string): Plain | undefined {
  const { root } = parse(text, 'yaml', { yamlVersion: '1.1' });
  return root && plainOf(undefined, root);
}
