/** Every rule has docs that keep their word: the bad example breaks the rule, the good one does not. */
import { describe, expect, test } from 'vitest';
import { type Analyses, allRules, exampleFiles } from '../../../server/src/core/index.js';
import { analysesOfExample, badExampleOf } from '../../support/bad-examples.js';

const rulesFound = ({ all }: Analyses): string[] =>
  all.flatMap((analysis) => analysis.findings().map((finding) => finding.rule));

describe.each(allRules.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  const { docs } = rule;

  test('the bad example breaks it', () => {
    expect(rulesFound(badExampleOf(rule))).toContain(id);
  });

  test('the good example does not', () => {
    expect(rulesFound(analysesOfExample(exampleFiles(docs.good), rule))).not.toContain(id);
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
