/** One broken rule, or one broken fix, costs its own findings and nothing else. */
import { expect, test } from 'vitest';
import { bindDialect } from '../../../server/src/core/analysis/bind-dialect.js';
import { makeAnalysis } from '../../../server/src/core/analysis/make-analysis.js';
import type { Plan } from '../../../server/src/core/dialects/plan/model/plan-model.js';
import { planDialect } from '../../../server/src/core/dialects/plan/plan-dialect.js';
import type { Rule } from '../../../server/src/core/rules/rule.js';

const docs = { summary: '', why: '', source: '', bad: '', good: '' };
const speaking: Rule<Plan> = {
  id: 'test/speaking',
  severity: 'hint',
  docs,
  check: ({ file, report }) => report({ at: { file, span: { start: 0, end: 1 } }, message: 'Here.' }),
};
const throwing: Rule<Plan> = {
  id: 'test/throwing',
  severity: 'error',
  docs,
  check: ({ file, report }) => {
    report({ at: { file, span: { start: 0, end: 1 } }, message: 'Half a finding.' });
    throw new Error('broken rule');
  },
};
const badFix: Rule<Plan> = {
  id: 'test/bad-fix',
  severity: 'error',
  docs,
  check: ({ file, report }) =>
    report({
      at: { file, span: { start: 0, end: 1 } },
      message: 'With a fix that fails.',
      fixes: () => {
        throw new Error('broken fix');
      },
    }),
};

test('the others speak, and the failures are told', () => {
  const dialect = bindDialect({ ...planDialect, rules: [throwing, badFix, speaking] });
  const uri = 'file:///helion.yml';
  const file = dialect.read(uri, 'hypervisor: kvm\n', { kind: 'plan', language: 'yaml' }, {});
  const environment = dialect.bind(uri, [file], {});
  const analysis = makeAnalysis({
    environment,
    file,
    neighbours: { environments: [environment], raw: () => ({ raw: [], failures: [] }) },
    reanalyse: () => undefined,
  });
  const ours = analysis.findings().filter((finding) => finding.rule.startsWith('test/'));
  expect(ours.map((finding) => finding.rule)).toEqual(['test/bad-fix', 'test/speaking']);
  expect(ours.flatMap((finding) => finding.fixes())).toEqual([]);
  expect(analysis.failures().map(({ rule, error }) => [rule, String(error)])).toEqual([
    ['test/throwing', 'Error: broken rule'],
    ['test/bad-fix', 'Error: broken fix'],
  ]);
});
