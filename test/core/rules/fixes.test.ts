/** Every fix of every rule, on the rule's own bad example: it takes its finding away and breaks nothing else. */
import { describe, expect, test } from 'vitest';
import {
  type Analyses,
  allRules,
  applyEdits,
  exampleFiles,
  type Finding,
} from '../../../server/src/core/index.js';
import { analysesOfExample, badExampleOf } from '../../support/bad-examples.js';

type Files = Readonly<Record<string, string>>;

const PREFIX = 'file:///fixture/';

const findingsIn = ({ all }: Analyses): readonly Finding[] => all.flatMap((analysis) => analysis.findings());

function fixed(files: Files, edits: ReturnType<Finding['fixes']>[number]['edits']): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      applyEdits(
        text,
        edits.filter(({ uri }) => uri === PREFIX + name),
      ),
    ]),
  );
}

const SYNTAX = /^common\/(json|yaml|csv|ini)-/;
const count = (findings: readonly Finding[], rule: string) =>
  findings.filter((finding) => finding.rule === rule).length;

const withFixes = allRules.flatMap((rule) => {
  const files = exampleFiles(rule.docs.bad);
  const before = findingsIn(badExampleOf(rule));
  return before
    .filter((finding) => finding.rule === rule.id)
    .flatMap((finding) => finding.fixes().map((fix) => ({ id: rule.id, rule, files, before, fix })));
});

test('many rules can be repaired', () => {
  expect(new Set(withFixes.map(({ id }) => id)).size).toBeGreaterThan(100);
});

describe.each(withFixes)('$id: $fix.title', ({ id, rule, files, before, fix }) => {
  test('takes the finding away', () => {
    const after = findingsIn(analysesOfExample(fixed(files, fix.edits), rule));
    expect(count(after, id)).toBeLessThan(count(before, id));
    const broken = (findings: readonly Finding[]) =>
      findings.filter((finding) => SYNTAX.test(finding.rule)).length;
    expect(broken(after)).toBeLessThanOrEqual(broken(before));
  });

  test('edits only files of the example', () => {
    for (const { uri } of fix.edits) expect(Object.keys(files)).toContain(uri.slice(PREFIX.length));
  });
});
