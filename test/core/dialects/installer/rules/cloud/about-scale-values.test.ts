import { expect, test } from 'vitest';
import { analysisOf } from '../../../../../support/check-rule.js';

test('one mistake is one finding', () => {
  const findings = analysisOf('a.json', '{ "cloud_type": "KVM", "compute_scale": "-4" }').findings();
  const about = findings.filter(({ rule }) => /scale/.test(rule)).map(({ rule }) => rule);
  expect(about).toEqual(['installer/scale-negative']);
});
