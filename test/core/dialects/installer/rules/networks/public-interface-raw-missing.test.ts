/** `installer/public-interface-raw-missing`. */
import { describe, expect, test } from 'vitest';
import { publicInterfaceRawMissing } from '../../../../../../server/src/core/dialects/installer/rules/networks/public-interface-raw-missing.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

const PUBLIC = 'neutron.overcloud_public_interface';
const RAW = 'neutron.public_interface_raw_device';

describe('public-interface-raw-missing', () => {
  const file = (virtual: string, raw = '') => `
    #- /kvm.json
    {
      "cloud_type": "KVM",
      "virtual_interface": "${virtual}",
      "neutron": {
        "undercloud_public_interface": "eth3",
        "overcloud_public_interface": "vlan331"${raw}
      }
    }
  `;

  test('a VLAN without a NIC', () => {
    checkRule(
      publicInterfaceRawMissing,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "virtual_interface": "eth1",
        "neutron": { "overcloud_public_interface": "vlan331" }
      //                                           ^^^^^^^^^ error: 'vlan331' needs a NIC that carries it. Set 'public_interface_raw_device'.
      //                                           | fix: Add 'public_interface_raw_device' with 'eth1'
      }
      `,
    );
    checkFix(
      publicInterfaceRawMissing,
      file('eth1'),
      "Add 'public_interface_raw_device' with 'eth1'",
      file('eth1', ',\n        "public_interface_raw_device": "eth1"'),
    );
  });

  test('a bridge carries no VLAN: the NIC of the undercloud is proposed', () => {
    checkFix(
      publicInterfaceRawMissing,
      file('br-ex'),
      "Add 'public_interface_raw_device' with 'eth3'",
      file('br-ex', ',\n        "public_interface_raw_device": "eth3"'),
    );
  });

  test('silent where there is one, where it is misspelt, and where none is needed', () => {
    expect(saidOfKvm('public-interface-raw-missing', {})).toEqual([]);
    expect(
      saidOfKvm('public-interface-raw-missing', {
        [RAW]: undefined,
        'neutron.public_interface_raw_devic': 'eth1',
      }),
    ).toEqual([]);
    expect(saidOfKvm('public-interface-raw-missing', { [RAW]: undefined, [PUBLIC]: 'eth1' })).toEqual([]);
  });
});

test('the virtual interface is proposed', () => {
  checkKvm(
    publicInterfaceRawMissing,
    { 'neutron.public_interface_raw_device': undefined },
    `
      ...
          "overcloud_public_interface": "vlan331",
      //                                ^^^^^^^^^ error: 'vlan331' needs a NIC that carries it. Set 'public_interface_raw_device'.
      //                                | fix: Add 'public_interface_raw_device' with 'eth1'
      //                                | -     "undercloud_public_interface": "eth1"
      //                                | +     "undercloud_public_interface": "eth1",
      //                                | +     "public_interface_raw_device": "eth1"
      ...
  `,
  );
});

test('a bridge carries no VLAN: the NIC of the undercloud is proposed', () => {
  checkKvm(
    publicInterfaceRawMissing,
    {
      'neutron.public_interface_raw_device': undefined,
      virtual_interface: 'br-ex',
      'neutron.undercloud_public_interface': 'eth5',
    },
    `
      ...
          "overcloud_public_interface": "vlan331",
      //                                ^^^^^^^^^ error: 'vlan331' needs a NIC that carries it. Set 'public_interface_raw_device'.
      //                                | fix: Add 'public_interface_raw_device' with 'eth5'
      //                                | -     "undercloud_public_interface": "eth5"
      //                                | +     "undercloud_public_interface": "eth5",
      //                                | +     "public_interface_raw_device": "eth5"
      ...
  `,
  );
});

test('nothing can be proposed', () => {
  checkKvm(
    publicInterfaceRawMissing,
    {
      'neutron.public_interface_raw_device': undefined,
      virtual_interface: 'br-ex',
      'neutron.undercloud_public_interface': undefined,
    },
    `
      ...
          "overcloud_public_interface": "vlan331"
      //                                ^^^^^^^^^ error: 'vlan331' needs a NIC that carries it. Set 'public_interface_raw_device'.
      //                                | no fix
      ...
  `,
  );
});
