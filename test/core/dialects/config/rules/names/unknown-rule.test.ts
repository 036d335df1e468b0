/** Names of rules in configuration files. */
import { expect, test } from 'vitest';
import { analyse } from '../../../../../../server/src/core/index.js';

function said(text: string) {
  const findings = analyse({ uri: 'file:///work/.helion.yml', text })?.findings() ?? [];
  return findings.map(
    ({ rule, message, fixes }) => `${rule}: ${message} ${fixes().map(({ title }) => title)}`,
  );
}

test('an id with a slip is repaired, and not where the right one stands beside it', () => {
  const [only, ...others] = said('rules:\n  plan/vlan-id-duplicat: off\n');
  expect(only).toMatch(
    /^config\/unknown-rule: Unknown rule 'plan\/vlan-id-duplicat'.*[Dd]id you mean .*Change to/,
  );
  expect(others).toEqual([]);
  const [taken] = said('rules:\n  plan/vlan-id-duplicat: off\n  plan/vlan-id-duplicate: off\n');
  expect(taken).not.toContain('Change to');
});

test('a pattern must mean a rule, and stands for rules in severities alone', () => {
  expect(said('rules:\n  plan/*: off\n  "*": hint\n  "*/ip-*": off\n')).toEqual([]);
  expect(said('rules:\n  plans/*: off\n').join()).toContain("Pattern 'plans/*' matches no rule");
  const suppression = 'suppressions:\n  - { file: a.json, rules: [plan/*] }\n';
  expect(said(suppression).join()).toContain('cannot be used here');
});

test('overrides and suppressions name rules, too', () => {
  const text =
    'overrides:\n  - { files: [a], rules: { a/b: off } }\nsuppressions:\n  - { file: a, rules: [c/d] }\n';
  expect(said(text).map((line) => line.split(':')[0])).toEqual([
    'config/unknown-rule',
    'config/unknown-rule',
  ]);
});

test('the name of a family is meant as its pattern, where patterns may stand', () => {
  expect(said('rules:\n  plan: off\n')).toEqual([
    "config/unknown-rule: Unknown rule 'plan'. Did you mean 'plan/*'? Change to 'plan/*'",
  ]);
  expect(said('suppressions:\n  - { file: a.json, rules: [plan] }\n').join()).not.toContain('plan/*');
});
