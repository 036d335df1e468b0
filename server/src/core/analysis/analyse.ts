/**
 * The door to the core: which files are ours, which belong together, and what is known of each.
 * Files come with their text; finding and reading them is the business of `lsp/` and `cli/`.
 */
import type { Candidate, DialectId, EnvironmentFile } from '../dialects/dialect.js';
import { type DialectOptions, sameOptions } from '../model/options.js';
import { crossRules } from '../rules/cross/generated/registry.js';
import type { Analysis } from './analysis.js';
import type { BoundDialect, BoundEnvironment, ReadOptions } from './bind-dialect.js';
import { becomes } from './hardly-begun.js';
import { type EnvironmentPlace, type Layout, layoutOf } from './layout.js';
import { makeAnalysis } from './make-analysis.js';
import { dialects } from './registry.js';
import { rootsAmong } from './roots.js';
import { type RawFindings, runCrossRules } from './runner.js';

export interface Input extends Candidate {
  readonly text: string;
}

export interface AnalyseOptions extends ReadOptions {
  /** What is set about environments, by the ids of `dialectOptions`; what is absent is found out. */
  readonly options?: DialectOptions;
}

/** What is known of several files at once. */
export interface Analyses {
  /** Undefined for a file of no dialect: it gets nothing at all. */
  of(uri: string): Analysis | undefined;
  /** Every file of ours, sorted by URI. */
  readonly all: readonly Analysis[];
  /** The files of each environment, sorted by URI: the same list as before where nothing new is known. */
  readonly environments: readonly (readonly Analysis[])[];
}

/** A single file as if nothing stood beside it. Never throws, whatever the text. */
export function analyse(input: Input, options: AnalyseOptions = {}): Analysis | undefined {
  return analyseTogether([input], options).of(input.uri);
}

/**
 * Several files, put together into environments. With `before`, what did not change is taken over: texts that are the
 * same are not read again, environments in which nothing changed keep their findings. Never throws.
 */
export function analyseTogether(
  inputs: readonly Input[],
  options: AnalyseOptions = {},
  before?: Analyses,
): Analyses {
  return analyseKnown(inputs, options, before instanceof Known ? before : undefined);
}

/** The dialect that a file belongs to and what it is in it; undefined when it is none of ours as far as is known. */
export function recognise(
  candidate: Candidate,
): { readonly dialect: DialectId; readonly kind: string } | undefined {
  const found = dialectOf(candidate);
  return found && { dialect: found.dialect.id, kind: found.kind.kind };
}

interface Member {
  readonly input: Input;
  readonly dialect: BoundDialect;
  readonly maxLength: number | undefined;
  readonly file: EnvironmentFile;
  /** Only what lies around it says what it is. */
  readonly isNew?: boolean;
}

interface KnownEnvironment {
  readonly bound: BoundEnvironment;
  readonly dialect: BoundDialect;
  readonly analyses: readonly Analysis[];
}

/** The environments of one folder, which are compared with each other. */
interface KnownFolder {
  /** By their keys. */
  readonly environments: ReadonlyMap<string, KnownEnvironment>;
  readonly byUri: ReadonlyMap<string, Analysis>;
}

class Known implements Analyses {
  readonly environments: readonly (readonly Analysis[])[];
  private sorted: readonly Analysis[] | undefined;

  constructor(
    readonly members: ReadonlyMap<string, Member | undefined>,
    readonly layout: Layout,
    readonly folders: ReadonlyMap<string, KnownFolder>,
    readonly options: AnalyseOptions,
  ) {
    const lists: (readonly Analysis[])[] = [];
    for (const { environments } of folders.values())
      for (const { analyses } of environments.values()) lists.push(analyses);
    this.environments = lists;
  }

  get all(): readonly Analysis[] {
    this.sorted ??= this.environments.flat().sort((a, b) => (a.file.uri < b.file.uri ? -1 : 1));
    return this.sorted;
  }

  of(uri: string): Analysis | undefined {
    const folder = this.layout.folderOf.get(uri);
    return folder === undefined ? undefined : this.folders.get(folder)?.byUri.get(uri);
  }
}

function analyseKnown(inputs: readonly Input[], options: AnalyseOptions, before: Known | undefined): Known {
  const members = new Map<string, Member | undefined>();
  for (const input of inputs)
    members.set(input.uri, memberOf(input, options, before?.members.get(input.uri)));
  takeNewFiles(inputs, members, options, before);
  const layout = layoutFor(members, before);
  const asBefore = sameOptions(before?.options.options, options.options) ? before : undefined;
  const folders = new Map<string, KnownFolder>();
  for (const [folder, places] of layout.folders) {
    const old = asBefore?.folders.get(folder);
    if (old && isSame(old, places, members)) {
      folders.set(folder, old);
      continue;
    }
    const bound = new Map<string, Unfinished>();
    for (const { key, root, uris } of places) {
      const environment = bind(root, uris, members, options, old?.environments.get(key)?.bound);
      if (environment) bound.set(key, environment);
    }
    folders.set(folder, analysed(bound, options));
  }
  return new Known(members, layout, folders, options);
}

