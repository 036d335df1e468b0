/** A file tells so many findings as a person reads, the gravest, and how many more there are. */
import { expect, test } from 'vitest';
import { analysisOf } from '../../support/check-rule.js';

const MORE = 'common/too-many-findings';
const unknown = (count: number) =>
  `hypervisor: xen\n${Array.from({ length: count }, (_, index) => `key-${index}: 1\n`).join('')}`;

test('of very many findings the gravest are told, with one that says so', () => {
  const analysis = analysisOf('helion.yml', unknown(700));
  const findings = analysis.findings();
  expect(findings).toHaveLength(501);
  expect(findings[0]).toMatchObject({
    rule: MORE,
    severity: 'info',
    span: { start: 0, end: 0 },
    message: expect.stringMatching(/^At least \d+ more findings are not shown/),
  });
  expect(findings.map(({ rule }) => rule)).toContain('plan/hypervisor-unknown');
  expect(analysis.everyFinding().length).toBeGreaterThan(700);
  expect(analysis.everyFinding().map(({ rule }) => rule)).not.toContain(MORE);
});

test('as many as are shown are shown without a word', () => {
  const analysis = analysisOf('helion.yml', unknown(100));
  expect(analysis.findings().map(({ rule }) => rule)).not.toContain(MORE);
  expect(analysis.everyFinding()).toBe(analysis.findings());
});

test('settings may silence it', () => {
  const findings = analysisOf('helion.yml', unknown(700)).findings({ [MORE]: 'off' });
  expect(findings).toHaveLength(500);
});
