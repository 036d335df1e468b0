/** `installer/public-interface-format`. */
import { describe, expect, test } from 'vitest';
import { publicInterfaceFormat } from '../../../../../../server/src/core/dialects/installer/rules/networks/public-interface-format.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

const PUBLIC = 'neutron.overcloud_public_interface';

describe('public-interface-format', () => {
  test('a VLAN under another name', () => {
    checkRule(
      publicInterfaceFormat,
      `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "neutron": {
          "overcloud_public_interface": "vlan 331"
      //                                ^^^^^^^^^^ error: 'vlan 331' is not a valid VLAN interface. Write 'vlan331'.
      //                                | preferred fix: Change to 'vlan331'
        },
        "hypervisor": {
          "public_interface": "VLAN331"
      //                      ^^^^^^^^^ error: 'VLAN331' is not a valid VLAN interface. Write 'vlan331'.
      //                      | preferred fix: Change to 'vlan331'
        }
      }
      `,
    );
  });

  test.each([
    ['eth1.331', "Write 'vlan331'."],
    ['br-ex.331', "Write 'vlan331'."],
    ['331', "Write 'vlan331'."],
    ['vlan-331', "Write 'vlan331'."],
    [' vlan331', "Write 'vlan331'."],
    ['vlan', "Write 'vlan' and an id from 1 to 4094, such as 'vlan331'."],
    ['eth1.5000', "Write 'vlan' and an id from 1 to 4094, such as 'vlan331'."],
  ])('%s', (name, advice) => {
    const message = `'${name}' is not a valid VLAN interface. ${advice}`;
    expect(saidOfKvm('public-interface-format', { [PUBLIC]: name })).toEqual([[`"${name}"`, message]]);
  });

  test.each(['vlan331', 'eth1', 'em2', 'p1p1', 'br-ex', 'vlan5000', '<NIC>', '$NIC', '{{ nic }}', ''])(
    '%s is none of its business',
    (name) => {
      expect(saidOfKvm('public-interface-format', { [PUBLIC]: name })).toEqual([]);
    },
  );

  test('the NIC before the dot becomes the raw device', () => {
    const fileWith = (neutron: string) =>
      `#- /kvm.json\n{ "cloud_type": "KVM", "neutron": { ${neutron} } }\n`;
    checkFix(
      publicInterfaceFormat,
      fileWith('"overcloud_public_interface": "eth1.331"'),
      "Change to 'vlan331' and add 'public_interface_raw_device' with 'eth1'",
      fileWith('"overcloud_public_interface": "vlan331", "public_interface_raw_device": "eth1"'),
    );
    checkFix(
      publicInterfaceFormat,
      fileWith('"overcloud_public_interface": "eth1.331", "public_interface_raw_device": "eth2"'),
      "Change to 'vlan331'",
      fileWith('"overcloud_public_interface": "vlan331", "public_interface_raw_device": "eth2"'),
    );
  });
});

test('the NIC is written where the installer looks for it', () => {
  checkKvm(
    publicInterfaceFormat,
    { 'neutron.overcloud_public_interface': 'eth1.4094', 'neutron.public_interface_raw_device': undefined },
    `
      ...
          "overcloud_public_interface": "eth1.4094",
      //                                ^^^^^^^^^^^ error: 'eth1.4094' is not a valid VLAN interface. Write 'vlan4094'.
      //                                | preferred fix: Change to 'vlan4094' and add 'public_interface_raw_device' with 'eth1'
      //                                | -     "overcloud_public_interface": "eth1.4094",
      //                                | -     "undercloud_public_interface": "eth1"
      //                                | +     "overcloud_public_interface": "vlan4094",
      //                                | +     "undercloud_public_interface": "eth1",
      //                                | +     "public_interface_raw_device": "eth1"
      ...
  `,
  );
});

test('a NIC that is written already is left alone', () => {
  checkKvm(
    publicInterfaceFormat,
    { 'neutron.overcloud_public_interface': 'eth7.1' },
    `
      ...
          "overcloud_public_interface": "eth7.1",
      //                                ^^^^^^^^ error: 'eth7.1' is not a valid VLAN interface. Write 'vlan1'.
      //                                | preferred fix: Change to 'vlan1'
      //                                | -     "overcloud_public_interface": "eth7.1",
      //                                | +     "overcloud_public_interface": "vlan1",
      ...
  `,
  );
});

test('an id that does not exist', () => {
  checkKvm(
    publicInterfaceFormat,
    { 'hypervisor.public_interface': 'VLAN 4095' },
    `
      ...
          "public_interface": "VLAN 4095"
      //                      ^^^^^^^^^^^ error: 'VLAN 4095' is not a valid VLAN interface. Write 'vlan' and an id from 1 to 4094, such as 'vlan331'.
      //                      | no fix
      ...
  `,
  );
});

test('compute nodes have no key for the NIC', () => {
  checkKvm(
    publicInterfaceFormat,
    { 'hypervisor.public_interface': 'eth1.5' },
    `
      ...
          "public_interface": "eth1.5"
      //                      ^^^^^^^^ error: 'eth1.5' is not a valid VLAN interface. Write 'vlan5'.
      //                      | preferred fix: Change to 'vlan5'
      //                      | -     "public_interface": "eth1.5"
      //                      | +     "public_interface": "vlan5"
      ...
  `,
  );
});

test('a number is the id of a VLAN', () => {
  checkKvm(
    publicInterfaceFormat,
    { [PUBLIC]: 331 },
    `
    ...
        "overcloud_public_interface": 331,
    //                                ^^^ error: '331' is not a valid VLAN interface. Write 'vlan331'.
    //                                | preferred fix: Change to 'vlan331'
    //                                | -     "overcloud_public_interface": 331,
    //                                | +     "overcloud_public_interface": "vlan331",
    ...
    `,
  );
});
