/** Every fix of every rule, on the rule's own bad example: it takes its finding away and breaks nothing else. */
import { describe, expect, test } from 'vitest';
import {
  allRules,
  applyEdits,
  exampleFiles,
  type Finding,
  type Rule,
} from '../../../server/src/core/index.js';
import { analysesOf } from '../../support/check-rule.js';

type Files = Readonly<Record<string, string>>;

const PREFIX = 'file:///fixture/';

function findingsIn(files: Files, { docs }: Rule<never>): readonly Finding[] {
  const { options = {} } = docs;
  return analysesOf(files, { options }).all.flatMap((analysis) => analysis.findings());
}

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
  const before = findingsIn(files, rule);
  return before
    .filter((finding) => finding.rule === rule.id)
    .flatMap((finding) => finding.fixes().map((fix) => ({ id: rule.id, rule, files, before, fix })));
});

test('many rules can be repaired', () => {
  expect(new Set(withFixes.map(({ id }) => id)).size).toBeGreaterThan(100);
});

describe.each(withFixes)('$id: $fix.title', ({ id, rule, files, before, fix }) => {
  test('takes the finding away', () => {
    const after = findingsIn(fixed(files, fix.edits), rule);
    expect(count(after, id)).toBeLessThan(count(before, id));
    const broken = (findings: readonly Finding[]) =>
      findings.filter((finding) => SYNTAX.test(finding.rule)).length;
    expect(broken(after)).toBeLessThanOrEqual(broken(before));
  });

  test('edits only files of the example', () => {
    for (const { uri } of fix.edits) expect(Object.keys(files)).toContain(uri.slice(PREFIX.length));
  });
});
