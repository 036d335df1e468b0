/** `installer/vlan-ranges-format`. */
import { describe, expect, test } from 'vitest';
import { vlanRangesFormat } from '../../../../../../server/src/core/dialects/installer/rules/networks/vlan-ranges-format.js';
import { checkFix } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

const RANGES = 'neutron.network_vlan_ranges';
const file = (ranges: string, mappings = 'svcnet1:br-svc,physnet1:br-ex', more = '') => `
  #- /kvm.json
  {
    "cloud_type": "KVM",
    "neutron": { "network_vlan_ranges": "${ranges}" },
    "svc": { "overcloud_bridge_mappings": "${mappings}" }${more}
  }
`;

describe('vlan-ranges-format', () => {
  test.each([
    ['300:398', "Write a network with two ids, such as 'physnet1:300:398'."],
    ['physnet1:300', "Write a network with two ids, such as 'physnet1:300:398'."],
    ['physnet1:a:b', "Write a network with two ids, such as 'physnet1:300:398'."],
    ['physnet1 : 300 : 398', "Write 'physnet1:300:398'."],
  ])('%s', (item, advice) => {
    expect(saidOfKvm('vlan-ranges-format', { [RANGES]: item })).toEqual([
      [item, `'${item}' is not a valid range of VLANs. ${advice}`],
    ]);
  });

  test('a comma too many', () => {
    expect(saidOfKvm('vlan-ranges-format', { [RANGES]: 'physnet1:300:398,,' })).toEqual([
      ['"physnet1:300:398,,"', "'network_vlan_ranges' has a comma with nothing next to it."],
    ]);
    checkFix(vlanRangesFormat, file('physnet1:300:398,,'), 'Remove the comma', file('physnet1:300:398'));
  });

  test('a hyphen becomes a colon, and the other items stay', () => {
    checkFix(
      vlanRangesFormat,
      file('physnet2,physnet1:300-398'),
      "Change to 'physnet1:300:398'",
      file('physnet2,physnet1:300:398'),
    );
  });

  test.each([
    'physnet1',
    'physnet1:300:398',
    'physnet1:300:398, physnet2',
    'physnet1:5000:6000',
    'physnet1:br-ex',
    '<the ranges>',
    '$RANGES',
    '{{ ranges }}',
    '',
  ])('%s is right, or not its business', (ranges) => {
    expect(saidOfKvm('vlan-ranges-format', { [RANGES]: ranges })).toEqual([]);
  });

  test('a text with escapes has no places within it', () => {
    const [said] = saidOfKvm('vlan-ranges-format', { [RANGES]: 'physnet"1:300' });
    expect(said?.[0]).toBe('"physnet\\"1:300"');
  });
});

test('a stray comma, other signs, and no network', () => {
  checkKvm(
    vlanRangesFormat,
    { 'neutron.network_vlan_ranges': 'physnet1=300-398,,300:398' },
    `
      ...
          "network_vlan_ranges": "physnet1=300-398,,300:398"
      //                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'network_vlan_ranges' has a comma with nothing next to it.
      //                         | preferred fix: Remove the comma
      //                         | -     "network_vlan_ranges": "physnet1=300-398,,300:398"
      //                         | +     "network_vlan_ranges": "physnet1=300-398,300:398"
      //                          ^^^^^^^^^^^^^^^^ error: 'physnet1=300-398' is not a valid range of VLANs. Write 'physnet1:300:398'.
      //                          | preferred fix: Change to 'physnet1:300:398'
      //                          | -     "network_vlan_ranges": "physnet1=300-398,,300:398"
      //                          | +     "network_vlan_ranges": "physnet1:300:398,,300:398"
      //                                            ^^^^^^^ error: '300:398' is not a valid range of VLANs. Write a network with two ids, such as 'physnet1:300:398'.
      //                                            | no fix
      ...
  `,
  );
});

test('a name that begins with a digit', () => {
  checkKvm(
    vlanRangesFormat,
    { 'neutron.network_vlan_ranges': '9net:br-ex' },
    `
      ...
          "network_vlan_ranges": "9net:br-ex"
      //                          ^^^^^^^^^^ error: '9net:br-ex' is not a valid range of VLANs. Write a network with two ids, such as 'physnet1:300:398'.
      //                          | no fix
      ...
  `,
  );
});
