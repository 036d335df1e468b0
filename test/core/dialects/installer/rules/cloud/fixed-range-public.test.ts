import { expect, test } from 'vitest';
import { fixedRangePublic } from '../../../../../../server/src/core/dialects/installer/rules/cloud/fixed-range-public.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

const kvm = (value: string, more = '') =>
  `#- /kvm.json\n{ "cloud_type": "KVM", "fixed_range_cidr": ${value}${more} }`;

test('public addresses', () => {
  checkRule(
    fixedRangePublic,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "fixed_range_cidr": "172.0.100.0/24"
    //                    ^^^^^^^^^^^^^^^^ warning: 172.0.100.0/24 is not private. Use 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.
    //                    | fix: Change to '172.16.100.0/24'
    //                    | -   "fixed_range_cidr": "172.0.100.0/24"
    //                    | +   "fixed_range_cidr": "172.16.100.0/24"
    }
    `,
  );
  checkRule(
    fixedRangePublic,
    `
    #- /kvm.json
    { "cloud_type": "KVM", "fixed_range_cidr": "192.100.7.0/24" }
    //                                         ^^^^^^^^^^^^^^^^ warning: 192.100.7.0/24 is not private. Use 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.
    //                                         | fix: Change to '192.168.7.0/24'
    //                                         | - { "cloud_type": "KVM", "fixed_range_cidr": "192.100.7.0/24" }
    //                                         | + { "cloud_type": "KVM", "fixed_range_cidr": "192.168.7.0/24" }
    `,
  );
});

test('a block that is only private in part', () => {
  checkRule(
    fixedRangePublic,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "fixed_range_cidr": "172.0.0.0/11"
    //                    ^^^^^^^^^^^^^^ warning: 172.0.0.0/11 is not private. Use 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.
    //                    | no fix
    }
    `,
  );
});

test('no private range is proposed where another subnet is in its way', () => {
  const text = kvm('"172.0.100.0/24"', ', "floating_ip": { "cidr": "172.16.100.0/22" }');
  expect(() => checkFix(fixedRangePublic, text, "Change to '172.16.100.0/24'", text)).toThrow('there are: ');
});

test.each(['"10.0.0.0/8"', '"172.31.0.0/16"', '"192.168.4.0/22"', '"172.0.100.0"'])(
  '%s is private or cannot be told',
  (value) => {
    checkSilent(fixedRangePublic, kvm(value));
  },
);

test('a subnet as large as the private block, one that begins in a block, and special ones', () => {
  checkKvm(
    fixedRangePublic,
    { fixed_range_cidr: '172.0.0.0/12' },
    `
    ...
      "fixed_range_cidr": "172.0.0.0/12",
    //                    ^^^^^^^^^^^^^^ warning: 172.0.0.0/12 is not private. Use 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.
    //                    | fix: Change to '172.16.0.0/12'
    //                    | -   "fixed_range_cidr": "172.0.0.0/12",
    //                    | +   "fixed_range_cidr": "172.16.0.0/12",
    ...
    `,
  );
  checkKvm(
    fixedRangePublic,
    { fixed_range_cidr: '10.0.0.0/7' },
    `
    ...
      "fixed_range_cidr": "10.0.0.0/7",
    //                    ^^^^^^^^^^^^ warning: 10.0.0.0/7 is not private. Use 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.
    //                    | no fix
    ...
    `,
  );
  checkKvm(
    fixedRangePublic,
    { fixed_range_cidr: '8.8.8.0/24' },
    `
    ...
      "fixed_range_cidr": "8.8.8.0/24",
    //                    ^^^^^^^^^^^^ warning: 8.8.8.0/24 is not private. Use 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.
    //                    | no fix
    ...
    `,
  );
  checkKvm(fixedRangePublic, { fixed_range_cidr: '169.254.0.0/16' });
  checkKvm(fixedRangePublic, { fixed_range_cidr: '2001:db8::/64' });
  checkKvm(fixedRangePublic, { fixed_range_cidr: '2600::/64' });
});
