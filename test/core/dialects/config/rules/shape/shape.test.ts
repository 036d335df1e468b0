/** What the schema of configuration files finds; what the words mean is tested with `analysis/configuration.ts`. */
import { expect, test } from 'vitest';
import {
  allRules,
  analyse,
  applyEdits,
  dialectOptions,
  optionWords,
} from '../../../../../../server/src/core/index.js';
import { root } from '../../../../../../server/src/core/schema/generated/config.js';

test.each([
  ['config/unknown-key', 'rulez: {}\n'],
  ['config/unknown-key', 'overrides:\n  - { files: [a], exclude: [b] }\n'],
  ['config/missing-key', 'overrides:\n  - { rules: {} }\n'],
  ['config/missing-key', 'suppressions:\n  - { file: a.json }\n'],
  ['config/missing-value', 'baseline:\n'],
  ['config/wrong-type', 'root: yes please\n'],
  ['config/wrong-type', 'facts: { installer.version: 1.1 }\n'],
  ['config/unknown-value', 'facts: { folder: templates }\n'],
  ['config/unknown-value', 'rules: { plan/vlan-id-range: warn }\n'],
  ['common/cidr-invalid', 'facts: { private-ranges: [10.0.0.0/40] }\n'],
])('%s: %s', (rule, text) => {
  const findings = analyse({ uri: 'file:///work/.helion.yml', text })?.findings() ?? [];
  expect(findings.map((each) => each.rule)).toEqual([rule]);
});

test('the facts of the schema are the options of the dialects, with all their words', () => {
  const facts = root.$defs?.['facts']?.properties ?? {};
  const stated = Object.entries(facts).filter(([key]) => key.includes('.'));
  expect(stated.map(([key, { enum: words }]) => [key, words])).toEqual(
    dialectOptions.map((option) => [option.id, optionWords(option)]),
  );
  expect(allRules.filter(({ id }) => id.startsWith('config/')).length).toBeGreaterThan(5);
});

test.each([
  ['rules: { plan/vlan-id-range: false }', "Change to 'off'", 'rules: { plan/vlan-id-range: "off" }'],
  ['rules: { plan/vlan-id-range: 2 }', "Change to 'error'", 'rules: { plan/vlan-id-range: error }'],
  ['rules: { plan/vlan-id-range: no }', "Change to 'off'", 'rules: { plan/vlan-id-range: "off" }'],
  ['ignore: [a]', "Rename 'ignore' to 'exclude'", 'exclude: [a]'],
  ['suppress: []', "Rename 'suppress' to 'suppressions'", 'suppressions: []'],
])('what people write elsewhere is repaired: %s', (text, title, after) => {
  const [found, ...others] = analyse({ uri: 'file:///work/.helion.yml', text })?.findings() ?? [];
  expect(others).toEqual([]);
  const [fix] = found?.fixes() ?? [];
  expect([fix?.title, applyEdits(text, fix?.edits ?? [])]).toEqual([title, after]);
});

test('a configuration may be empty: nothing is set then, and every check applies', () => {
  for (const text of ['', '# rules:\n#   plan/*: off\n'])
    expect(analyse({ uri: 'file:///work/.helion.yml', text })?.findings()).toEqual([]);
});
