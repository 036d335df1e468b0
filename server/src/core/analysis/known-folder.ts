/**
 * The environments of one folder as they are known: bound to their dialects, compared with each other, and each file with
 * its analysis. What nothing is new of is taken over from before, and holds on to nothing but what it is made of.
 */
import { readConfiguration } from '../dialects/config/model/read-configuration.js';
import type { EnvironmentFile } from '../dialects/dialect.js';
import { type DialectOptions, sameOptions } from '../model/options.js';
import { crossRules } from '../rules/cross/generated/registry.js';
import type { Analysis, FilesSpokenOf } from './analysis.js';
import type { BoundDialect, BoundEnvironment, ReadOptions } from './bind-dialect.js';
import type { Configurations, FileConfiguration } from './configuration.js';
import { configurationReports } from './configuration-reports.js';
import type { Raw } from './consequences.js';
import { filesSpokenOf } from './files-spoken-of.js';
import type { EnvironmentPlace, Layout } from './layout.js';
import { makeAnalysis } from './make-analysis.js';
import type { Member } from './member.js';
import { type RawFindings, runCrossRules } from './runner.js';

interface KnownEnvironment {
  readonly bound: BoundEnvironment;
  readonly dialect: BoundDialect;
  /** What is set about it, and what configurations state. */
  readonly options: DialectOptions;
  readonly analyses: readonly Analysis[];
}

/** The environments of one folder, which are compared with each other. */
export interface KnownFolder {
  /** By their keys. */
  readonly environments: ReadonlyMap<string, KnownEnvironment>;
  readonly byUri: ReadonlyMap<string, Analysis>;
  /** What else its findings were made of: the same objects where nothing is new. */
  readonly madeOf: readonly unknown[];
}

/** What all folders are made with. */
export interface Context {
  readonly members: ReadonlyMap<string, Member | undefined>;
  readonly configurations: Configurations;
  readonly reading: ReadOptions;
  /** What the user has set. */
  readonly options: DialectOptions;
  readonly layout: Layout;
  readonly whole: readonly string[];
  /** What is known of a file in a folder that was made before. */
  find(uri: string): Analysis | undefined;
  /** Whether neither configurations nor options are new. */
  readonly isSettled: boolean;
}

/** What the analyses of one folder are made with. */
interface Making {
  readonly reading: ReadOptions;
  readonly configurationOf: ReadonlyMap<string, FileConfiguration>;
  readonly spokenOf: FilesSpokenOf | undefined;
}

/** The folder as it was where nothing that it is made of is new. */
export function folderNow(
  places: readonly EnvironmentPlace[],
  context: Context,
  old: KnownFolder | undefined,
): KnownFolder {
  const { members, configurations, reading, isSettled } = context;
  const spokenOf = configurations.models.length > 0 ? spokenOfBy(places, context) : undefined;
  const isSameFolder = old !== undefined && isSame(old, places, members);
  if (isSameFolder && isSettled && !spokenOf) return old;
  const uris = places.flatMap((place) => place.uris);
  const configurationOf = new Map(uris.map((uri) => [uri, configurations.of(uri)]));
  const madeOf = [...configurationOf.values(), ...(spokenOf?.all ?? [])];
  const planned = places.map((place) => ({ ...place, options: optionsFor(place, context) }));
  const isSet = planned.every(({ key, options }) =>
    sameOptions(old?.environments.get(key)?.options, options),
  );
  if (isSameFolder && isSet && isSameList(old.madeOf, madeOf)) return old;
  const bound = new Map<string, Unfinished>();
  for (const place of planned) {
    const environment = bind(place, members, old?.environments.get(place.key));
    if (environment) bound.set(place.key, environment);
  }
  return { ...analysed(bound, { reading, configurationOf, spokenOf }), madeOf };
}

/** A configuration is alone in its place. */
function spokenOfBy(
  [place]: readonly EnvironmentPlace[],
  { configurations, ...context }: Context,
): FilesSpokenOf | undefined {
  const model = configurations.models.find(({ file }) => file.uri === place?.root);
  return model && filesSpokenOf(model, configurations.folderOf(model), context);
}

