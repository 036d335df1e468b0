import { expect, test } from 'vitest';
import { analysisOf } from '../../../../../support/check-rule.js';

test('more compute nodes than a hundred are one mistake', () => {
  const findings = analysisOf('kvm.json', '{ "cloud_type": "KVM", "compute_scale": 101 }').findings();
  const about = findings.map((finding) => finding.rule).filter((id) => /scale|total/.test(id));
  expect(about).toEqual(['installer/compute-scale-range']);
});
