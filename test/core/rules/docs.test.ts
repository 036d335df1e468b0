/** Every rule has docs that keep their word: the bad example breaks the rule, the good one does not. */
import { describe, expect, test } from 'vitest';
import { allRules, exampleFiles, type RuleDocs, type RuleExample } from '../../../server/src/core/index.js';
import { analysesOf } from '../../support/check-rule.js';

function rulesFound(example: RuleExample, { options = {} }: RuleDocs): string[] {
  const files = exampleFiles(example);
  return analysesOf(files, { options }).all.flatMap((analysis) =>
    analysis.findings().map((finding) => finding.rule),
  );
}

describe.each(allRules.map((rule) => ({ id: rule.id, docs: rule.docs })))('$id', ({ id, docs }) => {
  test('the bad example breaks it', () => {
    expect(rulesFound(docs.bad, docs)).toContain(id);
  });

  test('the good example does not', () => {
    expect(rulesFound(docs.good, docs)).not.toContain(id);
  });

  test('summary, why and source are sentences', () => {
    expect(docs.summary).toMatch(/^[A-Z0-9'“].*\.$/s);
    expect(docs.why).toMatch(/^[A-Z0-9'“].*\.$/s);
    expect(docs.source.length).toBeGreaterThan(5);
  });
});

test('ids are unique and well formed', () => {
  const ids = allRules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
});