/** As long as the files are the same and what they are, they belong together as before. */
function layoutFor(members: ReadonlyMap<string, Member | undefined>, before: Known | undefined): Layout {
  if (before && sameFiles(members, before.members)) return before.layout;
  const placed = [...members].flatMap(([uri, member]) => (member ? [{ uri, dialect: member.dialect }] : []));
  return layoutOf(placed, members.keys());
}

function sameFiles(
  now: ReadonlyMap<string, Member | undefined>,
  before: ReadonlyMap<string, Member | undefined>,
): boolean {
  if (now.size !== before.size) return false;
  for (const [uri, member] of now)
    if (!before.has(uri) || before.get(uri)?.dialect !== member?.dialect) return false;
  return true;
}

type Unfinished = Pick<KnownEnvironment, 'bound' | 'dialect'>;

function bind(
  root: string,
  uris: readonly string[],
  members: ReadonlyMap<string, Member | undefined>,
  { options = {} }: AnalyseOptions,
  old: BoundEnvironment | undefined,
): Unfinished | undefined {
  const own = uris.flatMap((uri) => members.get(uri) ?? []);
  const [first, ...rest] = own;
  if (!first) return undefined;
  const { dialect } = first;
  const same = old?.files.length === own.length && old.files.every((file, i) => file === own[i]?.file);
  if (same && old) return { dialect, bound: old };
  return { dialect, bound: dialect.bind(root, [first.file, ...rest.map(({ file }) => file)], options, old) };
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

function analysed(folder: ReadonlyMap<string, Unfinished>, options: AnalyseOptions): KnownFolder {
  const neighbours = compared([...folder.values()].map(({ bound }) => bound));
  const finished = [...folder].map(([key, { bound, dialect }]): [string, KnownEnvironment] => {
    // A text that is being repaired for a moment stays what it is, whatever its words would be recognised as.
    const reanalyse = (uri: string, texts: ReadonlyMap<string, string>): Analysis | undefined => {
      const changed = new Map([...folder].map(([each, old]) => [each, changedBy(old, texts, options)]));
      return analysed(changed, options).byUri.get(uri);
    };
    const parts = { environment: bound, neighbours, reanalyse, inFolder: () => all };
    return [key, { bound, dialect, analyses: bound.files.map((file) => makeAnalysis({ ...parts, file })) }];
  });
  const all: readonly Analysis[] = finished.flatMap(([, { analyses }]) => analyses);
  return {
    environments: new Map(finished),
    byUri: new Map(all.map((analysis) => [analysis.file.uri, analysis])),
  };
}

/** The same environment with other texts; itself where it has none of them. */
function changedBy(
  unfinished: Unfinished,
  texts: ReadonlyMap<string, string>,
  options: AnalyseOptions,
): Unfinished {
  const { bound, dialect } = unfinished;
  const files = bound.files.map((member) => {
    const { kind, file } = member;
    const text = texts.get(file.uri);
    if (text === undefined || text === file.text) return member;
    return dialect.read(file.uri, text, { kind, language: file.tree.language }, options, member);
  });
  const [first, ...rest] = files;
  if (!first || files.every((each, index) => each === bound.files[index])) return unfinished;
  return { dialect, bound: dialect.bind(bound.root, [first, ...rest], options.options ?? {}, bound) };
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

/** Files that say nothing yet belong to the environment that they lie in. */
function takeNewFiles(
  inputs: readonly Input[],
  members: Map<string, Member | undefined>,
  options: AnalyseOptions,
  before: Known | undefined,
): void {
  const foreign = inputs.filter(({ uri }) => !members.get(uri));
  if (foreign.length === 0) return;
  const known = [...members.values()].flatMap((member) => member ?? []);
  const rootOf = rootsAmong(members.keys());
  const isThere = (dialect: BoundDialect, root: string) =>
    known.some((each) => each.dialect === dialect && rootOf(dialect.gathering, each.input.uri) === root);
  for (const input of foreign) {
    const found = becomes(input, rootOf, isThere);
    if (!found) continue;
    const { dialect, kind } = found;
    const old = before?.members.get(input.uri);
    const isSame = old?.dialect === dialect && old.file.kind === kind.kind && old.input.text === input.text;
    const file = isSame ? old.file : dialect.read(input.uri, input.text, kind, options);
    members.set(input.uri, { input, dialect, maxLength: options.maxLength, file, isNew: true });
  }
}

function memberOf(input: Input, options: AnalyseOptions, known: Member | undefined): Member | undefined {
  const { uri, text, languageId } = input;
  const { maxLength } = options;
  if (
    known &&
    !known.isNew &&
    known.input.text === text &&
    known.input.languageId === languageId &&
    known.maxLength === maxLength
  )
    return known;
  const found = dialectOf(input);
  if (!found) return undefined;
  const { dialect, kind } = found;
  const isSameKind = known?.dialect === dialect && known.file.kind === kind.kind;
  return {
    input,
    dialect,
    maxLength,
    file: dialect.read(uri, text, kind, options, isSameKind ? known.file : undefined),
  };
}

function dialectOf(candidate: Candidate) {
  for (const dialect of dialects) {
    const kind = dialect.recognise(candidate);
    if (kind) return { dialect, kind };
  }
  return undefined;
}
