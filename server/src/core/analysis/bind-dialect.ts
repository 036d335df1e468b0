/**
 * A dialect with its model type hidden: from files to an environment whose questions the dialect's own model answers.
 * What a dialect knows is in `dialects/`; what rules find, in `runner.ts`; which files belong together, in `analyse.ts`.
 */
import type {
  AssistContext,
  Candidate,
  DialectDefinition,
  DialectId,
  EnvironmentFile,
  FileKind,
  Gathering,
} from '../dialects/dialect.js';
import type { Cloud } from '../model/cloud.js';
import type { CloudDetails } from '../model/cloud-details.js';
import { type NameTable, nameTable } from '../model/name-table.js';
import type { DialectOption, DialectOptions } from '../model/options.js';
import { readFacts } from '../model/read-facts.js';
import type { SourceFile } from '../model/source-file.js';
import type { StatedFacts } from '../model/stated-facts.js';
import { commonRules } from '../rules/common/generated/registry.js';
import type { Rule } from '../rules/rule.js';
import { parse } from '../syntax/parse.js';
import { PieceTree } from '../syntax/pieces/piece-tree.js';
import { LineIndex } from '../text/line-index.js';
import type { BoundAssist } from './analysis.js';
import { type RawFindings, runRules } from './runner.js';

export interface ReadOptions {
  /** Longer texts are not read, in UTF-16 units. */
  readonly maxLength?: number;
}

/** The files of one cloud, and what is known of them together. */
export interface BoundEnvironment {
  readonly dialect: DialectId;
  /** URI of the folder (ending in `/`) or of the only file. */
  readonly root: string;
  readonly title: string;
  readonly titleReason: string | undefined;
  readonly options: readonly DialectOption[];
  readonly files: readonly EnvironmentFile[];
  /** Every rule of the dialect and every common rule. */
  readonly rules: readonly Rule<never>[];
  cloud(): Cloud | undefined;
  details(): CloudDetails | undefined;
  /** Every name of the environment, in the order of files and text. */
  names(): NameTable;
  assistFor(member: EnvironmentFile): BoundAssist;
  /** Everything the rules report on any of the files; computed once. */
  raw(): RawFindings;
}

export interface BoundDialect {
  readonly id: DialectId;
  readonly rules: readonly Rule<never>[];
  readonly gathering: Gathering | undefined;
  readonly options: readonly DialectOption[];
  recognise(candidate: Candidate): FileKind | undefined;
  newFile(uri: string): FileKind | undefined;
  /** What did not change since `before`, an older version of the same file, is taken over. */
  read(
    uri: string,
    text: string,
    kind: FileKind,
    options: ReadOptions,
    before?: EnvironmentFile,
    stated?: StatedFacts,
  ): EnvironmentFile;
  /** `files` are sorted by URI; of `before`, an older state of the same environment, is taken over what did not change. */
  bind(
    root: string,
    files: readonly [EnvironmentFile, ...EnvironmentFile[]],
    options: DialectOptions,
    before?: BoundEnvironment,
  ): BoundEnvironment;
}

export function bindDialect<Model>(dialect: DialectDefinition<Model>): BoundDialect {
  const rules: readonly Rule<never>[] = [...commonRules, ...dialect.rules];
  // The model of an environment, for the next one to take over from.
  const models = new WeakMap<object, Model>();
  return {
    id: dialect.id,
    rules: dialect.rules,
    gathering: dialect.gathering,
    options: dialect.options,
    recognise: (candidate) => dialect.recognise(candidate),
    newFile: (uri) => dialect.newFile?.(uri),
    read(uri, text, { kind, language }, options, before, stated) {
      const definition = dialect.kinds[kind];
      if (!definition) throw new Error(`The dialect '${dialect.id}' has no files of kind '${kind}'.`);
      const { yamlVersion, pieces = false } = dialect;
      const old = before?.file.tree;
      const tree = parse(text, language, { yamlVersion, pieces, ...options, ...(old && { before: old }) });
      const lines = tree instanceof PieceTree ? tree.lines : new LineIndex(text);
      const file: SourceFile = { uri, text, lines, tree, ...(stated && { stated }) };
      return { kind, file, facts: readFacts(file, definition.schema, definition.shapeRules, before?.facts) };
    },
    bind(root, files, options, before) {
      const model = dialect.build(files, options, root, before && models.get(before));
      let raw: RawFindings | undefined;
      let names: NameTable | undefined;
      const environment: BoundEnvironment = {
        dialect: dialect.id,
        root,
        title: dialect.title(model),
        titleReason: dialect.titleReason?.(model),
        options: dialect.options,
        files,
        rules,
        cloud: () => dialect.cloud?.(model),
        details: () => dialect.details?.(model),
        names() {
          names ??= nameTable(files, dialect.names?.(model));
          return names;
        },
        assistFor: ({ file, facts }) => bindAssist(dialect, { model, file, facts }),
        raw() {
          raw ??= runRules(dialect.rules, files, model, dialect.repairs);
          return raw;
        },
      };
      models.set(environment, model);
      return environment;
    },
  };
}

function bindAssist<Model>({ assist }: DialectDefinition<Model>, context: AssistContext<Model>): BoundAssist {
  return {
    explain: (node) => assist.explain?.(context, node),
    values: (place) => assist.values?.(context, place),
    items: (seq, index) => assist.items?.(context, seq, index),
    unwantedKeys: (map) => assist.unwantedKeys?.(context, map),
    label: (node) => assist.label?.(context, node),
    inlayHints: (question) => assist.inlayHints?.(context, question),
    format: () => assist.format?.(context),
    links: () => assist.links?.(context),
    predictedFiles: (question) => assist.predictedFiles?.(context, question),
    predictedPlaces: (node) => assist.predictedPlaces?.(context, node),
    behindPrediction: (word) => assist.behindPrediction?.(context, word),
    codeLenses: () => assist.codeLenses?.(context),
    resolveLens: (about) => assist.resolveLens?.(context, about),
    inventory: (question) => assist.inventory?.(context, question),
    wiring: () => assist.wiring?.(context),
    refuseName: (kind, name) => assist.refuseName?.(context, kind, name),
  };
}
