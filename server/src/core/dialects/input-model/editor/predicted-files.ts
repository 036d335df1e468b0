/** The files that the configuration processor would write about a model. */
import { clmReleases } from '../../../architecture/clm-releases.js';
import { parse } from '../../../syntax/parse.js';
import type { SyntaxNode } from '../../../syntax/tree.js';
import type { AssistContext, PredictedFiles, PredictionQuestion } from '../../dialect.js';
import type { Generation } from '../model/generation.js';
import type { InputModel } from '../model/input-model.js';
import { SAVED_ADDRESSES } from '../model/saved-addresses.js';
import { SAVED } from '../model/saved-allocations.js';
import { filesOf } from '../prediction/files.js';
import { type Plain, plainOf } from '../prediction/plain.js';
import { predict } from '../prediction/predict.js';
import { readSaved } from '../prediction/saved-state.js';

export function predictedFiles(
  { model }: AssistContext<InputModel>,
  question: PredictionQuestion,
): PredictedFiles | undefined {
  const { generation } = model.frame;
  const release = releaseOf(question.release, generation);
  if (!release) return undefined;
  const { savedServers, savedAddresses, forgetsServers, forgetsAddresses } = question;
  const saved = readSaved(
    savedBeside(model, SAVED, savedServers),
    savedBeside(model, SAVED_ADDRESSES, savedAddresses),
  );
  const number = numberOf(release);
  const message = `Several releases match the components of the model, and none is set. This prediction is for release ${number}.`;
  const unsure = isGuess(question.release, generation) ? [{ message }] : [];
  const prediction = predict(model.frame, model.fleet, {
    ...{ saved, generation: release.generation },
    ...{ forgetsServers: forgetsServers === true, forgetsAddresses: forgetsAddresses === true },
  });
  return { release: number, files: filesOf(prediction), doubts: [...unsure, ...prediction.doubts] };
}

type Release = (typeof clmReleases)[number];

/** Releases have the numbers of their ids: `3.0` for `hos3.0`. */
const numberOf = ({ id }: Release) => id.replace(/^\D+/, '');

/** The release that is asked for, or else the last that the model may be for. */
function releaseOf(asked: string | undefined, { possible }: Generation): Release | undefined {
  return asked === undefined
    ? clmReleases.findLast(({ id }) => possible.includes(id))
    : clmReleases.find((release) => numberOf(release) === asked);
}

/** The releases before 8 are described as one. */
function isGuess(asked: string | undefined, { described }: Generation): boolean {
  return asked === undefined && described.length > 1;
}

/** What was saved, given or beside the model. */
function savedBeside({ files }: InputModel, kind: string, given: string | undefined): Plain | undefined {
  if (given !== undefined) return plainText(given);
  const root = files.find((each) => each.kind === kind)?.file.tree.root;
  return root && plainEntries(root);
}

function plainText(text: string): Plain | undefined {
  const { root } = parse(text, 'yaml', { yamlVersion: '1.1' });
  return root && plainEntries(root);
}

/** Entry by entry: there may be thousands. */
function plainEntries(root: SyntaxNode): Plain | undefined {
  if (root.type !== 'map') return undefined;
  return new Map(root.entries.map(({ key, value }) => [key.value, plainOf(undefined, value) ?? null]));
}
