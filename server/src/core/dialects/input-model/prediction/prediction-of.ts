/**
 * The prediction of a model, made on demand and then known as long as the model stays: hovers, hints,
 * lenses, files and rules share it. Of the next version of the model only what depends on the edit is made again.
 */
import type { ClmGeneration } from '../../../architecture/clm-generations.js';
import { clmReleases } from '../../../architecture/clm-releases.js';
import type { SourceFile } from '../../../model/source-file.js';
import { parse } from '../../../syntax/parse.js';
import type { SyntaxNode } from '../../../syntax/tree.js';
import type { PredictedFile, PredictionQuestion } from '../../dialect.js';
import type { Column } from '../model/fleet.js';
import type { Generation } from '../model/generation.js';
import type { InputModel } from '../model/input-model.js';
import type { Doubt } from './cloud.js';
import { filesOf } from './files.js';
import { grown } from './grown.js';
import { modelDoubts } from './model-doubts.js';
import { mapOf, plainLists } from './plain-lists.js';
import { type PredictionOptions, predict } from './predict.js';
import { type Outcome, type Prediction, withOutcome } from './prediction.js';
import { spreadAt } from './read-cloud.js';
import { openServers, orderDoubts, resultDoubts } from './result-doubts.js';
import { savedStateIn } from './saved-state.js';
import { lazily, type Memory, stepsAfter } from './steps.js';

export interface ModelPrediction extends Prediction {
  /** The release that was taken, by its number: `3.0`, `9`. */
  readonly release: string;
  /** Several releases may be meant, and the last was taken. */
  readonly isGuess: boolean;
  /** Their texts are made when somebody reads them, each once. */
  readonly files: readonly PredictedFile[];
}

/** Undefined for an unknown release, and where no release has what the model uses. */
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
  const { frame, fleet } = model;
  const release = releaseOf(question.release, frame.generation);
  if (!release) return undefined;
  const { outcome, options, memory } = made(model, release.generation, question);
  const reversed = lazily(() =>
    spreadAt(frame, fleet) !== undefined
      ? predict(frame, fleet, options, stepsAfter(undefined), true)
      : undefined,
  );
  const doubts = lazily(() => doubtsOf(model, outcome, reversed(), memory));
  const open = lazily(() => {
    const other = reversed();
    return other ? openServers(outcome, other) : new Set<string>();
  });
  const { generation } = frame;
  const said: Omit<ModelPrediction, keyof Outcome> = {
    release: numberOf(release),
    isGuess: isGuess(question.release, generation),
    get doubts() {
      return doubts();
    },
    get openServers() {
      return open();
    },
    get files() {
      return files();
    },
    dataOf: ({ index }) => {
      const server = fleet.server(index);
      return (server && mapOf(server.item)[0]) ?? new Map();
    },
  };
  const prediction = withOutcome(outcome, said);
  const files = lazily(() =>
    filesOf(
      prediction,
      grown(texts, outcome, () => new Map()),
    ),
  );
  return prediction;
}

/** The texts of files that are known of an outcome. */
const texts = new WeakMap<Outcome, Map<string, string>>();

/** An outcome, and what the next one is made from. */
interface Made {
  readonly outcome: Outcome;
  readonly options: PredictionOptions;
  readonly memory: Memory;
}

/** What the steps read of servers; the rest is only carried on. */
const COLUMNS: readonly Column[] = [
  ...(['id', 'role', 'group', 'ip', 'hypervisorId', 'isHypervisor', 'hostname', 'nicMapping'] as const),
];

/** For each description of releases and way to ask, the query that takes over from version to version what an edit leaves true. */
const queries = new Map<string, object>();

/** What results where the release has this description, for rules, which are told of no doubts. */
export function outcomeOf(model: Pick<InputModel, 'frame' | 'fleet'>, generation: ClmGeneration): Outcome {
  return made(model, generation, {}).outcome;
}

function made(
  { frame, fleet }: Pick<InputModel, 'frame' | 'fleet'>,
  generation: ClmGeneration,
  question: PredictionQuestion,
): Made {
  const { savedServers, savedAddresses, forgetsServers, forgetsAddresses } = question;
  const make = (before: Made | undefined): Made => {
    const steps = stepsAfter(before?.memory);
    const { servers, addresses } = frame.savedFiles;
    const given = [rootOf(servers, savedServers), rootOf(addresses, savedAddresses)] as const;
    const options: PredictionOptions = {
      generation,
      saved: steps.now('saved state', given, () => savedStateIn(...given)),
      forgetsServers: forgetsServers === true,
      forgetsAddresses: forgetsAddresses === true,
    };
    return { outcome: predict(frame, fleet, options, steps), options, memory: steps.memory };
  };
  if (savedServers !== undefined || savedAddresses !== undefined) return make(undefined);
  const key = grown(
    queries,
    `${generation} ${forgetsServers === true} ${forgetsAddresses === true}`,
    () => ({}),
  );
  return fleet.once<Made>(key, COLUMNS, frame, make);
}

/** What was saved, given or beside the model. */
function rootOf(file: SourceFile | undefined, given: string | undefined): SyntaxNode | undefined {
  const tree = given === undefined ? file?.tree : parse(given, 'yaml', { yamlVersion: '1.1' });
  return tree?.root;
}

function doubtsOf(
  { frame, fleet }: InputModel,
  outcome: Outcome,
  reversed: Outcome | undefined,
  memory: Memory,
): Doubt[] {
  return [
    ...modelDoubts(frame, fleet, plainLists(frame, stepsAfter(memory), false)),
    ...resultDoubts(outcome),
    ...(reversed ? orderDoubts(outcome, reversed, spreadAt(frame, fleet)) : []),
  ];
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
