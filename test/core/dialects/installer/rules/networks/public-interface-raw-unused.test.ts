/** `installer/public-interface-raw-unused`. */
import { describe, expect, test } from 'vitest';
import { publicInterfaceRawUnused } from '../../../../../../server/src/core/dialects/installer/rules/networks/public-interface-raw-unused.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfEsx, saidOfKvm } from './said.js';

const PUBLIC = 'neutron.overcloud_public_interface';
const RAW = 'neutron.public_interface_raw_device';

describe('public-interface-raw-unused', () => {
  const message = "'public_interface_raw_device' has no effect: the public interface is not a VLAN.";

  test('no VLAN stands on it', () => {
    checkRule(
      publicInterfaceRawUnused,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "neutron": {
          "overcloud_public_interface": "eth1",
          "public_interface_raw_device": "eth1"
      //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: 'public_interface_raw_device' has no effect: the public interface is not a VLAN.
      //  | unnecessary
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

test('beside a NIC', () => {
  checkKvm(
    publicInterfaceRawUnused,
    { 'neutron.overcloud_public_interface': 'eth1' },
    `
      ...
          "public_interface_raw_device": "eth1",
      //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: 'public_interface_raw_device' has no effect: the public interface is not a VLAN.
      //  | fix: Remove 'public_interface_raw_device'
      //  | -     "public_interface_raw_device": "eth1",
      ...
  `,
  );
});

test('something else makes a VLAN on it', () => {
  checkKvm(publicInterfaceRawUnused, {
    'neutron.overcloud_public_interface': 'eth1',
    'vcenter.external_vlan_id': 5,
  });
});
