/** A value of another type is written otherwise only where the schema then allows it, and unasked where it then says the same. */
import { expect, test } from 'vitest';
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
