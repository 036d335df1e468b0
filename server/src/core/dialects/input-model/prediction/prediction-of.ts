/**
 * The prediction of a model, made when somebody asks for it and then known as long as the model stays: hovers, hints,
 * lenses and files share it.
 */
import { clmReleases } from '../../../architecture/clm-releases.js';
import { parse } from '../../../syntax/parse.js';
import type { SyntaxNode } from '../../../syntax/tree.js';
import type { PredictedFile, PredictionQuestion } from '../../dialect.js';
import type { Generation } from '../model/generation.js';
import type { InputModel } from '../model/input-model.js';
import { SAVED_ADDRESSES } from '../model/saved-addresses.js';
import { SAVED } from '../model/saved-allocations.js';
import { filesOf } from './files.js';
import { grown } from './grown.js';
import { type Plain, plainOf } from './plain.js';
import { predict } from './predict.js';
import type { Prediction } from './prediction.js';
import { readSaved } from './saved-state.js';

export interface ModelPrediction extends Prediction {
  /** The release that was taken, by its number: `3.0`, `9`. */
  readonly release: string;
  /** Several releases may be meant, and the last was taken. */
  readonly isGuess: boolean;
  /** Their texts are made when somebody reads them, each once. */
  readonly files: readonly PredictedFile[];
}

/** Undefined for a release that nobody knows, and where no release has what the model says. */
export function predictionOf(
  model: InputModel,
  question: PredictionQuestion = {},
): ModelPrediction | undefined {
  const ofModel = grown(
    known,
    model,
    () => new Map<string, { readonly value: ModelPrediction | undefined }>(),
  );
  return grown(ofModel, keyOf(question), () => ({ value: predictionFor(model, question) })).value;
}

const known = new WeakMap<InputModel, Map<string, { readonly value: ModelPrediction | undefined }>>();

function keyOf(question: PredictionQuestion): string {
  const { release, savedServers, savedAddresses, forgetsServers, forgetsAddresses } = question;
  return JSON.stringify([
    ...[release, savedServers, savedAddresses],
    ...[forgetsServers === true, forgetsAddresses === true],
  ]);
}

function predictionFor(model: InputModel, question: PredictionQuestion): ModelPrediction | undefined {
  const { generation } = model.frame;
  const release = releaseOf(question.release, generation);
  if (!release) return undefined;
  const { savedServers, savedAddresses, forgetsServers, forgetsAddresses } = question;
  const saved = readSaved(
    savedBeside(model, SAVED, savedServers),
    savedBeside(model, SAVED_ADDRESSES, savedAddresses),
  );
  const prediction = predict(model.frame, model.fleet, {
    ...{ saved, generation: release.generation },
    ...{ forgetsServers: forgetsServers === true, forgetsAddresses: forgetsAddresses === true },
  });
  return {
    ...prediction,
    release: numberOf(release),
    isGuess: isGuess(question.release, generation),
    files: filesOf(prediction),
  };
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
