/** `installer/raw-device-mismatch`. */
import { describe, expect, test } from 'vitest';
import { rawDeviceMismatch } from '../../../../../../server/src/core/dialects/installer/rules/networks/raw-device-mismatch.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

const PUBLIC = 'neutron.overcloud_public_interface';
const RAW = 'neutron.public_interface_raw_device';

describe('raw-device-mismatch', () => {
  test('a NIC that nothing else uses', () => {
    checkRule(
      rawDeviceMismatch,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "virtual_interface": "eth1",
        "neutron": {
          "overcloud_public_interface": "vlan331",
          "undercloud_public_interface": "eth2",
          "public_interface_raw_device": "eth3"
      //                                 ^^^^^^ warning: 'eth3' is neither the public interface of the undercloud nor the virtual interface. Does it carry the external VLAN?
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

test('both interfaces are proposed', () => {
  checkKvm(
    rawDeviceMismatch,
    { 'neutron.public_interface_raw_device': 'eth9', 'neutron.undercloud_public_interface': 'eth7' },
    `
      ...
          "public_interface_raw_device": "eth9",
      //                                 ^^^^^^ warning: 'eth9' is neither the public interface of the undercloud nor the virtual interface. Does it carry the external VLAN?
      //                                 | related 21: The undercloud uses this interface.
      //                                 | related 5: This is the virtual interface.
      //                                 | fix: Change to 'eth7'
      //                                 | -     "public_interface_raw_device": "eth9",
      //                                 | +     "public_interface_raw_device": "eth7",
      //                                 | fix: Change to 'eth1'
      //                                 | -     "public_interface_raw_device": "eth9",
      //                                 | +     "public_interface_raw_device": "eth1",
      ...
  `,
  );
});

test('the undercloud cannot be told', () => {
  checkKvm(rawDeviceMismatch, {
    'neutron.public_interface_raw_device': 'eth9',
    'neutron.undercloud_public_interface': '<NIC>',
  });
});

test('beside the defaults of the undercloud, and beside blanks around a name', () => {
  const said = (patch: Parameters<typeof saidOfKvm>[1]) => saidOfKvm('raw-device-mismatch', patch).length;
  expect(said({ [RAW]: 'eth9', 'neutron.undercloud_public_interface': undefined })).toBe(1);
  expect(said({ [RAW]: 'eth9', virtual_interface: ' eth9 ' })).toBe(0);
  expect(said({ [RAW]: 'eth9', 'neutron.undercloud_public_interface': ' eth9 ' })).toBe(0);
});
