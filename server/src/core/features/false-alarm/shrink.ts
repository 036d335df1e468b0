/**
 * The smallest environment that still shows a finding: delta debugging over files, over the entries and items of their
 * trees from the top down, and over lines. What the finding names is kept wherever it is written, because a name whose
 * definition is taken out is rightly unknown, and would no longer show a false alarm.
 */
import type { Analyses, Input } from '../../analysis/analyse.js';
import type { SourceFile } from '../../model/source-file.js';
import type { Finding } from '../../rules/rule.js';
import { containerAt, containersBelow, countIn, type Path, without } from './parts.js';
import { type Budget, look, type Scene, type Wanted } from './scene.js';

/** What one pass leaves, another one may take. */
const MOST_ROUNDS = 3;

/** A word that is written more often is everywhere, and says nothing. */
const MOST_PLACES = 12;

interface State {
  readonly inputs: readonly Input[];
  readonly analyses: Analyses;
}

/** What holds for all candidates. */
interface Search {
  readonly options: Scene['options'];
  readonly wanted: Wanted;
  readonly budget: Budget;
  readonly kept: ReadonlyMap<string, number>;
  /** How many problems of reading there are: no more may come. */
  readonly problems: number;
  readonly kind: string | undefined;
}

/** Stops after each candidate, so that the caller can stop for good. */
export function* shrink(scene: Scene, finding: Finding, budget: Budget): Generator<void, Scene> {
  const { rule, uri, message } = finding;
  const wanted = { rule, uri, message };
  const analyses = look(scene, wanted, budget);
  if (!analyses) return scene;
  const search: Search = {
    ...{ options: scene.options, wanted, budget },
    kept: wordsToKeep(finding, scene.inputs),
    problems: problemsIn(analyses),
    kind: analyses.of(uri)?.kind,
  };
  let state: State = { inputs: scene.inputs, analyses };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = lengthOf(state);
    // Each step costs as much as all files are long, so that a long one is made short before anything else.
    const long = state.inputs.find(({ text }) => text.length > lengthOf(state) / 2);
    if (long) state = yield* withFewerParts(state, long.uri, search);
    state = yield* withFewerFiles(state, search);
    for (const each of longestFirst(state)) state = yield* withFewerParts(state, each.uri, search);
    for (const each of longestFirst(state)) state = yield* withFewerLines(state, each.uri, search);
    if (lengthOf(state) === before) break;
  }
  return { inputs: state.inputs, options: scene.options };
}

function longestFirst({ inputs }: State): readonly Input[] {
  return inputs.toSorted((a, b) => b.text.length - a.text.length);
}

function lengthOf({ inputs }: State): number {
  return inputs.reduce((sum, { text }) => sum + text.length, inputs.length);
}

/** In quotes in the message, with how often they are written in the files. */
function wordsToKeep({ message, related }: Finding, inputs: readonly Input[]): ReadonlyMap<string, number> {
  const said = [message, ...related.map((each) => each.message)].join('\n');
  const words = [...said.matchAll(/'([^'\n]{1,80})'/g)].flatMap(([, word = '']) => word);
  const counts = words
    .filter((word) => !/^\d*$/.test(word))
    .map((word) => [word, placesOf(word, inputs)] as const);
  return new Map(counts.filter(([, count]) => count > 0 && count <= MOST_PLACES));
}

function placesOf(word: string, inputs: readonly Input[]): number {
  return inputs.reduce((sum, { text }) => sum + text.split(word).length - 1, 0);
}

function problemsIn(analyses: Analyses): number {
  return analyses.all.reduce((sum, { file }) => sum + file.tree.problems.length, 0);
}

function attempt(
  inputs: readonly Input[],
  { analyses }: State,
  { options, wanted, budget, kept, problems, kind }: Search,
): State | undefined {
  for (const [word, count] of kept) if (placesOf(word, inputs) < count) return undefined;
  const now = look({ inputs, options }, wanted, budget, analyses);
  if (!now || problemsIn(now) > problems || now.of(wanted.uri)?.kind !== kind) return undefined;
  return { inputs, analyses: now };
}

function* withFewerFiles(state: State, search: Search): Generator<void, State> {
  const { inputs } = state;
  const others = inputs.filter(({ uri }) => uri !== search.wanted.uri);
  let best = state;
  yield* fewest(others.length, search.budget, (removed) => {
    const gone = new Set([...removed].map((index) => others[index]));
    const next = attempt(
      inputs.filter((input) => !gone.has(input)),
      best,
      search,
    );
    best = next ?? best;
    return next !== undefined;
  });
  return best;
}

function* withFewerParts(start: State, uri: string, search: Search): Generator<void, State> {
  let state = start;
  const paths: Path[] = [[]];
  for (let path = paths.shift(); path && search.budget.left > 0; path = paths.shift()) {
    state = yield* withFewerAt(state, uri, path, search);
    const file = fileOf(state, uri);
    if (file) paths.push(...containersBelow(file, path));
  }
  return state;
}

function* withFewerAt(state: State, uri: string, path: Path, search: Search): Generator<void, State> {
  const file = fileOf(state, uri);
  const container = file && containerAt(file, path);
  if (!file || !container) return state;
  let best = state;
  yield* fewest(countIn(container), search.budget, (removed) => {
    const next = attempt(withText(state.inputs, uri, without(file, container, removed)), best, search);
    best = next ?? best;
    return next !== undefined;
  });
  return best;
}

function* withFewerLines(state: State, uri: string, search: Search): Generator<void, State> {
  const text = state.inputs.find((input) => input.uri === uri)?.text ?? '';
  const lines = text.split(/(?<=\n)/);
  let best = state;
  yield* fewest(lines.length, search.budget, (removed) => {
    const left = lines.filter((_, index) => !removed.has(index)).join('');
    const next = attempt(withText(state.inputs, uri, left), best, search);
    best = next ?? best;
    return next !== undefined;
  });
  return best;
}

/** Takes away as many of so many things as can go, in large groups first. */
function* fewest(
  count: number,
  budget: Budget,
  canGo: (removed: ReadonlySet<number>) => boolean,
): Generator<void, void> {
  const removed = new Set<number>();
  let left = Array.from({ length: count }, (_, index) => index);
  for (let size = count; size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < left.length; ) {
      if (budget.left <= 0) return;
      yield;
      const group = left.slice(from, from + size);
      if (canGo(new Set([...removed, ...group]))) {
        for (const each of group) removed.add(each);
        left = [...left.slice(0, from), ...left.slice(from + size)];
      } else from += size;
    }
  }
}

function fileOf({ analyses }: State, uri: string): SourceFile | undefined {
  return analyses.of(uri)?.file;
}

function withText(inputs: readonly Input[], uri: string, text: string): readonly Input[] {
  return inputs.map((input) => (input.uri === uri ? { ...input, text } : input));
}
