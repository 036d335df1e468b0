/**
 * Turns what rules reported into the findings of one file: severities from the settings, suppression comments, order.
 */

import { type SourceFile, spanOfPlace } from '../model/source-file.js';
import { didYouMean } from '../rules/kit/did-you-mean.js';
import type { FileEdit, Finding, Fix, Report, Rule, Severity } from '../rules/rule.js';
import type { RuleId } from '../schema/rule-id.js';
import type { SyntaxProblemKind } from '../syntax/tree.js';
import { addTo } from '../text/lists-by-key.js';
import type { Span } from '../text/span.js';
import type { Analysis } from './analysis.js';
import { provenFix } from './proven-fixes.js';
import type { RawFindings, RuleFailure, RuleSettings } from './runner.js';
import { covers, type Suppression, suppressionsOf } from './suppression.js';
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

function inFile(raw: RawFindings['raw'], uri: string): RawFindings['raw'] {
  const byFile = knownByFile.get(raw) ?? new Map<string, RawFindings['raw'][number][]>();
  if (!knownByFile.has(raw)) {
    knownByFile.set(raw, byFile);
    for (const each of raw) {
      addTo(byFile, each.report.at.file.uri, each);
    }
  }
  return byFile.get(uri) ?? [];
}

/** The findings that lie in one file, after settings and suppression comments, in the order of the text. */
export function findingsOfFile(
  analysis: Analysis,
  found: readonly RawFindings[],
  settings: RuleSettings,
  fileOf: FileOf,
): Finding[] {
  const { file, rules } = analysis;
  const severities = severitiesOf(rules);
  const suppressions = suppressionsOf(file);
  const failures = found[0]?.failures ?? [];
  const used = new Set<string>();
  const findings: Finding[] = [];
  const add = (rule: RuleId, report: Report) => {
    const severity = settings[rule] ?? severities.get(rule) ?? 'warning';
    if (severity !== 'off') findings.push(findingOf(rule, severity, report, failures, fileOf, analysis));
  };
  for (const { rule, report } of found.flatMap(({ raw }) => inFile(raw, file.uri))) {
    const span = spanOfPlace(report.at);
    if (isHalfTyped(file, rule, span)) continue;
    if (rule !== TEMPLATE && isWrittenLater(report)) continue;
    if (!silenced(file, suppressions, used, rule, span.start)) add(rule, report);
  }
  for (const [rule, report] of aboutSuppressions(file, suppressions, used, severities, settings))
    add(rule, report);
  return findings.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  );
}

/** What the parser made of text that it could not read is no second mistake. */
function isHalfTyped({ tree }: SourceFile, rule: RuleId, { start, end }: Span): boolean {
  const { problems } = tree;
  if (problems.length === 0 || problems.some(({ kind }) => rule === `common/${kind}`)) return false;
  return problems.some(
    ({ kind, span, extents = [span] }) =>
      isAboutText(kind, span) && extents.some((each) => each.start <= end && start <= each.end),
  );
}

function isAboutText(kind: SyntaxProblemKind, { start }: Span): boolean {
  // A byte order mark is no part of what stands behind it.
  return HIDING.test(kind) || (kind === 'json-bom-or-control-char' && start > 0);
}

/** What is read otherwise than it is written. */
const SLIP = /^yaml-(?!alias|multiple|syntax)/;

const HIDING = /^(?:json-syntax|yaml-(?!alias|multiple))/;

const TEMPLATE: RuleId = 'common/template-file';

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

function findingOf(
  rule: RuleId,
  severity: Severity,
  report: Report,
  failures: RuleFailure[],
  fileOf: FileOf,
  analysis: Analysis,
): Finding {
  const related = (report.related ?? []).map(({ at, message }) => ({
    uri: at.file.uri,
    span: spanOfPlace(at),
    message,
  }));
  const finding: Finding = {
    rule,
    severity,
    uri: report.at.file.uri,
    span: spanOfPlace(report.at),
    message: report.message,
    related,
    ...(report.tag && { tag: report.tag }),
    fixes: () =>
      fixesOf(rule, report, failures)
        .filter((fix) => isPlain(fix, fileOf))
        .map((fix) => provenFix(fix, finding, analysis)),
  };
  return finding;
}

/** A fix that throws costs itself, not the fixes of its neighbours. */
function fixesOf(rule: RuleId, { at, fixes }: Report, failures: RuleFailure[]): readonly Fix[] {
  try {
    const all = fixes?.() ?? [];
    const { problems } = at.file.tree;
    const isOfParser = problems.some(({ kind }) => rule === `common/${kind}`);
    if (isOfParser || !problems.some(({ kind }) => SLIP.test(kind))) return all;
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
  used: ReadonlySet<string>,
  severities: Severities,
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
  severities: Severities,
): Report {
  const at = { file, span };
  if (severities.has(id)) {
    const newText = '';
    const edits = [{ uri: file.uri, span: wholeComment(file, suppression.comment), newText }];
    const fixes = suppression.rules.length === 1 ? [{ title: 'Remove the comment', edits }] : [];
    return {
      at,
      message: `Nothing here breaks '${id}', so this comment silences nothing.`,
      tag: 'unnecessary',
      fixes: () => fixes,
    };
  }
  const { word, ending, isCertain } = didYouMean(id, severities.keys());
  const message = `There is no rule '${id}'${ending}`;
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
