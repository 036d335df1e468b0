/** `installer/public-interface-raw-vlan`. */
import { describe, expect, test } from 'vitest';
import { publicInterfaceRawVlan } from '../../../../../../server/src/core/dialects/installer/rules/networks/public-interface-raw-vlan.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

describe('public-interface-raw-vlan', () => {
  test('a VLAN in the place of a NIC', () => {
    checkRule(
      publicInterfaceRawVlan,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "virtual_interface": "eth1",
        "neutron": {
          "overcloud_public_interface": "vlan331",
          "public_interface_raw_device": "vlan331"
      //                                 ^^^^^^^^^ error: 'vlan331' is a VLAN itself; the raw device is the NIC that carries the VLAN.
      //                                 | fix: Change to 'eth1'
        },
        "hypervisor": { "public_interface_raw_device": "eth2.331" }
      //                                               ^^^^^^^^^^ error: 'eth2.331' is a VLAN itself; the raw device is the NIC that carries the VLAN.
      //                                               | fix: Change to 'eth2'
      }
      `,
    );
  });

  test('the two keys mixed up', () => {
    const file = (outer: string, raw: string) => `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "neutron": { "overcloud_public_interface": "${outer}", "public_interface_raw_device": "${raw}" }
      }
    `;
    checkFix(
      publicInterfaceRawVlan,
      file('eth1', 'vlan331'),
      "Swap 'overcloud_public_interface' and 'public_interface_raw_device'",
      file('vlan331', 'eth1'),
    );
  });

  test('a NIC is right', () => {
    expect(saidOfKvm('public-interface-raw-vlan', {})).toEqual([]);
  });
});

test('two keys that were mixed up', () => {
  checkKvm(
    publicInterfaceRawVlan,
    { 'neutron.overcloud_public_interface': 'eth4', 'neutron.public_interface_raw_device': 'vlan9' },
    `
      ...
          "public_interface_raw_device": "vlan9",
      //                                 ^^^^^^^ error: 'vlan9' is a VLAN itself; the raw device is the NIC that carries the VLAN.
      //                                 | fix: Swap 'overcloud_public_interface' and 'public_interface_raw_device'
      //                                 | -     "public_interface_raw_device": "vlan9",
      //                                 | -     "overcloud_public_interface": "eth4",
      //                                 | +     "public_interface_raw_device": "eth4",
      //                                 | +     "overcloud_public_interface": "vlan9",
      ...
  `,
  );
});

test('the NIC under the VLAN', () => {
  checkKvm(
    publicInterfaceRawVlan,
    { 'neutron.public_interface_raw_device': 'eth3.9' },
    `
      ...
          "public_interface_raw_device": "eth3.9",
      //                                 ^^^^^^^^ error: 'eth3.9' is a VLAN itself; the raw device is the NIC that carries the VLAN.
      //                                 | fix: Change to 'eth3'
      //                                 | -     "public_interface_raw_device": "eth3.9",
      //                                 | +     "public_interface_raw_device": "eth3",
      ...
  `,
  );
});

test('the NIC of compute nodes is nothing to swap', () => {
  checkKvm(
    publicInterfaceRawVlan,
    { 'hypervisor.public_interface_raw_device': 'vlan7', 'neutron.overcloud_public_interface': 'eth4' },
    `
      ...
          "public_interface_raw_device": "vlan7"
      //                                 ^^^^^^^ error: 'vlan7' is a VLAN itself; the raw device is the NIC that carries the VLAN.
      //                                 | fix: Change to 'eth1'
      //                                 | -     "public_interface_raw_device": "vlan7"
      //                                 | +     "public_interface_raw_device": "eth1"
      ...
  `,
  );
});

test('no swap for a NIC in the name', () => {
  checkKvm(
    publicInterfaceRawVlan,
    { 'neutron.overcloud_public_interface': 'eth4', 'neutron.public_interface_raw_device': 'eth3.9' },
    `
      ...
          "public_interface_raw_device": "eth3.9",
      //                                 ^^^^^^^^ error: 'eth3.9' is a VLAN itself; the raw device is the NIC that carries the VLAN.
      //                                 | fix: Change to 'eth3'
      //                                 | -     "public_interface_raw_device": "eth3.9",
      //                                 | +     "public_interface_raw_device": "eth3",
      ...
  `,
  );
});

test('nothing can be proposed', () => {
  checkKvm(
    publicInterfaceRawVlan,
    {
      'neutron.public_interface_raw_device': 'VLAN9',
      virtual_interface: 'br-ex',
      'neutron.undercloud_public_interface': undefined,
    },
    `
      ...
          "public_interface_raw_device": "VLAN9",
      //                                 ^^^^^^^ error: 'VLAN9' is a VLAN itself; the raw device is the NIC that carries the VLAN.
      //                                 | no fix
      ...
  `,
  );
});

test('each raw device by itself', () => {
  checkKvm(
    publicInterfaceRawVlan,
    {
      'neutron.overcloud_public_interface': 'eth4',
      'neutron.public_interface_raw_device': 'vlan9',
      'hypervisor.public_interface_raw_device': 'vlan7',
    },
    `
      ...
          "public_interface_raw_device": "vlan9",
      //                                 ^^^^^^^ error: 'vlan9' is a VLAN itself; the raw device is the NIC that carries the VLAN.
      //                                 | fix: Swap 'overcloud_public_interface' and 'public_interface_raw_device'
      //                                 | -     "public_interface_raw_device": "vlan9",
      //                                 | -     "overcloud_public_interface": "eth4",
      //                                 | +     "public_interface_raw_device": "eth4",
      //                                 | +     "overcloud_public_interface": "vlan9",
      ...
          "public_interface_raw_device": "vlan7"
      //                                 ^^^^^^^ error: 'vlan7' is a VLAN itself; the raw device is the NIC that carries the VLAN.
      //                                 | fix: Change to 'eth1'
      //                                 | -     "public_interface_raw_device": "vlan7"
      //                                 | +     "public_interface_raw_device": "eth1"
      ...
  `,
  );
});
