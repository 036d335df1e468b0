/**
 * Runs rules over the files of one environment. A rule that throws costs its own findings and nothing else; what becomes
 * of the reports, `findings-of-file.ts` says.
 */

import type { DialectDefinition, EnvironmentFile } from '../dialects/dialect.js';
import type { Cloud } from '../model/cloud.js';
import type { Facts, ShapeProblem } from '../model/facts.js';
import { isMarked } from '../model/folder-marker.js';
import { type SourceFile, spanOfPlace } from '../model/source-file.js';
import { commonRules } from '../rules/common/generated/registry.js';
import { problemReport, ruleOfProblem } from '../rules/common/problem-report.js';
import { shapeReport } from '../rules/common/shape-report.js';
import type { Fix, Report, Rule, Severity } from '../rules/rule.js';
import type { RuleId } from '../schema/rule-id.js';
import { treeOfPiece, treeOfTop } from '../syntax/pieces/local-tree.js';
import { PieceTree } from '../syntax/pieces/piece-tree.js';
import type { SyntaxTree } from '../syntax/tree.js';
import { type Raw, withoutConsequences } from './consequences.js';
import { problemsOf } from './problems-of-tree.js';

/** Severity per rule id or pattern as the user set it; `off` silences a rule. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

export interface RuleFailure {
  readonly rule: RuleId;
  readonly error: unknown;
}

export interface RawFindings {
  readonly raw: readonly Raw[];
  /** Grows when a fix that somebody asks for fails. */
  readonly failures: RuleFailure[];
}

/**
 * Everything that the rules report on the files of one environment, before settings and suppression: it depends on the
 * texts alone. Common rules see one file at a time, the dialect's own see the model of all.
 */
export function runRules<Model>(
  dialectRules: readonly Rule<Model>[],
  files: readonly EnvironmentFile[],
  model: Model,
  repairs?: DialectDefinition<Model>['repairs'],
): RawFindings {
  const repair: Repair = (file, problem) => repairs?.(model, file, problem);
  const raw: Raw[] = [];
  const failures: RuleFailure[] = [];
  const isTemplate = files.some(({ file }) => isMarked(file, 'template'));
  for (const { file, facts } of files) {
    for (const problem of file.tree.problems) {
      if (problem.kind === 'template-file' && isTemplate) continue;
      raw.push({ rule: ruleOfProblem(problem), report: problemReport(file, problem) });
    }
    if (file.tree instanceof PieceTree) {
      runOnPieces(file, file.tree, facts, raw, failures, repair);
      continue;
    }
    raw.push(...shapeFindings(file, facts, repair));
    run(commonRules, { file, facts }, raw, failures);
  }
  if (files.length > 0) run(dialectRules, model, raw, failures);
  const errors = errorsOf(dialectRules);
  return { raw: withoutConsequences(raw, (rule) => errors.has(rule)), failures };
}

/** Each dialect has one list of rules, and every edit asks. */
const knownErrors = new WeakMap<readonly Rule<never>[], ReadonlySet<RuleId>>();

function errorsOf(dialectRules: readonly Rule<never>[]): ReadonlySet<RuleId> {
  const known = knownErrors.get(dialectRules);
  if (known) return known;
  const rules: readonly Rule<never>[] = [...commonRules, ...dialectRules];
  const errors = new Set(rules.flatMap(({ id, severity }) => (severity === 'error' ? [id] : [])));
  knownErrors.set(dialectRules, errors);
  return errors;
}

/** Local rules look at the pieces that are new or in which something was found before, the others at the file. */
function runOnPieces(
  file: SourceFile,
  tree: PieceTree,
  facts: Facts,
  raw: Raw[],
  failures: RuleFailure[],
  repair: Repair,
): void {
  run(wholeFileRules, { file, facts }, raw, failures);
  const runLocal = (part: SyntaxTree | undefined, shape: Facts['shape'], formatted: Facts['formatted']) => {
    const before = raw.length + failures.length;
    if (!part) return true;
    const { uri, text, lines } = file;
    const view: SourceFile = { uri, text, lines, tree: part };
    const { schema, schemaOf, shapeRules } = facts;
    const own: Facts = {
      file: view,
      schema,
      schemaOf,
      shapeRules,
      shape,
      formatted,
      definitions: NO_NAMES,
      references: NO_NAMES,
      unnamed: NO_NAMES,
    };
    if (shape.length > 0) raw.push(...shapeFindings(file, own, repair));
    const rules = formatted.length > 0 ? everyLocalRule : localRules;
    run(rules, { file: view, facts: own }, raw, failures);
    return raw.length + failures.length === before;
  };
  for (const each of facts.pieces ?? []) {
    if (each.clean) continue;
    each.clean = runLocal(treeOfPiece(tree, each.piece), each.shape, each.formatted);
  }
  runLocal(treeOfTop(tree), facts.top ?? [], []);
}

const wholeFileRules = commonRules.filter(({ local }) => !local);
const everyLocalRule = commonRules.filter(({ local }) => local);
const localRules = everyLocalRule.filter(({ local }) => local !== 'formatted');

const NO_NAMES: readonly never[] = [];

/** What contradicts between the environments of one folder. */
export function runCrossRules(
  rules: readonly Rule<readonly Cloud[]>[],
  environments: readonly {
    readonly files: readonly EnvironmentFile[];
    cloud(): Cloud | undefined;
  }[],
): RawFindings {
  const raw: Raw[] = [];
  const failures: RuleFailure[] = [];
  const first = environments[0]?.files[0];
  if (!first || environments.length < 2) return { raw, failures };
  const model = environments.flatMap((environment) => environment.cloud() ?? []);
  run(rules, model, raw, failures);
  return { raw, failures };
}

/** What a dialect offers for a breach of its schema, in place of what the schema alone can say. */
type Repair = (file: SourceFile, problem: ShapeProblem) => readonly Fix[] | undefined;

function* shapeFindings(file: SourceFile, facts: Facts, repair: Repair): Iterable<Raw> {
  const { all } = problemsOf(file.tree);
  for (const problem of facts.shape) {
    const report = shapeReport(file, facts.schema, problem);
    if (all.touch(spanOfPlace(report.at))) continue;
    yield {
      rule: problem.rule,
      report: { ...report, fixes: () => repair(file, problem) ?? report.fixes?.() ?? [] },
    };
  }
}

/** Each rule costs its own findings and nothing else when it throws, and says no more of an environment than helps. */
function run<Model>(rules: readonly Rule<Model>[], model: Model, raw: Raw[], failures: RuleFailure[]): void {
  for (const { id, find } of rules) {
    const before = raw.length;
    try {
      if (!find) continue;
      for (const report of once(find(model))) {
        raw.push({ rule: id, report });
        if (raw.length - before >= MOST_OF_RULE) break;
      }
    } catch (error) {
      raw.length = before;
      failures.push({ rule: id, error });
    }
  }
}

/** More findings of one rule in one environment are never shown. */
const MOST_OF_RULE = 20_000;

/** Aliases and merge keys lead to one place by several paths, which is still one mistake. */
function* once(reports: Iterable<Report>): Iterable<Report> {
  const said = new Map<unknown, Set<string>>();
  for (const report of reports) {
    const { at, message } = report;
    const key = 'node' in at ? at.node : at.span;
    const part = 'node' in at ? at.part : undefined;
    const saying = `${part ? `${part.start} ${part.end}` : ''} ${message}`;
    const before = said.get(key);
    if (!before) said.set(key, new Set([saying]));
    else if (before.has(saying)) continue;
    else before.add(saying);
    yield report;
  }
}
