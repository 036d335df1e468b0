/**
 * Runs rules over one file and turns what they report into findings: shape problems, severities from the settings,
 * suppression comments, order. A rule that throws costs its own findings and nothing else.
 */
import type { EnvironmentFile } from '../dialects/dialect.js';
import type { Cloud } from '../model/cloud.js';
import type { Facts } from '../model/facts.js';
import { type SourceFile, spanOfPlace } from '../model/source-file.js';
import { commonRules } from '../rules/common/common-rules.js';
import { shapeReport } from '../rules/common/shape-report.js';
import type { Finding, Fix, Report, Rule, RuleContext, Severity } from '../rules/rule.js';
import type { RuleId } from '../schema/rule-id.js';
import { treeOfPiece, treeOfTop } from '../syntax/pieces/local-tree.js';
import { PieceTree } from '../syntax/pieces/piece-tree.js';
import type { SyntaxTree } from '../syntax/tree.js';
import { nearest } from '../text/nearest.js';
import type { Span } from '../text/span.js';
import { covers, type Suppression, suppressionsOf } from './suppression.js';

/** Severity per rule id as the user set it; `off` silences a rule. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

export interface RuleFailure {
  readonly rule: RuleId;
  readonly error: unknown;
}

interface Raw {
  readonly rule: RuleId;
  readonly report: Report;
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
): RawFindings {
  const raw: Raw[] = [];
  const failures: RuleFailure[] = [];
  for (const { file, facts } of files) {
    if (file.tree instanceof PieceTree) {
      runOnPieces(file, file.tree, facts, raw, failures);
      continue;
    }
    raw.push(...shapeFindings(file, facts));
    for (const rule of commonRules) run(rule, { file, facts, model: undefined }, raw, failures);
  }
  const [first] = files;
  if (first) {
    const { file, facts } = first;
    for (const rule of dialectRules) run(rule, { file, facts, model }, raw, failures);
  }
  return { raw, failures };
}

/** Local rules look at the pieces that are new or in which something was found before, the others at the file. */
function runOnPieces(
  file: SourceFile,
  tree: PieceTree,
  facts: Facts,
  raw: Raw[],
  failures: RuleFailure[],
): void {
  for (const rule of commonRules)
    if (!rule.local) run(rule, { file, facts, model: undefined }, raw, failures);
  const runLocal = (part: SyntaxTree | undefined, shape: Facts['shape'], formatted: Facts['formatted']) => {
    const before = raw.length + failures.length;
    if (!part) return true;
    const { uri, text, lines } = file;
    const view: SourceFile = { uri, text, lines, tree: part };
    const { schema, schemaOf } = facts;
    const own: Facts = {
      file: view,
      schema,
      schemaOf,
      shape,
      formatted,
      definitions: NO_NAMES,
      references: NO_NAMES,
    };
    if (shape.length > 0) raw.push(...shapeFindings(file, own));
    const rules = formatted.length > 0 ? everyLocalRule : localRules;
    runEach(rules, { file: view, facts: own, model: undefined }, raw, failures);
    return raw.length + failures.length === before;
  };
  for (const each of facts.pieces ?? []) {
    if (each.clean) continue;
    each.clean = runLocal(treeOfPiece(tree, each.piece), each.shape, each.formatted);
  }
  runLocal(treeOfTop(tree), facts.top ?? [], []);
}

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
  for (const rule of rules) run(rule, { file: first.file, facts: first.facts, model }, raw, failures);
  return { raw, failures };
}

function* shapeFindings(file: SourceFile, facts: Facts): Iterable<Raw> {
  const { problems } = file.tree;
  for (const problem of facts.shape) {
    const report = shapeReport(file, facts.schema, problem);
    // Half-typed text is broken first of all: what the parser made of it is no second mistake.
    const { start, end } = spanOfPlace(report.at);
    if (problems.some(({ span }) => span.start <= end && start <= span.end)) continue;
    yield { rule: problem.rule, report };
  }
}

function run<Model>(
  rule: Rule<Model>,
  context: Omit<RuleContext<Model>, 'report'>,
  raw: Raw[],
  failures: RuleFailure[],
): void {
  runEach([rule], context, raw, failures);
}

/** One context for all: thousands of pieces are looked at by a dozen of rules each. */
function runEach<Model>(
  rules: readonly Rule<Model>[],
  { file, facts, model }: Omit<RuleContext<Model>, 'report'>,
  raw: Raw[],
  failures: RuleFailure[],
): void {
  let own: Report[] = [];
  const context = { file, facts, model, report: (report: Report) => void own.push(report) };
  for (const { id, check } of rules) {
    try {
      check?.(context);
      for (const report of own) raw.push({ rule: id, report });
    } catch (error) {
      failures.push({ rule: id, error });
    }
    if (own.length > 0) own = [];
  }
}

