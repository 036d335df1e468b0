import { expect, test } from 'vitest';
import { fixedRangeInvalid } from '../../../../../../server/src/core/dialects/installer/rules/cloud/fixed-range-invalid.js';
import { fixedRangePublic } from '../../../../../../server/src/core/dialects/installer/rules/cloud/fixed-range-public.js';
import { analysisOf, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('no text', () => {
  checkRule(
    fixedRangeInvalid,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "fixed_range_cidr": ["10.0.0.0/8"]
    //                    ^^^^^^^^^^^^^^ error: 'fixed_range_cidr' must be one subnet in quotes, such as "172.16.100.0/24".
    //                    | preferred fix: Change to '10.0.0.0/8'
    //                    | -   "fixed_range_cidr": ["10.0.0.0/8"]
    //                    | +   "fixed_range_cidr": "10.0.0.0/8"
    }
    `,
  );
});

test.each([
  ['10', fixedRangeInvalid.id],
  ['{}', fixedRangeInvalid.id],
  ['"10.0.0.0"', 'common/cidr-invalid'],
  ['"10.0.0.300/8"', 'common/ip-invalid'],
  ['"10.0.0.0/33"', 'common/cidr-invalid'],
  ['"10.0.0.1/8"', 'common/cidr-host-bits'],
  ['""', 'installer/env-empty-value'],
  ['"<subnet>"', 'installer/env-placeholder'],
  ['"192.0.2.0/24"', 'common/ip-documentation'],
  ['"127.0.0.0/8"', 'common/ip-reserved'],
  ['"8.8.8.0/24"', fixedRangePublic.id],
])('%s is one mistake, with one message', (value, rule) => {
  const text = `{ "cloud_type": "KVM", "fixed_range_cidr": ${value} }`;
  const analysis = analysisOf('kvm.json', text);
  const at = text.indexOf('cidr');
  const found = analysis.findings().filter(({ span }) => span.start > at);
  expect(found.map((finding) => finding.rule)).toEqual([rule]);
});

test('a boolean, and nothing at all; absent, a subnet, and written twice', () => {
  checkKvm(
    fixedRangeInvalid,
    { fixed_range_cidr: true },
    `
    ...
      "fixed_range_cidr": true,
    //                    ^^^^ error: 'fixed_range_cidr' must be one subnet in quotes, such as "172.16.100.0/24".
    //                    | no fix
    ...
    `,
  );
  checkKvm(fixedRangeInvalid, {});
  checkKvm(fixedRangeInvalid, { fixed_range_cidr: undefined });
  checkRule(
    fixedRangeInvalid,
    `
    #- /kvm.json
    { "cloud_type": "KVM", "fixed_range_cidr": null }
    //                                         ^^^^ error: 'fixed_range_cidr' must be one subnet in quotes, such as "172.16.100.0/24".
    //                                         | no fix
    `,
  );
  checkRule(
    fixedRangeInvalid,
    '#- /kvm.json\n{ "cloud_type": "KVM", "fixed_range_cidr": 1, "fixed_range_cidr": 2 }',
  );
});
