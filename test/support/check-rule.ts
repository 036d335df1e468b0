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
  type Fix,
} from '../../server/src/core/index.js';
import { whole } from './excerpt.js';
import { dedent, type Expected, type FixtureFile, parseFixture } from './fixture.js';
import { type Files, patchedFiles } from './patch.js';

type RuleLike = { readonly id: string };

export interface Circumstances extends AnalyseOptions {
  /** Files beside those of the fixture, which take their place; the rule must say nothing about them. */
  readonly files?: Files;
}

/**
 * Every finding of the rule in the fixture must be marked there, with its severity and message and, where the fixture
 * lists them, its related places, how it is shown, its fixes and what they do.
 */
export function checkRule(rule: RuleLike, fixture: string, circumstances: Circumstances = {}): void {
  check([rule.id], parseFixture(fixture), circumstances, false);
}

/** The same for the rules of one family together; each mark names its rule: `error plan/network-missing: ...`. */
export function checkRules(ids: readonly string[], fixture: string, circumstances: Circumstances = {}): void {
  check(ids, parseFixture(fixture), circumstances, true);
}

/** The rule says nothing about the fixture. */
export function checkSilent(rule: RuleLike, fixture: string, circumstances: Circumstances = {}): void {
  checkRule(rule, fixture, circumstances);
}

/** The same as `checkRule` for a fixture that is read already. */
export function checkFiles(
  rule: RuleLike,
  files: readonly FixtureFile[],
  circumstances: Circumstances,
): void {
  check([rule.id], files, circumstances, false);
}

function check(
  ids: readonly string[],
  marked: readonly FixtureFile[],
  { files: beside = {}, ...options }: Circumstances,
  named: boolean,
): void {
  const shown = marked.map((file) => whole(file, beside[file.name]));
  const shownTexts = Object.fromEntries(shown.map(({ name, text }) => [name, text]));
  const texts = { ...beside, ...shownTexts };
  const analyses = analysesOf(texts, options);
  const others = Object.entries(beside)
    .filter(([name]) => !(name in shownTexts) && analyses.of(uriOf(name)))
    .map(([name, text]) => ({ name, text, expected: [] }));
  for (const file of [...shown, ...others]) {
    const analysis = analysisIn(analyses, file.name);
    const findings = analysis.findings().filter((finding) => ids.includes(finding.rule));
    const actual = findings.map((finding) => ({
      ...describe(analysis, finding),
      ...(named && { rule: finding.rule }),
    }));
    expect(
      actual.map((each, index) => comparable(each, file.expected[index])),
      `what is said about ${file.name}`,
    ).toEqual(file.expected.map(asComparable));
    for (const [index, expected] of file.expected.entries()) {
      if (expected.related.length > 0) expect(actual[index]?.related).toEqual(expected.related);
      if (expected.tag) expect(findings[index]?.tag, `how '${expected.message}' is shown`).toBe(expected.tag);
      const fixes = findings[index]?.fixes() ?? [];
      checkFixes(expected, fixes, texts, file.name);
    }
    // A fix that throws is no fix, which must not look like one that is not offered.
    expect(analysis.failures()).toEqual([]);
  }
}

/** What the rule is certain of: a fixture may have several mistakes, of which one comes to light with the fix of another. */
function checkFixes(
  expected: Expected,
  fixes: ReturnType<Finding['fixes']>,
  texts: Files,
  file: string,
): void {
  if (!expected.fixes) return;
  expect(
    fixes.map(({ title, isCertain }) => ({ title, preferred: isCertain })),
    `the fixes of: ${expected.message}`,
  ).toEqual(expected.fixes.map(({ title, preferred }) => ({ title, preferred })));
  for (const [index, { title, patch }] of expected.fixes.entries()) {
    const fix = fixes[index];
    if (!fix || patch.length === 0) continue;
    expect(fixedFiles(texts, fix), `after '${title}'`).toEqual(
      patchedFiles(texts, patch, { file, line: expected.line }),
    );
  }
}

/** The files as they are when the fix is made. */
export function fixedFiles(texts: Files, { edits }: Fix): Files {
  for (const { uri } of edits)
    if (!Object.keys(texts).some((name) => uriOf(name) === uri))
      throw new Error(`A fix edits '${uri}', which is not there.`);
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      applyEdits(
        text,
        edits.filter(({ uri }) => uri === uriOf(name)),
      ),
    ]),
  );
}

/**
 * Applies the fix with this title of the first finding that has it, and compares the whole text of every file.
 * A patch under the fix in a fixture of `checkRule` says the same in fewer lines.
 */
export function checkFix(rule: RuleLike, before: string, title: string, after: string): void {
  const files = parseFixture(before);
  const texts = Object.fromEntries(files.map(({ name, text }) => [name, text]));
  const analyses = analysesOf(texts);
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
  expect(Object.values(fixedFiles(texts, fix))).toEqual(
    files.map((_, index) => expected[index]?.text ?? dedent(after)),
  );
}

const PREFIX = 'file:///fixture/';
const uriOf = (name: string) => PREFIX + name;

/** The name that a file has in a fixture. */
export const nameOf = (uri: string): string => uri.slice(PREFIX.length);

/** One file as if nothing stood beside it. */
export function analysisOf(name: string, text: string): Analysis {
  return analysisIn(analysesOf({ [name]: text }), name);
}

/** Files of one folder, by name; `before` is what they were before an edit. */
export function analysesOf(files: Files, options: AnalyseOptions = {}, before?: Analyses): Analyses {
  const inputs = Object.entries(files).map(([name, text]) => ({ uri: uriOf(name), text }));
  const analyses = analyseTogether(inputs, { whole: [PREFIX], ...options }, before);
  for (const analysis of analyses.all) expect(analysis.failures()).toEqual([]);
  return analyses;
}

export function analysisIn(analyses: Analyses, name: string): Analysis {
  const analysis = analyses.of(uriOf(name));
  if (!analysis) throw new Error(`'${name}' is no file of ours.`);
  return analysis;
}

type Described = Omit<Expected, 'fixes' | 'tag'>;

function describe({ file, linesOf }: Analysis, finding: Finding): Described {
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
    related: finding.related.map(({ uri, span, message }) => ({
      ...(uri !== file.uri && { file: uri.slice(uri.lastIndexOf('/') + 1) }),
      line: (linesOf(uri)?.positionAt(span.start).line ?? -1) + 1,
      message,
    })),
  };
}

type Comparable = Omit<Expected, 'fixes' | 'related' | 'tag'>;

function asComparable({ line, start, end, severity, rule, message }: Described): Comparable {
  return { line, start, end, severity, message, ...(rule && { rule }) };
}

function comparable(actual: Described, expected: Expected | undefined): Comparable {
  const result = asComparable(actual);
  const prefix = expected?.message.endsWith('...') ? expected.message.slice(0, -3) : undefined;
  return prefix !== undefined && actual.message.startsWith(prefix)
    ? { ...result, message: `${prefix}...` }
    : result;
}