/** What the user sets counts before what a configuration states; of several files of an environment the first that says it. */
function optionsFor({ uris }: EnvironmentPlace, { configurations, options }: Context): DialectOptions {
  const stated = uris.map((uri) => configurations.of(uri).options).toReversed();
  return Object.assign({}, ...stated, options);
}

type Unfinished = Pick<KnownEnvironment, 'bound' | 'dialect' | 'options'>;

function bind(
  { root, uris, options }: Planned,
  members: ReadonlyMap<string, Member | undefined>,
  before: KnownEnvironment | undefined,
): Unfinished | undefined {
  const own = uris.flatMap((uri) => members.get(uri) ?? []);
  const [first, ...rest] = own;
  if (!first) return undefined;
  const { dialect } = first;
  const old = before && sameOptions(before.options, options) ? before.bound : undefined;
  const same = old?.files.length === own.length && old.files.every((file, i) => file === own[i]?.file);
  if (same && old) return { dialect, options, bound: old };
  const files = [first.file, ...rest.map(({ file }) => file)] as const;
  return { dialect, options, bound: dialect.bind(root, files, options, old) };
}

interface Planned extends EnvironmentPlace {
  readonly options: DialectOptions;
}

/** Whether a folder holds the same environments of the same files as before. */
function isSame(
  { environments }: KnownFolder,
  places: readonly EnvironmentPlace[],
  members: ReadonlyMap<string, Member | undefined>,
): boolean {
  return (
    environments.size === places.length &&
    places.every(({ key, uris }) => {
      const files = environments.get(key)?.bound.files;
      return files?.length === uris.length && uris.every((uri, i) => members.get(uri)?.file === files[i]);
    })
  );
}

function analysed(
  folder: ReadonlyMap<string, Unfinished>,
  making: Making,
): Pick<KnownFolder, 'environments' | 'byUri'> {
  const neighbours = compared([...folder.values()].map(({ bound }) => bound));
  const finished = [...folder].map(([key, unfinished]): [string, KnownEnvironment] => {
    const { bound } = unfinished;
    // A text that is being repaired for a moment stays what it is, whatever its words would be recognised as.
    const reanalyse = (uri: string, texts: ReadonlyMap<string, string>): Analysis | undefined => {
      const changed = new Map(
        [...folder].map(([each, old]) => [each, changedBy(old, texts, making.reading)]),
      );
      return analysed(changed, making).byUri.get(uri);
    };
    const parts = { environment: bound, neighbours, reanalyse, inFolder: () => all };
    const analyses = bound.files.map((file) => {
      const configuration = making.configurationOf.get(file.file.uri);
      const { spokenOf } = making;
      return makeAnalysis({ ...parts, file, configuration, spokenOf, ofOthers: ofOthers(file, making) });
    });
    return [key, { ...unfinished, analyses }];
  });
  const all: readonly Analysis[] = finished.flatMap(([, { analyses }]) => analyses);
  return {
    environments: new Map(finished),
    byUri: new Map(all.map((analysis) => [analysis.file.uri, analysis])),
  };
}

function ofOthers(
  { file, facts }: EnvironmentFile,
  { spokenOf }: Making,
): (() => readonly Raw[]) | undefined {
  return spokenOf && (() => [...configurationReports(readConfiguration(file, facts), spokenOf)]);
}

/** The same environment with other texts; itself where it has none of them. */
function changedBy(
  unfinished: Unfinished,
  texts: ReadonlyMap<string, string>,
  reading: ReadOptions,
): Unfinished {
  const { bound, dialect, options } = unfinished;
  const files = bound.files.map((member) => {
    const { kind, file } = member;
    const text = texts.get(file.uri);
    if (text === undefined || text === file.text) return member;
    return dialect.read(file.uri, text, { kind, language: file.tree.language }, reading, member, file.stated);
  });
  const [first, ...rest] = files;
  if (!first || files.every((each, index) => each === bound.files[index])) return unfinished;
  return { dialect, options, bound: dialect.bind(bound.root, [first, ...rest], options, bound) };
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

/** The environments of one folder speak of one cloud: what contradicts between them is found once for all of them. */
function compared(environments: readonly BoundEnvironment[]) {
  let found: RawFindings | undefined;
  return {
    environments,
    raw(): RawFindings {
      found ??= runCrossRules(crossRules, environments);
      return found;
    },
  };
}
