/**
 * Turns what rules reported into the findings of one file: severities from the settings, suppression comments, order.
 */

import { withoutSecrets } from '../model/secrets.js';
import { type Place, type SourceFile, spanOfPlace } from '../model/source-file.js';
import { moreReport } from '../rules/common/more-report.js';
import { didYouMean } from '../rules/kit/did-you-mean.js';
import type { FileEdit, Finding, Fix, Report, Rule, Severity } from '../rules/rule.js';
import type { RuleId } from '../schema/rule-id.js';
import { addTo } from '../text/lists-by-key.js';
import { shortSentence } from '../text/short-text.js';
import type { Span } from '../text/span.js';
import type { Analysis } from './analysis.js';
import type { FileConfiguration } from './configuration.js';
import { levelsSet } from './named-levels.js';
import { problemsOf } from './problems-of-tree.js';
import { provenFix } from './proven-fixes.js';
import type { RawFindings, RuleFailure, RuleSettings } from './runner.js';
import type { Silence, SilencedFinding } from './silenced.js';
import { silencedBy } from './silent-places.js';
import { reasonFor, type Silencer, type Suppression, silencerOf, suppressionsOf } from './suppression.js';
import { type FileOf, isPlain, isWrittenLater } from './written-later.js';

type Severities = ReadonlyMap<string, Severity>;

/** Each dialect has one list of rules, and every edit asks for every file. */
const knownSeverities = new WeakMap<readonly Rule<never>[], Severities>();

function severitiesOf(rules: readonly Rule<never>[]): Severities {
  const known = knownSeverities.get(rules) ?? new Map(rules.map(({ id, severity }) => [id, severity]));
  knownSeverities.set(rules, known);
  return known;
}

/** Of an environment of many files every file is asked, after every edit. */
const knownByFile = new WeakMap<RawFindings['raw'], Map<string, RawFindings['raw'][number][]>>();

export function inFile(raw: RawFindings['raw'], uri: string): RawFindings['raw'] {
  const byFile = knownByFile.get(raw) ?? new Map<string, RawFindings['raw'][number][]>();
  if (!knownByFile.has(raw)) {
    knownByFile.set(raw, byFile);
    for (const each of raw) {
      addTo(byFile, each.report.at.file.uri, each);
    }
  }
  return byFile.get(uri) ?? [];
}

/** A report with what decides its place among the others. */
interface Found {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly report: Report;
  readonly span: Span;
}

/** What findings are made with, beside the reports. */
export interface FindingsContext {
  readonly analysis: Analysis;
  readonly configuration: FileConfiguration;
  readonly fileOf: FileOf;
  /** Values that must not be repeated in a sentence. */
  readonly secretAt: (place: Place) => string | undefined;
}

/**
 * The findings that lie in one file, after settings and suppression comments, in the order of the text. There are at the
 * `most` so many, the gravest, and one that says how many more there are.
 */
export function findingsOfFile(
  context: FindingsContext,
  found: readonly RawFindings[],
  settings: RuleSettings,
  most: number,
): Finding[] {
  const { file } = context.analysis;
  if (context.configuration.isExcluded) return [];
  const failures = found[0]?.failures ?? [];
  const levelOf = levels(context, settings);
  const all = allFound(context, found, levelOf);
  const findings = gravest(all, most).map((each) => findingOf(each, context, failures));
  const severity = levelOf(MORE);
  if (all.length > most && severity !== 'off') {
    const report = moreReport(file, all.length - most);
    findings.unshift(findingOf({ rule: MORE, severity, report, span: NOWHERE }, context, failures));
  }
  return findings;
}

/** What comments and configurations silence in one file, in the order of the text. */
export function silencedInFile(
  context: FindingsContext,
  found: readonly RawFindings[],
  settings: RuleSettings,
): SilencedFinding[] {
  if (context.configuration.isExcluded) return [];
  const silenced: (Found & Silence)[] = [];
  allFound(context, found, levels(context, settings), silenced);
  return silenced.sort(inOrder).map((each) => ({
    finding: findingOf(each, context, found[0]?.failures ?? []),
    by: each.by,
    reason: each.reason,
  }));
}

const MORE: RuleId = 'common/too-many-findings';

/** Whether there is more than these findings say. */
export function isCut([first]: readonly Finding[]): boolean {
  return first?.rule === MORE;
}

const NOWHERE: Span = { start: 0, end: 0 };

type LevelOf = (rule: string) => Severity | 'off';

/** What the user has set counts before what a configuration says. */
function levels({ analysis, configuration }: FindingsContext, settings: RuleSettings): LevelOf {
  const severities = severitiesOf(analysis.rules);
  const levelSet = levelsSet(settings);
  return (rule) => levelSet(rule) ?? configuration.levelOf(rule) ?? severities.get(rule) ?? 'warning';
}

