/**
 * What is worth knowing of a finding that a user reports as a false alarm: the smallest environment that still shows it,
 * with other words in place of names and addresses. Secrets are masked whatever becomes of the finding.
 */
import { type Analyses, analyseTogether, type Input } from '../../analysis/analyse.js';
import type { Analysis } from '../../analysis/analysis.js';
import type { DialectOptions } from '../../model/options.js';
import type { Finding, Severity } from '../../rules/rule.js';
import { type Masking, maskingOf, SECRET } from './mask.js';
import { type OtherNames, otherNames } from './other-names.js';
import { type Around, type Budget, findingIn, firstScene, look, type Scene, type Wanted } from './scene.js';
import { shrink } from './shrink.js';

export interface FalseAlarm {
  readonly rule: string;
  readonly severity: Severity;
  /** Of the finding in the files below; where they do not show it, absent. */
  readonly message?: string;
  /** Where it is in them. */
  readonly at?: { readonly name: string; readonly line: number };
  readonly options: DialectOptions;
  readonly files: readonly AlarmFile[];
  /** What is not masked because the finding hangs on it, as it is written. */
  readonly left: readonly string[];
}

interface AlarmFile {
  readonly name: string;
  readonly text: string;
  readonly language: string;
}

/** Steps, each as long as some thousand characters; see `scene.ts`. */
export interface AlarmBudgets {
  readonly shrinking: number;
  readonly masking: number;
}

const USUAL: AlarmBudgets = { shrinking: 10_000, masking: 1500 };

/** Where the files of the report lie. */
const ROOT = 'file:///environment/';

/** Stops after each step, so that the caller can stop for good. */
export function* falseAlarm(
  analysis: Analysis,
  finding: Finding,
  around: Around,
  { shrinking, masking }: AlarmBudgets = USUAL,
): Generator<void, FalseAlarm> {
  const { rule, severity, uri, message } = finding;
  const scene = firstScene(analysis, { rule, uri, message }, around);
  if (!scene) return { rule, severity, options: {}, files: [], left: [] };
  const small = yield* shrink(scene, finding, { left: shrinking });
  return yield* masked(small, finding, { left: masking });
}

/** One scene in the words of the report. */
interface Dress {
  readonly masks: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

const SECRETS: ReadonlySet<string> = new Set([SECRET]);

/** So many folders above the files may be what they are told by. */
const MOST_ABOVE = 3;

function* masked(scene: Scene, finding: Finding, budget: Budget): Generator<void, FalseAlarm> {
  const { rule, severity, uri } = finding;
  const options = scene.options.options ?? {};
  const seen = analyseTogether(scene.inputs, scene.options);
  const masking = maskingOf(scene.inputs.flatMap((input) => seen.of(input.uri) ?? []));
  const wantedAs = (name: string): Wanted => ({ rule, uri: ROOT + name });
  const showsAs = (names: OtherNames, dress: Dress): boolean => {
    const moved = dressedScene(scene, masking, names, dress);
    return look(moved, wantedAs(names.nameOf(uri, dress.names)), budget) !== undefined;
  };
  const names = namesThat(scene.inputs, (each) => showsAs(each, { masks: NONE, names: NONE }));
  yield;
  if (!names) return { rule, severity, options, files: [], left: [] };
  if (!showsAs(names, { masks: SECRETS, names: NONE })) {
    const all = { masks: new Set(masking.keys), names: new Set(names.keys) };
    const hidden = dressedScene(scene, masking, names, all);
    return { rule, severity, options, files: filesOf(hidden, undefined), left: [] };
  }
  const ownKeys = masking.keys.filter((key) => key !== SECRET);
  const masks = yield* most(ownKeys, SECRETS, (some) => showsAs(names, { masks: some, names: NONE }));
  const other = yield* most(names.keys, NONE, (some) => showsAs(names, { masks, names: some }));
  const last = dressedScene(scene, masking, names, { masks, names: other });
  const analyses = analyseTogether(last.inputs, last.options);
  const shown = findingIn(analyses, wantedAs(names.nameOf(uri, other)));
  return {
    ...{ rule, severity: shown?.severity ?? severity, options },
    ...(shown && { message: shown.message, at: placeOf(analyses, shown) }),
    files: filesOf(last, analyses),
    left: ownKeys.filter((key) => !masks.has(key)).map((key) => masking.writtenAs(key)),
  };
}

/** With as few folders above the files as they are recognised by. */
function namesThat(inputs: readonly Input[], show: (names: OtherNames) => boolean): OtherNames | undefined {
  for (let above = 0; above <= MOST_ABOVE; above++) {
    const names = otherNames(inputs, above);
    if (show(names)) return names;
  }
  return undefined;
}

/** As many of the keys as do no harm together; those that do are looked for by halves. */
function* most(
  keys: readonly string[],
  accepted: ReadonlySet<string>,
  isFine: (some: ReadonlySet<string>) => boolean,
): Generator<void, ReadonlySet<string>> {
  if (keys.length === 0) return accepted;
  yield;
  const together = new Set([...accepted, ...keys]);
  if (isFine(together)) return together;
  if (keys.length === 1) return accepted;
  const middle = keys.length >> 1;
  const first = yield* most(keys.slice(0, middle), accepted, isFine);
  return yield* most(keys.slice(middle), first, isFine);
}

function dressedScene(
  scene: Scene,
  masking: Masking,
  names: OtherNames,
  { masks, names: other }: Dress,
): Scene {
  const inputs = scene.inputs.map((input) => ({
    ...input,
    uri: ROOT + names.nameOf(input.uri, other),
    text: masking.masked(input.uri, masks),
  }));
  const isWhole = (scene.options.whole ?? []).length > 0;
  return { inputs, options: { ...scene.options, whole: isWhole ? [ROOT] : [] } };
}

function filesOf({ inputs }: Scene, analyses: Analyses | undefined): readonly AlarmFile[] {
  return inputs.map(({ uri, text }) => ({
    name: decoded(uri.slice(ROOT.length)),
    text,
    language: analyses?.of(uri)?.file.tree.language ?? '',
  }));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function placeOf(analyses: Analyses, { uri, span }: Finding): { name: string; line: number } {
  const line = analyses.of(uri)?.file.lines.positionAt(span.start).line ?? 0;
  return { name: decoded(uri.slice(ROOT.length)), line };
}