/** The findings that lie in one file, after settings and suppression comments, in the order of the text. */
export function finish(
  file: SourceFile,
  rules: readonly Rule<never>[],
  { raw, failures }: RawFindings,
  settings: RuleSettings,
): Finding[] {
  const severities = new Map<string, Severity>(rules.map((rule) => [rule.id, rule.severity]));
  const suppressions = suppressionsOf(file);
  const used = new Set<string>();
  const findings: Finding[] = [];
  const add = (rule: RuleId, report: Report) => {
    const severity = settings[rule] ?? severities.get(rule) ?? 'warning';
    if (severity !== 'off') findings.push(findingOf(rule, severity, report, failures));
  };
  for (const { rule, report } of raw) {
    if (report.at.file.uri !== file.uri) continue;
    if (!rule.startsWith('common/') && isHalfTyped(file, spanOfPlace(report.at))) continue;
    if (!silenced(file, suppressions, used, rule, spanOfPlace(report.at).start)) add(rule, report);
  }
  for (const [rule, report] of aboutSuppressions(file, suppressions, used, severities, settings))
    add(rule, report);
  return findings.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  );
}

/** What the parser made of text that it could not read is no second mistake. */
function isHalfTyped({ tree }: SourceFile, { start, end }: Span): boolean {
  return tree.problems.some(
    ({ kind, span }) =>
      (kind === 'json-syntax' || kind === 'yaml-syntax') && span.start <= end && start <= span.end,
  );
}

function silenced(
  file: SourceFile,
  suppressions: readonly Suppression[],
  used: Set<string>,
  rule: RuleId,
  offset: number,
): boolean {
  if (suppressions.length === 0) return false;
  const { line } = file.lines.positionAt(offset);
  let found = false;
  suppressions.forEach((suppression, index) => {
    if (!covers(suppression, rule, line)) return;
    used.add(`${index} ${rule}`);
    found = true;
  });
  return found;
}

function findingOf(rule: RuleId, severity: Severity, report: Report, failures: RuleFailure[]): Finding {
  const related = (report.related ?? []).map(({ at, message }) => ({
    uri: at.file.uri,
    span: spanOfPlace(at),
    message,
  }));
  return {
    rule,
    severity,
    uri: report.at.file.uri,
    span: spanOfPlace(report.at),
    message: report.message,
    related,
    ...(report.tag && { tag: report.tag }),
    fixes: () => fixesOf(rule, report, failures),
  };
}

/** A fix that throws costs itself, not the fixes of its neighbours. */
function fixesOf(rule: RuleId, { fixes }: Report, failures: RuleFailure[]): readonly Fix[] {
  try {
    return fixes?.() ?? [];
  } catch (error) {
    failures.push({ rule, error });
    return [];
  }
}

function* aboutSuppressions(
  file: SourceFile,
  suppressions: readonly Suppression[],
  used: ReadonlySet<string>,
  severities: ReadonlyMap<string, Severity>,
  settings: RuleSettings,
): Iterable<[RuleId, Report]> {
  for (const [index, suppression] of suppressions.entries()) {
    for (const { id, span } of suppression.rules) {
      // A rule that the settings silence cannot tell whether the comment is still needed.
      if (used.has(`${index} ${id}`) || settings[id] === 'off') continue;
      // A file that could not be read whole may still hold what the comment is for.
      if (file.tree.broken && severities.has(id)) continue;
      yield ['common/unused-suppression', unused(file, suppression, id, span, severities)];
    }
    if (suppression.rules.length === 0) {
      yield [
        'common/unused-suppression',
        {
          at: { file, span: suppression.comment },
          message: 'This comment names no rule, so it silences nothing.',
        },
      ];
    } else if (suppression.reason === undefined) {
      yield [
        'common/suppression-without-reason',
        {
          at: { file, span: suppression.comment },
          message: "Say why this is silenced: add ' -- ' and the reason.",
        },
      ];
    }
  }
}

function unused(
  file: SourceFile,
  suppression: Suppression,
  id: string,
  span: Span,
  severities: ReadonlyMap<string, Severity>,
): Report {
  const at = { file, span };
  if (severities.has(id)) {
    const newText = '';
    const edits = [{ uri: file.uri, span: wholeComment(file, suppression.comment), newText }];
    const fixes =
      suppression.rules.length === 1 ? [{ title: 'Remove the comment', edits, preferred: true }] : [];
    return {
      at,
      message: `Nothing here breaks '${id}', so this comment silences nothing.`,
      tag: 'unnecessary',
      fixes: () => fixes,
    };
  }
  const guess = nearest(id, severities.keys());
  const message = `There is no rule '${id}'${guess ? `; did you mean '${guess}'?` : '.'}`;
  const edits = [{ uri: file.uri, span, newText: guess ?? '' }];
  const fixes = guess ? [{ title: `Change to '${guess}'`, edits, preferred: true }] : [];
  return { at, message, fixes: () => fixes };
}

/** The comment with its line when it stands alone there, or with the blanks before it. */
function wholeComment(file: SourceFile, comment: Span): Span {
  const { line } = file.lines.positionAt(comment.start);
  const start = file.lines.startOf(line);
  const before = file.text.slice(start, comment.start);
  if (before.trim() !== '') return { start: start + before.trimEnd().length, end: comment.end };
  const end = line + 1 < file.lines.lineCount ? file.lines.startOf(line + 1) : comment.end;
  return { start, end };
}
