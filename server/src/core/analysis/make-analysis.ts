/**
 * One file's view of its environment: the findings that lie in it, and the dialect's answers about it.
 */
import type { EnvironmentFile } from '../dialects/dialect.js';
import { secretAt } from '../model/secrets.js';
import { crossRules } from '../rules/cross/generated/registry.js';
import type { Finding } from '../rules/rule.js';
import type { Analysis, FilesSpokenOf } from './analysis.js';
import type { BoundEnvironment } from './bind-dialect.js';
import { type FileConfiguration, nothingSaid } from './configuration.js';
import type { Raw } from './consequences.js';
import { type FindingsContext, findingsOfFile, inFile, isCut, silencedInFile } from './findings-of-file.js';
import { mostInFile } from './most-findings.js';
import type { RawFindings, RuleSettings } from './runner.js';
import type { FileOf } from './written-later.js';

interface AnalysisParts {
  readonly environment: BoundEnvironment;
  readonly file: EnvironmentFile;
  /** What lies in the same folder, this environment included. */
  readonly neighbours: { readonly environments: readonly BoundEnvironment[]; raw(): RawFindings };
  reanalyse(uri: string, texts: ReadonlyMap<string, string>): Analysis | undefined;
  inFolder(): readonly Analysis[];
  /** What the configurations say of the file. */
  readonly configuration?: FileConfiguration | undefined;
  /** Of a configuration: what it says of other files that is not so. */
  readonly ofOthers?: (() => readonly Raw[]) | undefined;
  /** Of a configuration: the files that it may speak of. */
  readonly spokenOf?: FilesSpokenOf | undefined;
}

const NO_SETTINGS: RuleSettings = {};

type Rules = Analysis['rules'];

const known = new WeakMap<Rules, Rules>();

/** One list for each dialect. */
function withCrossRules(rules: Rules): Rules {
  const all = known.get(rules) ?? [...rules, ...crossRules];
  known.set(rules, all);
  return all;
}

export function makeAnalysis(parts: AnalysisParts): Analysis {
  const { environment, file: member, neighbours, reanalyse, configuration = nothingSaid } = parts;
  const { file, facts, kind } = member;
  const rules = withCrossRules(environment.rules);
  const fileOf: FileOf = (uri) =>
    neighbours.environments.flatMap((each) => each.files).find((each) => each.file.uri === uri)?.file;
  let last: { readonly settings: RuleSettings; readonly findings: readonly Finding[] } | undefined;
  const others = parts.ofOthers;
  const found = (): readonly RawFindings[] => [
    environment.raw(),
    neighbours.raw(),
    ...(others ? [{ raw: others(), failures: [] }] : []),
  ];
  const analysis: Analysis = {
    dialect: environment.dialect,
    kind,
    file,
    facts,
    configuration,
    environment: {
      root: environment.root,
      title: environment.title,
      titleReason: environment.titleReason,
      options: environment.options,
      files: environment.files.map((each) => each.file),
      facts: environment.files.map((each) => each.facts),
      names: () => environment.names(),
      cloud: () => environment.cloud(),
      details: () => environment.details(),
    },
    assist: environment.assistFor(member),
    rules,
    linesOf: (uri) => fileOf(uri)?.lines,
    findings(settings = NO_SETTINGS) {
      if (last?.settings !== settings) {
        const most = mostInFile(environment.raw(), environment.files.length);
        last = { settings, findings: findingsOfFile(context, found(), settings, most) };
      }
      return last.findings;
    },
    everyFinding(settings = NO_SETTINGS) {
      const shown = analysis.findings(settings);
      return isCut(shown) ? findingsOfFile(context, found(), settings, Number.POSITIVE_INFINITY) : shown;
    },
    silenced: (settings = NO_SETTINGS) => silencedInFile(context, found(), settings),
    reported: () => found().flatMap(({ raw }) => inFile(raw, file.uri)),
    failures: () => [...environment.raw().failures, ...neighbours.raw().failures],
    inFolder: () => parts.inFolder(),
    ...(parts.spokenOf && { spokenOf: parts.spokenOf }),
    withText: (text) => reanalyse(file.uri, new Map([[file.uri, text]])) ?? analysis,
    withTexts: (texts) => reanalyse(file.uri, texts) ?? analysis,
  };
  const context: FindingsContext = {
    ...{ analysis, fileOf, configuration },
    secretAt: (place) => secretAt(facts.schemaOf, place),
  };
  return analysis;
}
