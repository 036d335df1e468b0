/** docs/user/plan.md is what the schema says, and its examples are plans. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isUpToDate, planPage } from '../scripts/generate-plan-docs.mjs';
import { smallestPlan } from '../server/src/core/dialects/plan/examples.js';
import { planSchema } from '../server/src/core/schema/plan-schema.js';
import { saidOf } from './core/dialects/plan/said-of.js';

const page = await planPage();

test('the page is up to date; `npm run docs:plan` writes it', async () => {
  expect(await isUpToDate(), 'run npm run docs:plan').toBe(true);
});

test('the smallest plan is complete', () => {
  expect(saidOf(smallestPlan)).toEqual([]);
});

test('every section has an example that the schema takes', () => {
  const smallest = parse(smallestPlan);
  const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);
  const breaches = blocks.flatMap((yaml) => {
    // A part of a required section lacks the keys that are no part of the example.
    const problems = planSchema.validate({ ...smallest, ...parse(yaml) });
    return problems.filter(({ keyword }) => keyword !== 'required').map((problem) => ({ yaml, problem }));
  });
  expect(breaches).toEqual([]);
  const sections = Object.keys(planSchema.root.properties ?? {}).filter((key) =>
    page.includes(`\n| \`${key}\` | `),
  );
  expect(sections).toEqual(Object.keys(planSchema.root.properties ?? {}));
});

test('every key that is described has an example, or one below', () => {
  const rows = page.split('\n').filter((line) => /^\| `[\w-]+` \| .* \| .* \| .* \| .* \|/.test(line));
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter((row) => row.split(' | ')[4]?.trim() === '')).toEqual([]);
});
