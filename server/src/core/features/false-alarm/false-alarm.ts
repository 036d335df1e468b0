/**
 * What is worth knowing of a finding that somebody takes for a false alarm: the smallest environment that still shows it,
 * with other words in the place of what is somebody's own. Secrets are masked whatever becomes of the finding.
 */
import type { Analyses, Input } from '../../analysis/analyse.js';
import type { Analysis } from '../../analysis/analysis.js';
import type { DialectOptions } from '../../model/options.js';
import type { Finding, Severity } from '../../rules/rule.js';
import { type Masking, maskingOf, SECRET } from './mask.js';
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

/** Stops after each step, so that whoever asks can stop for good. */
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
  return yield* masked(small, finding, analysis.environment.root, { left: masking });
}

/** One scene in the words of the report. */
interface Dress {
  readonly masks: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

function* masked(scene: Scene, finding: Finding, root: string, budget: Budget): Generator<void, FalseAlarm> {
  const { rule, severity, uri } = finding;
  const seen = look(scene, { rule, uri }, { left: 1 });
  const files = scene.inputs.flatMap((input) => seen?.of(input.uri) ?? []);
  const masking = maskingOf(files);
  const names = otherNames(scene.inputs, root);
  const dressed = (dress: Dress): Scene => dressedScene(scene, masking, names, dress);
  const shows = (dress: Dress): boolean => {
    const name = names.nameOf(uri, dress.names);
    return look(dressed(dress), { rule, uri: ROOT + name }, budget) !== undefined;
  };
  const secrets = new Set([SECRET]);
  const everything = new Set([SECRET, ...masking.keys]);
  const none = new Set<string>();
  yield;
  if (!shows({ masks: secrets, names: none })) {
    const all = { masks: everything, names: new Set(names.keys) };
    return { rule, severity, options: optionsOf(scene), files: filesOf(dressed(all), undefined), left: [] };
  }
  const ownKeys = masking.keys.filter((key) => key !== SECRET);
  const masks = yield* most(ownKeys, secrets, (some) => shows({ masks: some, names: none }));
  const other = yield* most(names.keys, none, (some) => shows({ masks, names: some }));
  const last = dressed({ masks, names: other });
  const wanted: Wanted = { rule, uri: ROOT + names.nameOf(uri, other) };
  const analyses = look(last, wanted, { left: 1 });
  const shown = analyses && findingIn(analyses, wanted);
  return {
    ...{ rule, severity: shown?.severity ?? severity, options: optionsOf(scene) },
    ...(shown && { message: shown.message, at: placeOf(analyses, shown) }),
    files: filesOf(last, analyses),
    left: ownKeys.filter((key) => !masks.has(key)).map((key) => masking.writtenAs(key)),
  };
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

interface Names {
  /** Folders and files, as parts of paths. */
  readonly keys: readonly string[];
  nameOf(uri: string, keys: ReadonlySet<string>): string;
}

/** Relative to the environment: what is above it is nobody's business. */
function otherNames(inputs: readonly Input[], root: string): Names {
  const folder = root.slice(0, root.lastIndexOf('/') + 1);
  const partsOf = (uri: string): readonly string[] =>
    (uri.startsWith(folder) ? uri.slice(folder.length) : uri.replace(/^.*[/:]/, '')).split('/');
  const others = new Map<string, string>();
  let [fileCount, folderCount] = [0, 0];
  for (const { uri } of inputs) {
    const parts = partsOf(uri);
    for (const [index, part] of parts.entries()) {
      if (others.has(part)) continue;
      const ending = /\.[a-z]{2,4}$/i.exec(part)?.[0] ?? '';
      others.set(part, index < parts.length - 1 ? `folder${++folderCount}` : `file${++fileCount}${ending}`);
    }
  }
  return {
    keys: [...others.keys()],
    nameOf: (uri, keys) =>
      partsOf(uri)
        .map((part) => (keys.has(part) ? (others.get(part) ?? part) : part))
        .join('/'),
  };
}

function dressedScene(scene: Scene, masking: Masking, names: Names, { masks, names: other }: Dress): Scene {
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

function optionsOf({ options }: Scene): DialectOptions {
  return options.options ?? {};
}

function placeOf(analyses: Analyses, { uri, span }: Finding): { name: string; line: number } {
  const line = analyses.of(uri)?.file.lines.positionAt(span.start).line ?? 0;
  return { name: decoded(uri.slice(ROOT.length)), line };
}
