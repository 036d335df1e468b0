import { expect, test } from 'vitest';
import { analysisOf, checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const invalid = { id: 'installer/fixed-range-invalid' };
const publicRange = { id: 'installer/fixed-range-public' };

const kvm = (value: string, more = '') =>
  `#- /kvm.json\n{ "cloud_type": "KVM", "fixed_range_cidr": ${value}${more} }`;

test('no text', () => {
  checkRule(
    invalid,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "fixed_range_cidr": ["10.0.0.0/8"]
      //                  ^^^^^^^^^^^^^^ error: 'fixed_range_cidr' must be one subnet in quotes, such as "172.16.100.0/24".
    }
    `,
  );
});

test.each([
  ['10', invalid.id],
  ['{}', invalid.id],
  ['"10.0.0.0"', 'common/cidr-invalid'],
  ['"10.0.0.300/8"', 'common/ip-invalid'],
  ['"10.0.0.0/33"', 'common/cidr-invalid'],
  ['"10.0.0.1/8"', 'common/cidr-host-bits'],
  ['""', 'installer/env-empty-value'],
  ['"<subnet>"', 'installer/env-placeholder'],
  ['"192.0.2.0/24"', 'common/ip-documentation'],
  ['"127.0.0.0/8"', 'common/ip-reserved'],
  ['"8.8.8.0/24"', publicRange.id],
])('%s is one mistake, with one message', (value, rule) => {
  const text = `{ "cloud_type": "KVM", "fixed_range_cidr": ${value} }`;
  const analysis = analysisOf('kvm.json', text);
  const at = text.indexOf('cidr');
  const found = analysis.findings().filter(({ span }) => span.start > at);
  expect(found.map((finding) => finding.rule)).toEqual([rule]);
});

test('public addresses', () => {
  checkRule(
    publicRange,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "fixed_range_cidr": "172.0.100.0/24"
      //                  ^^^^^^^^^^^^^^^^ warning: 172.0.100.0/24 is not private; private addresses lie in 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16.
      //                  | fix: Change to '172.16.100.0/24'
    }
    `,
  );
  checkFix(publicRange, kvm('"192.100.7.0/24"'), "Change to '192.168.7.0/24'", kvm('"192.168.7.0/24"'));
});

test('a block that is only private in part', () => {
  checkRule(
    publicRange,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "fixed_range_cidr": "172.0.0.0/11"
      //                  ^^^^^^^^^^^^^^ warning: 172.0.0.0/11 is not private...
    }
    `,
  );
});

test('no private range is proposed where another subnet is in its way', () => {
  const text = kvm('"172.0.100.0/24"', ', "floating_ip": { "cidr": "172.16.100.0/22" }');
  expect(() => checkFix(publicRange, text, "Change to '172.16.100.0/24'", text)).toThrow('there are: ');
});

test.each(['"10.0.0.0/8"', '"172.31.0.0/16"', '"192.168.4.0/22"', '"172.0.100.0"'])(
  '%s is private or cannot be told',
  (value) => {
    checkSilent(publicRange, kvm(value));
  },
);
