import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planTemplate } from '../../../../server/src/core/dialects/plan/editor/plan-template.js';
import { analysisOf } from '../../../support/check-rule.js';

const example = (name: string) =>
  readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8');

const said = (name: string, text: string) =>
  analysisOf(name, text)
    .findings()
    .map(({ rule, message }) => `${rule}: ${message}`);

test.each(['kvm', 'esx'] as const)(
  'the template for %s is free of findings, and an example',
  (hypervisor) => {
    expect(said('helion.yml', planTemplate(hypervisor))).toEqual([]);
    expect(example(`${hypervisor}/helion.yml`)).toBe(planTemplate(hypervisor));
  },
);

test('the JSON example is free of findings', () => {
  expect(said('lab.helion.json', example('json/lab.helion.json'))).toEqual([]);
});

test('the broken example has a finding of every family', () => {
  const rules = new Set(
    analysisOf('helion.yml', example('broken/plan/helion.yml'))
      .findings()
      .map(({ rule }) => rule),
  );
  expect(rules.size).toBeGreaterThan(12);
});
