/** The rules of plans as a whole: none of them speaks where nothing is wrong. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planRules } from '../../../../../server/src/core/dialects/plan/rules/generated/registry.js';
import { applyEdits } from '../../../../../server/src/core/index.js';
import { analysisOf } from '../../../../support/check-rule.js';

const root = new URL('../../../../../', import.meta.url);
describe.each(planRules.map(({ id, docs }) => ({ id, docs })))('$id', ({ docs }) => {
  test('the good example is free of findings', () => {
    const findings = analysisOf('helion.yml', String(docs.good)).findings();
    expect(findings.map(({ rule, message }) => ({ rule, message }))).toEqual([]);
  });
});

test.each(['examples/kvm/helion.yml', 'examples/esx/helion.yml', 'examples/json/lab.helion.json'])(
  '%s is free of findings',
  (name) => {
    const text = readFileSync(new URL(name, root), 'utf8');
    const findings = analysisOf(name.split('/').at(-1) ?? name, text).findings();
    expect(findings.map(({ rule, message }) => ({ rule, message }))).toEqual([]);
  },
);

/** A fix of the bad example leaves fewer findings of the rule than there were. */
describe.each(planRules.map(({ id, docs }) => ({ id, docs })))('$id', ({ id, docs }) => {
  test('each of its fixes repairs its finding', () => {
    const text = String(docs.bad);
    const own = analysisOf('helion.yml', text)
      .findings()
      .filter((finding) => finding.rule === id);
    for (const finding of own) {
      for (const fix of finding.fixes()) {
        const after = analysisOf('helion.yml', applyEdits(text, fix.edits))
          .findings()
          .filter(({ rule }) => rule === id);
        expect(after.length, fix.title).toBeLessThan(own.length);
      }
    }
  });
});
