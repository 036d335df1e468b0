/**
 * The door to the core: which files are ours, which belong together, and what is known of each.
 * Files come with their text; finding and reading them is the business of `lsp/` and `cli/`.
 */
import type { Candidate, DialectId } from '../dialects/dialect.js';
import { type DialectOptions, sameOptions } from '../model/options.js';
import type { Analysis } from './analysis.js';
import type { BoundDialect, ReadOptions } from './bind-dialect.js';
import type { Configurations } from './configuration.js';
import { type ConfigurationFiles, type ConfiguredFiles, configuredFiles } from './configured-files.js';
import { becomes } from './hardly-begun.js';
import { type Context, folderNow, type KnownFolder } from './known-folder.js';
import { type Layout, layoutOf } from './layout.js';
import { dialectOf, type Input, type Member, memberOf } from './member.js';
import { rootsAmong } from './roots.js';

export interface AnalyseOptions extends ReadOptions {
  /** What is set about environments, by the ids of `dialectOptions`; what is absent is found out. */
  readonly options?: DialectOptions;
  /** Configuration files that count, beside those among the files. */
  readonly configurations?: ConfigurationFiles;
  /** Folders, ending in a slash, of which every file that is ours is among the files: only there can something be missing. */
  readonly whole?: readonly string[];
}

export type { Input } from './member.js';

/** What is known of several files at once. */
export interface Analyses {
  /** Undefined for a file of no dialect: it gets nothing at all. */
  of(uri: string): Analysis | undefined;
  /** Every file of ours, sorted by URI. */
  readonly all: readonly Analysis[];
  /** The files of each environment, sorted by URI: the same list as before where nothing new is known. */
  readonly environments: readonly (readonly Analysis[])[];
}

/** A single file as if nothing was beside it. Never throws, whatever the text. */
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

class Known implements Analyses {
  private sorted: readonly Analysis[] | undefined;

  constructor(
    readonly members: ReadonlyMap<string, Member | undefined>,
    readonly layout: Layout,
    readonly folders: ReadonlyMap<string, KnownFolder>,
    readonly environments: readonly (readonly Analysis[])[],
    readonly configured: ConfiguredFiles,
    readonly options: AnalyseOptions,
  ) {}

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
  const configured = configuredFiles(inputs, options, options.configurations, before?.configured);
  const { configurations } = configured;
  const members = new Map<string, Member | undefined>();
  for (const input of inputs) {
    const { stated } = configurations.of(input.uri);
    const member = () => memberOf(input, options, before?.members.get(input.uri), stated);
    members.set(input.uri, configured.members.get(input.uri) ?? member());
  }
  takeNewFiles(inputs, members, options, configurations, before);
  const layout = layoutFor(members, before);
  const folders = new Map<string, KnownFolder>();
  const { options: set = {}, whole = [] } = options;
  const context: Context = {
    ...{ members, configurations, layout, whole, options: set, reading: readingOf(options) },
    find: (uri) => folders.get(layout.folderOf.get(uri) ?? '')?.byUri.get(uri),
    isSettled: before?.configured === configured && sameOptions(before.options.options, set),
  };
  // Configurations come last, because they speak of all others.
  const isLast = ([folder]: readonly [string, unknown]) => !folder.endsWith('/');
  for (const [folder, places] of [...layout.folders].sort((a, b) => Number(isLast(a)) - Number(isLast(b))))
    folders.set(folder, folderNow(places, context, before?.folders.get(folder)));
  const environments = [...folders.values()].flatMap((folder) =>
    [...folder.environments.values()].map(({ analyses }) => analyses),
  );
  return new Known(members, layout, folders, environments, configured, options);
}

function readingOf({ maxLength }: ReadOptions): ReadOptions {
  return maxLength === undefined ? {} : { maxLength };
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

/** Files that say nothing yet belong to the environment that they lie in. */
function takeNewFiles(
  inputs: readonly Input[],
  members: Map<string, Member | undefined>,
  options: AnalyseOptions,
  configurations: Configurations,
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
    const { stated } = configurations.of(input.uri);
    const isSame =
      old?.dialect === dialect &&
      old.file.kind === kind.kind &&
      old.input.text === input.text &&
      old.file.file.stated === stated;
    const file = isSame ? old.file : dialect.read(input.uri, input.text, kind, options, undefined, stated);
    members.set(input.uri, { input, dialect, maxLength: options.maxLength, file, isNew: true });
  }
}
