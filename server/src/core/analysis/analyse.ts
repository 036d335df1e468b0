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
import { type AnalysisParts, makeAnalysis } from './make-analysis.js';
import { dialects } from './registry.js';
import { folderOf, rootOf } from './roots.js';
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

class Known implements Analyses {
  readonly all: readonly Analysis[];
  private readonly byUri: ReadonlyMap<string, Analysis>;

  constructor(
    readonly members: ReadonlyMap<string, Member | undefined>,
    readonly environments: ReadonlyMap<string, BoundEnvironment>,
    readonly options: AnalyseOptions,
    parts: readonly AnalysisParts[],
  ) {
    this.all = parts.map(makeAnalysis);
    this.byUri = new Map(this.all.map((analysis) => [analysis.file.uri, analysis]));
  }

  of(uri: string): Analysis | undefined {
    return this.byUri.get(uri);
  }
}

function analyseKnown(inputs: readonly Input[], options: AnalyseOptions, before: Known | undefined): Known {
  const members = new Map<string, Member | undefined>();
  for (const input of inputs)
    members.set(input.uri, memberOf(input, options, before?.members.get(input.uri)));
  const uris = [...members.keys()];
  takeNewFiles(inputs, uris, members, options, before);
  const groups = new Map<string, { root: string; members: Member[] }>();
  for (const member of members.values()) {
    if (!member) continue;
    const root = rootOf(member.dialect.gathering, member.input.uri, uris);
    const key = `${member.dialect.id} ${root}`;
    const group = groups.get(key) ?? { root, members: [] };
    group.members.push(member);
    groups.set(key, group);
  }
  const environments = new Map<string, BoundEnvironment>();
  const asBefore = sameOptions(before?.options.options, options.options);
  for (const [key, { root, members: unsorted }] of groups) {
    const sorted = unsorted.toSorted((a, b) => (a.input.uri < b.input.uri ? -1 : 1));
    const [first, ...rest] = sorted;
    if (!first) continue;
    const files = [first.file, ...rest.map(({ file }) => file)] as const;
    const old = asBefore ? before?.environments.get(key) : undefined;
    const same = old?.files.length === files.length && old.files.every((file, i) => file === files[i]);
    environments.set(key, same && old ? old : first.dialect.bind(root, files, options.options ?? {}, old));
  }
  const others = neighbours([...environments.values()]);
  // A text that is being repaired for a moment stays what it is, whatever its words would be recognised as.
  const reanalyse = (uri: string, text: string): Analysis | undefined => {
    const member = members.get(uri);
    if (!member) return undefined;
    const { dialect, file } = member;
    const kind = { kind: file.kind, language: file.file.tree.language };
    const input = { ...member.input, text };
    const replaced = new Map(members).set(uri, {
      ...member,
      input,
      file: dialect.read(uri, text, kind, options, file),
      isNew: false,
    });
    const changed = inputs.map((each) => (each.uri === uri ? input : each));
    return analyseKnown(changed, options, new Known(replaced, environments, options, [])).of(uri);
  };
  const parts = [...environments.values()].flatMap((environment) =>
    environment.files.map((file) => ({ environment, file, neighbours: others(environment), reanalyse })),
  );
  const known = new Known(members, environments, options, parts.toSorted(byUri));
  return known;
}

function byUri(a: AnalysisParts, b: AnalysisParts): number {
  return a.file.file.uri < b.file.file.uri ? -1 : 1;
}

/** Files that say nothing yet belong to the environment that they lie in. */
function takeNewFiles(
  inputs: readonly Input[],
  uris: readonly string[],
  members: Map<string, Member | undefined>,
  options: AnalyseOptions,
  before: Known | undefined,
): void {
  const known = [...members.values()].flatMap((member) => member ?? []);
  const isThere = (dialect: BoundDialect, root: string) =>
    known.some(
      (each) => each.dialect === dialect && rootOf(dialect.gathering, each.input.uri, uris) === root,
    );
  for (const input of inputs) {
    if (members.get(input.uri)) continue;
    const found = becomes(input, uris, isThere);
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

/** The environments of one folder speak of one cloud: what contradicts between them is found once for all of them. */
function neighbours(environments: readonly BoundEnvironment[]) {
  const byFolder = new Map<string, BoundEnvironment[]>();
  for (const environment of environments) {
    const folder = folderOf(environment.root);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), environment]);
  }
  const found = new Map<string, RawFindings>();
  return (environment: BoundEnvironment) => {
    const folder = folderOf(environment.root);
    const group = byFolder.get(folder) ?? [];
    return {
      environments: group,
      raw(): RawFindings {
        const known = found.get(folder) ?? runCrossRules(crossRules, group);
        found.set(folder, known);
        return known;
      },
    };
  };
}
