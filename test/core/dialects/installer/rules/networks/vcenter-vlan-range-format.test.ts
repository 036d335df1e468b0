/** `installer/vcenter-vlan-range-format`. */
import { describe, expect, test } from 'vitest';
import { vcenterVlanRangeFormat } from '../../../../../../server/src/core/dialects/installer/rules/networks/vcenter-vlan-range-format.js';
import { checkFix } from '../../../../../support/check-rule.js';
import { checkEsx, checkKvm } from '../../../../../support/examples.js';
import { saidOfEsx } from './said.js';

const RANGE = 'vcenter.vlan_range';

describe('vcenter-vlan-range-format', () => {
  test.each([
    ['500-1000', "Write '500:1000'."],
    ['500 : 1000', "Write '500:1000'."],
    ['500..1000', "Write '500:1000'."],
    [' 500:1000', "Write '500:1000'."],
    ['500', "Write two ids with a colon, such as '500:1000'."],
    ['physnet1:500:1000', "Write two ids with a colon, such as '500:1000'."],
  ])('%s', (range, advice) => {
    expect(saidOfEsx('vcenter-vlan-range-format', { [RANGE]: range })).toEqual([
      [`"${range}"`, `'${range}' is not a valid range of VLANs. ${advice}`],
    ]);
  });

  test('a hyphen becomes a colon', () => {
    const file = (range: string) => `
      #- /esx.json
      { "cloud_type": "ESX", "vcenter": { "vlan_range": "${range}" } }
    `;
    checkFix(vcenterVlanRangeFormat, file('500-1000'), "Change to '500:1000'", file('500:1000'));
  });

  test.each(['500:1000', '5000:6000', '', '<first:last>', '$RANGE', '{{ range }}'])('%s', (range) => {
    expect(saidOfEsx('vcenter-vlan-range-format', { [RANGE]: range })).toEqual([]);
  });
});

test('another sign between the ids', () => {
  checkEsx(
    vcenterVlanRangeFormat,
    { 'vcenter.vlan_range': '1701/1720' },
    `
      ...
          "vlan_range": "1701/1720",
      //                ^^^^^^^^^^^ error: '1701/1720' is not a valid range of VLANs. Write '1701:1720'.
      //                | preferred fix: Change to '1701:1720'
      //                | -     "vlan_range": "1701/1720",
      //                | +     "vlan_range": "1701:1720",
      ...
  `,
  );
});

test('with KVM the section is of no interest', () => {
  checkKvm(vcenterVlanRangeFormat, { 'vcenter.vlan_range': '500-600' });
});

test('a single id', () => {
  checkEsx(
    vcenterVlanRangeFormat,
    { 'vcenter.vlan_range': '500' },
    `
      ...
          "vlan_range": "500",
      //                ^^^^^ error: '500' is not a valid range of VLANs. Write two ids with a colon, such as '500:1000'.
      //                | no fix
      ...
  `,
  );
});
