/** A value of another type is written otherwise only where the schema then allows it, and unasked where it then says the same. */
import { expect, test } from 'vitest';
import { applyEdits } from '../../../../server/src/core/index.js';
import { analysisOf } from '../../../support/check-rule.js';

/** What is offered for each finding of the rule. */
function repairs(name: string, text: string, rule: string): string[][] {
  return analysisOf(name, text)
    .findings()
    .filter((finding) => finding.rule === rule)
    .map(({ fixes }) => fixes().map(({ title, preferred }) => `${preferred ? '* ' : ''}${title}`));
}

test('a truth value is no number in quotes', () => {
  const text = '{ "cloud_type": "KVM", "compute_scale": true }';
  expect(repairs('kvm-custom-ips.json', text, 'installer/env-wrong-type')).toEqual([[]]);
});

test('a number in quotes is no address', () => {
  const text = 'physical-networks:\n  - network: external\n    cidr: 12345\n    port: 12345\n';
  expect(repairs('helion.yml', text, 'plan/wrong-type')).toEqual([[], ['* Put the value in quotes']]);
});

test('false in the place of the word off, which YAML 1.1 reads as the same', () => {
  const text = 'rules:\n  input-model/unused-name: false\n';
  expect(repairs('.helion.yml', text, 'config/wrong-type')).toEqual([["Change to 'off'"]]);
});

test('the keys of an item without its dash become an item', () => {
  const text = 'overrides:\n  files: ["lab/**"]\n  # quiet\n  rules:\n    input-model/unused-name: off\n';
  const analysis = analysisOf('.helion.yml', text);
  const [finding] = analysis.findings();
  const [fix] = finding?.fixes() ?? [];
  expect(fix?.title).toBe('Put it in a list');
  expect(applyEdits(text, fix?.edits ?? [])).toBe(
    'overrides:\n  - files: ["lab/**"]\n    # quiet\n    rules:\n      input-model/unused-name: off\n',
  );
});

test('a name needs more than itself where its map has other keys, too', () => {
  const text = 'overrides:\n  - lab\n';
  expect(repairs('.helion.yml', text, 'config/wrong-type')).toEqual([[]]);
});