/** `silenced` is filled with what somebody silenced. */
function allFound(
  { analysis: { file, rules }, configuration }: FindingsContext,
  found: readonly RawFindings[],
  levelOf: LevelOf,
  silenced?: (Found & Silence)[],
): Found[] {
  const severities = severitiesOf(rules);
  const isSilenced = configuration.silent.length > 0 ? silencedBy(file, configuration.silent) : undefined;
  const suppressions = suppressionsOf(file);
  const silencer = silencerOf(suppressions);
  const all: Found[] = [];
  const silence = (rule: RuleId, span: Span): Silence | undefined => {
    const line = suppressions.length === 0 ? 0 : file.lines.positionAt(span.start).line;
    if (suppressions.length > 0 && silencer.silences(rule, line))
      return { by: 'comment', reason: reasonFor(suppressions, rule, line) };
    const place = isSilenced?.(rule, span);
    return place && { by: 'configuration', reason: place.reason };
  };
  const add = (rule: RuleId, report: Report, silence?: Silence) => {
    const severity = levelOf(rule);
    const each = { rule, report, span: spanOfPlace(report.at) };
    if (severity === 'off') return;
    if (silence) silenced?.push({ ...each, severity, ...silence });
    else all.push({ ...each, severity });
  };
  for (const { rule, report } of found.flatMap(({ raw }) => inFile(raw, file.uri))) {
    const span = spanOfPlace(report.at);
    if (isHalfTyped(file, rule, span)) continue;
    if (rule !== TEMPLATE && isWrittenLater(report)) continue;
    add(rule, report, silence(rule, span));
  }
  for (const [rule, report] of aboutSuppressions(file, suppressions, silencer, severities, levelOf))
    add(rule, report);
  return all.sort(inOrder);
}

function inOrder(a: Found, b: Found): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1);
}

const GRAVITY: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** The first of the gravest, in the order in which they were. */
function gravest(all: readonly Found[], most: number): readonly Found[] {
  if (all.length <= most) return all;
  const kept = GRAVITY.flatMap((severity) => all.filter((each) => each.severity === severity));
  return kept.slice(0, most).sort(inOrder);
}

/** What the parser made of text that it could not read is no second mistake. */
function isHalfTyped({ tree }: SourceFile, rule: RuleId, span: Span): boolean {
  if (tree.problems.length === 0) return false;
  const { rules, hiding } = problemsOf(tree);
  return !rules.has(rule) && hiding.touch(span);
}

const TEMPLATE: RuleId = 'common/template-file';

function findingOf(
  { rule, severity, report, span }: Found,
  { analysis, fileOf, secretAt }: FindingsContext,
  failures: RuleFailure[],
): Finding {
  const secrets = [report.at, ...(report.related ?? []).map(({ at }) => at)].flatMap(
    (place) => secretAt(place) ?? [],
  );
  const said = (sentence: string) => shortSentence(withoutSecrets(sentence, secrets));
  const related = (report.related ?? []).map(({ at, message }) => ({
    uri: at.file.uri,
    span: spanOfPlace(at),
    message: said(message),
  }));
  const finding: Finding = {
    rule,
    severity,
    uri: report.at.file.uri,
    span,
    message: said(report.message),
    related,
    ...(report.tag && { tag: report.tag }),
    fixes: () =>
      fixesOf(rule, report, failures)
        .filter((fix) => isPlain(fix, fileOf))
        .map((fix) => provenFix({ ...fix, title: said(fix.title) }, finding, analysis)),
  };
  return finding;
}

/** A fix that throws costs itself, not the fixes of its neighbours. */
function fixesOf(rule: RuleId, { at, fixes }: Report, failures: RuleFailure[]): readonly Fix[] {
  try {
    const all = fixes?.() ?? [];
    const { rules, hasSlip } = problemsOf(at.file.tree);
    if (rules.has(rule) || !hasSlip) return all;
    return all.filter(({ edits }) =>
      edits.every((edit) => edit.uri !== at.file.uri || isWithinLine(at.file, edit)),
    );
  } catch (error) {
    failures.push({ rule, error });
    return [];
  }
}

/** Whole lines are not put into a file, or taken out of it, as long as its lines do not fit together. */
function isWithinLine({ text }: SourceFile, { span, newText }: FileEdit): boolean {
  return !newText.includes('\n') && !text.slice(span.start, span.end).includes('\n');
}

function* aboutSuppressions(
  file: SourceFile,
  suppressions: readonly Suppression[],
  silencer: Silencer,
  severities: Severities,
  levelOf: LevelOf,
): Iterable<[RuleId, Report]> {
  for (const [index, suppression] of suppressions.entries()) {
    for (const { id, span } of suppression.rules) {
      // A rule that the settings silence cannot tell whether the comment is still needed.
      if (silencer.isOfUse(index, id) || levelOf(id) === 'off') continue;
      // A file that could not be read whole may still hold what the comment is for.
      if (file.tree.broken && severities.has(id)) continue;
      yield ['common/unused-suppression', unused(file, suppression, id, span, severities)];
    }
    if (suppression.rules.length === 0) {
      yield [
        'common/unused-suppression',
        {
          at: { file, span: suppression.comment },
          message: 'This comment has no rule id and disables nothing.',
        },
      ];
    } else if (suppression.reason === undefined) {
      yield [
        'common/suppression-without-reason',
        {
          at: { file, span: suppression.comment },
          message: "Missing reason. Add ' -- ' and why the rule is disabled here.",
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
  severities: Severities,
): Report {
  const at = { file, span };
  if (severities.has(id)) {
    const newText = '';
    const edits = [{ uri: file.uri, span: wholeComment(file, suppression.comment), newText }];
    const fixes = suppression.rules.length === 1 ? [{ title: 'Remove the comment', edits }] : [];
    return {
      at,
      message: `Unnecessary comment: nothing here breaks '${id}'.`,
      tag: 'unnecessary',
      fixes: () => fixes,
    };
  }
  const { word, ending, isCertain } = didYouMean(id, severities.keys());
  const message = `Unknown rule '${id}'${ending}`;
  const edits = [{ uri: file.uri, span, newText: word ?? '' }];
  const fixes = word ? [{ title: `Change to '${word}'`, edits, preferred: isCertain }] : [];
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
