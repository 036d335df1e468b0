import { expect, test } from 'vitest';
import { analysisOf, checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const negative = { id: 'installer/scale-negative' };
const quoted = { id: 'installer/scale-quoted' };

test('counts that are none', () => {
  checkRule(
    negative,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "compute_scale": -1,
      //               ^^ error: 'compute_scale' is '-1'; write how many machines there are as a whole number.
      "swift_scale": 2.5,
      //             ^^^ error: 'swift_scale' is '2.5'; write how many machines there are as a whole number.
      "vsa_scale": "three",
      //           ^^^^^^^ error: 'vsa_scale' is 'three'; write how many machines there are as a whole number.
      "vsa_ao_scale": "-2",
      //              ^^^^ error: 'vsa_ao_scale' is '-2'; write how many machines there are as a whole number.
      "so_swift_storage_scale": 0,
      "so_swift_proxy_scale": "4"
    }
    `,
  );
});

test.each(['""', '"<count>"', 'true', '[3]', 'null', '" 4"', '3.0', '{{ n }}', '"{{ n }}"'])(
  '%s is not for this rule',
  (value) => {
    checkSilent(negative, `#- /kvm.json\n{ "cloud_type": "KVM", "compute_scale": ${value} }`);
  },
);

test('a count in quotes', () => {
  const before = `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "control_virtual_router_id": "202",
      "vsa_scale": "3"
    }
  `;
  checkRule(
    quoted,
    before.replace(
      '"3"',
      `"3"
      //           ^^^ hint: 'vsa_scale' stands in quotes; the number alone will do.`,
    ),
  );
  checkFix(quoted, before, 'Remove the quotes', before.replace('"3"', '3'));
});

test('what is no count in quotes is no count', () => {
  for (const value of ['3', '"-3"', '" 3"', '"three"'])
    checkSilent(quoted, `#- /kvm.json\n{ "cloud_type": "KVM", "vsa_scale": ${value} }`);
});

test('one mistake is one finding', () => {
  const findings = analysisOf('a.json', '{ "cloud_type": "KVM", "compute_scale": "-4" }').findings();
  const about = findings.filter(({ rule }) => /scale/.test(rule)).map(({ rule }) => rule);
  expect(about).toEqual(['installer/scale-negative']);
});
