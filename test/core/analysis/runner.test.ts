/** One broken rule, or one broken fix, costs its own findings and nothing else. */
import { expect, test } from 'vitest';
import { bindDialect } from '../../../server/src/core/analysis/bind-dialect.js';
import { makeAnalysis } from '../../../server/src/core/analysis/make-analysis.js';
import type { Plan } from '../../../server/src/core/dialects/plan/model/plan-model.js';
import { planDialect } from '../../../server/src/core/dialects/plan/plan-dialect.js';
import { finding } from '../../../server/src/core/rules/kit/finding.js';
import { defineRule, type Rule, theModel } from '../../../server/src/core/rules/rule.js';

const docs = { summary: '', why: '', source: '', bad: '', good: '' };
const over = theModel<Plan>();
const start = ({ file }: Plan) => ({ file, span: { start: 0, end: 1 } });
const speaking = defineRule({
  ...({ id: 'test/speaking', severity: 'hint', docs, over } as const),
  *check(plan) {
    yield finding(start(plan), 'Here.');
  },
});
const throwing = defineRule({
  ...({ id: 'test/throwing', severity: 'error', docs, over } as const),
  *check(plan) {
    yield finding(start(plan), 'Half a finding.');
    throw new Error('broken rule');
  },
});
const badFix = defineRule({
  ...({ id: 'test/bad-fix', severity: 'error', docs, over } as const),
  *check(plan) {
    yield finding(start(plan), 'With a fix that fails.', {
      fixes: () => {
        throw new Error('broken fix');
      },
    });
  },
});
const twice = defineRule({
  ...({ id: 'test/twice', severity: 'hint', docs, over } as const),
  *check({ file }) {
    const node = file.tree.root;
    if (node?.type !== 'map') return;
    const at = { file, node };
    yield finding(at, 'One place.');
    yield finding(at, 'One place.');
    yield finding(at, 'Another sentence.');
    yield finding({ ...at, part: { start: 0, end: 1 } }, 'One place.');
  },
});

function analysisWith(rules: readonly Rule<Plan>[]) {
  const dialect = bindDialect({ ...planDialect, rules });
  const uri = 'file:///helion.yml';
  const file = dialect.read(uri, 'hypervisor: kvm\n', { kind: 'plan', language: 'yaml' }, {});
  const environment = dialect.bind(uri, [file], {});
  return makeAnalysis({
    environment,
    file,
    neighbours: { environments: [environment], raw: () => ({ raw: [], failures: [] }) },
    reanalyse: () => undefined,
    inFolder: () => [],
  });
}

test('the others speak, and the failures are told', () => {
  const analysis = analysisWith([throwing, badFix, speaking]);
  const ours = analysis.findings().filter((finding) => finding.rule.startsWith('test/'));
  expect(ours.map((finding) => finding.rule)).toEqual(['test/bad-fix', 'test/speaking']);
  expect(ours.flatMap((finding) => finding.fixes())).toEqual([]);
  expect(analysis.failures().map(({ rule, error }) => [rule, String(error)])).toEqual([
    ['test/throwing', 'Error: broken rule'],
    ['test/bad-fix', 'Error: broken fix'],
  ]);
});

test('what several paths lead to is said once', () => {
  const said = analysisWith([twice])
    .findings()
    .filter(({ rule }) => rule === 'test/twice');
  expect(said.map(({ message, span }) => `${span.end} ${message}`).toSorted()).toEqual([
    '1 One place.',
    '15 Another sentence.',
    '15 One place.',
  ]);
});
