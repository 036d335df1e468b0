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

  test('either it has a fix, or its docs say why there is none', () => {
    const own = badExampleOf(rule).all.flatMap((analysis) =>
      analysis.findings().filter((each) => each.rule === id),
    );
    const canBeFixed = own.some((finding) => finding.fixes().length > 0);
    expect(docs.byHand !== undefined, docs.byHand ?? 'no fix and no reason').toBe(!canBeFixed);
    if (docs.byHand !== undefined) expect(docs.byHand).toMatch(/^[a-z'].*\.$/);
  });
});

test('ids are unique and well formed', () => {
  const ids = allRules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
});
