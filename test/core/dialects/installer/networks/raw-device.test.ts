import { describe, expect, test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';
import { saidOfEsx, saidOfKvm } from './said.js';

const PUBLIC = 'neutron.overcloud_public_interface';
const RAW = 'neutron.public_interface_raw_device';

describe('public-interface-raw-missing', () => {
  const rule = { id: 'installer/public-interface-raw-missing' };
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
      rule,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "virtual_interface": "eth1",
        "neutron": { "overcloud_public_interface": "vlan331" }
      //                                           ^^^^^^^^^ error: 'vlan331' needs a NIC that carries it; name it in 'public_interface_raw_device'.
      //                                           | fix: Add 'public_interface_raw_device' with 'eth1'
      }
      `,
    );
    checkFix(
      rule,
      file('eth1'),
      "Add 'public_interface_raw_device' with 'eth1'",
      file('eth1', ',\n        "public_interface_raw_device": "eth1"'),
    );
  });

  test('a bridge carries no VLAN: the NIC of the undercloud is proposed', () => {
    checkFix(
      rule,
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

describe('public-interface-raw-vlan', () => {
  const rule = { id: 'installer/public-interface-raw-vlan' };

  test('a VLAN in the place of a NIC', () => {
    checkRule(
      rule,
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
      rule,
      file('eth1', 'vlan331'),
      "Swap 'overcloud_public_interface' and 'public_interface_raw_device'",
      file('vlan331', 'eth1'),
    );
  });

  test('a NIC is right', () => {
    expect(saidOfKvm('public-interface-raw-vlan', {})).toEqual([]);
  });
});

describe('public-interface-raw-unused', () => {
  const rule = { id: 'installer/public-interface-raw-unused' };
  const message = "'public_interface_raw_device' has no effect; the public interface is no VLAN.";

  test('no VLAN stands on it', () => {
    checkRule(
      rule,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "neutron": {
          "overcloud_public_interface": "eth1",
          "public_interface_raw_device": "eth1"
      //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: 'public_interface_raw_device' has no effect; the public interface is no VLAN.
      //  | fix: Remove 'public_interface_raw_device'
        }
      }
      `,
    );
  });

  test('without a key the public interface is a NIC', () => {
    expect(saidOfKvm('public-interface-raw-unused', { [PUBLIC]: undefined })).toEqual([
      ['"public_interface_raw_device": "eth1"', message],
    ]);
  });

  test.each([
    ['the public interface is a VLAN', {}],
    ['it was meant to be one', { [PUBLIC]: 'eth1.331' }],
    ['nobody knows yet what it will be', { [PUBLIC]: '<the interface>' }],
    ['the compute nodes have a VLAN', { [PUBLIC]: 'eth1', 'hypervisor.public_interface': 'vlan331' }],
    ['it is a VLAN itself, which is the greater mistake', { [PUBLIC]: 'eth1', [RAW]: 'vlan331' }],
  ])('silent where %s', (_, patch) => {
    expect(saidOfKvm('public-interface-raw-unused', patch)).toEqual([]);
  });

  test('behind vCenters the external VLAN stands on it', () => {
    expect(saidOfEsx('public-interface-raw-unused', {})).toEqual([]);
    expect(
      saidOfEsx('public-interface-raw-unused', {
        'vcenter.external_vlan_id': undefined,
        'vcenter.external_network_gateway': undefined,
      }),
    ).toHaveLength(1);
  });
});

describe('raw-device-mismatch', () => {
  test('a NIC that nothing else uses', () => {
    checkRule(
      { id: 'installer/raw-device-mismatch' },
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "virtual_interface": "eth1",
        "neutron": {
          "overcloud_public_interface": "vlan331",
          "undercloud_public_interface": "eth2",
          "public_interface_raw_device": "eth3"
      //                                 ^^^^^^ warning: 'eth3' is neither the public interface of the undercloud nor the virtual interface; does it carry the external VLAN?
      //                                 | fix: Change to 'eth2'
      //                                 | fix: Change to 'eth1'
      //                                 | related 6: The undercloud uses this interface.
      //                                 | related 3: This is the virtual interface.
        }
      }
      `,
    );
  });

  test.each([
    ['is the virtual interface', { 'neutron.undercloud_public_interface': 'eth2' }],
    ['is that of the undercloud', { virtual_interface: 'br-ex' }],
    ['is not used at all', { [PUBLIC]: 'eth1', [RAW]: 'eth3' }],
    ['may be a default', { [RAW]: 'eth2', 'neutron.undercloud_public_interface': undefined }],
    ['has nothing to be compared with', { [RAW]: 'eth3', virtual_interface: undefined }],
    ['is a VLAN, which is the greater mistake', { [RAW]: 'vlan331' }],
  ])('silent where the NIC %s', (_, patch) => {
    expect(saidOfKvm('raw-device-mismatch', patch)).toEqual([]);
  });
});
