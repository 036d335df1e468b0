import { expect, test } from 'vitest';
import { scaleNegative } from '../../../../../../server/src/core/dialects/installer/rules/cloud/scale-negative.js';
import { analysisOf, checkRule, checkSilent } from '../../../../../support/check-rule.js';

test('counts that are none', () => {
  checkRule(
    scaleNegative,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "compute_scale": -1,
    //                 ^^ error: 'compute_scale' must be a whole number of machines, not '-1'.
    //                 | fix: Change to 1
    //                 | -   "compute_scale": -1,
    //                 | +   "compute_scale": 1,
      "swift_scale": 2.5,
    //               ^^^ error: 'swift_scale' must be a whole number of machines, not '2.5'.
    //               | no fix
      "vsa_scale": "three",
    //             ^^^^^^^ error: 'vsa_scale' must be a whole number of machines, not 'three'.
    //             | fix: Change to 3
    //             | -   "vsa_scale": "three",
    //             | +   "vsa_scale": 3,
      "vsa_ao_scale": "-2",
    //                ^^^^ error: 'vsa_ao_scale' must be a whole number of machines, not '-2'.
    //                | fix: Change to 2
    //                | -   "vsa_ao_scale": "-2",
    //                | +   "vsa_ao_scale": 2,
      "so_swift_storage_scale": 0,
      "so_swift_proxy_scale": "4"
    }
    `,
  );
});

test.each(['""', '"<count>"', 'true', '[3]', 'null', '" 4"', '3.0', '{{ n }}', '"{{ n }}"'])(
  '%s is not for this rule',
  (value) => {
    checkSilent(scaleNegative, `#- /kvm.json\n{ "cloud_type": "KVM", "compute_scale": ${value} }`);
  },
);

test('one mistake is one finding', () => {
  const findings = analysisOf('a.json', '{ "cloud_type": "KVM", "compute_scale": "-4" }').findings();
  const about = findings.filter(({ rule }) => /scale/.test(rule)).map(({ rule }) => rule);
  expect(about).toEqual(['installer/scale-negative']);
});
