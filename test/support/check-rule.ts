/**
 * Checks one rule against fixtures: every finding of the rule must be marked in the text, and every mark must be found.
 */
import { expect } from 'vitest';
import {
  type AnalyseOptions,
  type Analyses,
  type Analysis,
  analyseTogether,
  applyEdits,
  type Finding,
} from '../../server/src/core/index.js';
import { dedent, type Expected, type FixtureFile, parseFixture } from './fixture.js';

type RuleLike = { readonly id: string };

/** Every finding of the rule in the fixture must be marked there, with its severity, message and (where listed) fixes. */
export function checkRule(rule: RuleLike, fixture: string): void {
  check([rule.id], fixture, false);
}

/** The same for the rules of one family together; each mark names its rule: `error plan/network-missing: ...`. */
export function checkRules(ids: readonly string[], fixture: string): void {
  check(ids, fixture, true);
}

function check(ids: readonly string[], fixture: string, named: boolean): void {
  const files = parseFixture(fixture);
  const analyses = analysesOf(Object.fromEntries(files.map(({ name, text }) => [name, text])));
  for (const file of files) {
    const analysis = analysisIn(analyses, file.name);
    const findings = analysis.findings().filter((finding) => ids.includes(finding.rule));
    const actual = findings.map((finding) => ({
      ...describe(analysis, finding),
      ...(named && { rule: finding.rule }),
    }));
    expect(actual.map((each, index) => comparable(each, file.expected[index]))).toEqual(
      file.expected.map(asComparable),
    );
    checkDetails(file, actual);
  }
}

/** The rule says nothing about the fixture. */
export function checkSilent(rule: RuleLike, fixture: string): void {
  checkRule(rule, fixture);
}

/** Applies the fix with this title of the first finding that has it, and compares the whole text of every file. */
export function checkFix(rule: RuleLike, before: string, title: string, after: string): void {
  const files = parseFixture(before);
  const analyses = analysesOf(Object.fromEntries(files.map(({ name, text }) => [name, text])));
  const fixes = files
    .flatMap(({ name }) => analysisIn(analyses, name).findings())
    .filter((finding) => finding.rule === rule.id)
    .flatMap((finding) => finding.fixes());
  const fix = fixes.find((each) => each.title === title);
  if (!fix)
    throw new Error(
      `No fix '${title}' of ${rule.id}; there are: ${fixes.map((each) => each.title).join(' | ')}`,
    );
  const expected = parseFixture(after);
  expect(
    files.map(({ name, text }) =>
      applyEdits(
        text,
        fix.edits.filter((edit) => edit.uri === uriOf(name)),
      ),
    ),
  ).toEqual(files.map((_, index) => expected[index]?.text ?? dedent(after)));
}

const uriOf = (name: string) => `file:///fixture/${name}`;

/** One file as if nothing stood beside it. */
export function analysisOf(name: string, text: string): Analysis {
  return analysisIn(analysesOf({ [name]: text }), name);
}

/** Files of one folder, by name. */
export function analysesOf(files: Readonly<Record<string, string>>, options: AnalyseOptions = {}): Analyses {
  const inputs = Object.entries(files).map(([name, text]) => ({ uri: uriOf(name), text }));
  const analyses = analyseTogether(inputs, options);
  for (const analysis of analyses.all) expect(analysis.failures()).toEqual([]);
  return analyses;
}

export function analysisIn(analyses: Analyses, name: string): Analysis {
  const analysis = analyses.of(uriOf(name));
  if (!analysis) throw new Error(`'${name}' is no file of ours.`);
  return analysis;
}

function describe({ file, linesOf }: Analysis, finding: Finding): Expected {
  const start = file.lines.positionAt(finding.span.start);
  const end = file.lines.positionAt(finding.span.end);
  const lineEnd = file.lines.positionAt(file.lines.endOf(start.line)).character;
  const until = end.line > start.line ? lineEnd : end.character;
  return {
    line: start.line,
    start: start.character,
    end: Math.max(start.character + 1, until),
    severity: finding.severity,
    message: finding.message,
    fixes: finding.fixes().map((fix) => fix.title),
    related: finding.related.map(({ uri, span, message }) => ({
      ...(uri !== file.uri && { file: uri.slice(uri.lastIndexOf('/') + 1) }),
      line: (linesOf(uri)?.positionAt(span.start).line ?? -1) + 1,
      message,
    })),
  };
}

type Comparable = Omit<Expected, 'fixes' | 'related'>;

function asComparable({ line, start, end, severity, rule, message }: Expected): Comparable {
  return { line, start, end, severity, message, ...(rule && { rule }) };
}

function comparable(actual: Expected, expected: Expected | undefined): Comparable {
  const result = asComparable(actual);
  const prefix = expected?.message.endsWith('...') ? expected.message.slice(0, -3) : undefined;
  return prefix !== undefined && actual.message.startsWith(prefix)
    ? { ...result, message: `${prefix}...` }
    : result;
}

function checkDetails(file: FixtureFile, actual: readonly Expected[]): void {
  file.expected.forEach((expected, index) => {
    if (expected.fixes.length > 0) expect(actual[index]?.fixes).toEqual(expected.fixes);
    if (expected.related.length > 0) expect(actual[index]?.related).toEqual(expected.related);
  });
}
