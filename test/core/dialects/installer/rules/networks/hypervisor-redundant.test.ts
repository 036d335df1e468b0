/** `installer/hypervisor-redundant`. */
import { describe, expect, test } from 'vitest';
import { hypervisorRedundant } from '../../../../../../server/src/core/dialects/installer/rules/networks/hypervisor-redundant.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

describe('hypervisor-redundant', () => {
  test('the same interface twice', () => {
    checkRule(
      hypervisorRedundant,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "neutron": { "overcloud_public_interface": "vlan331" },
        "hypervisor": { "public_interface": "vlan331", "physical_bridge": "br-ex" }
      //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: 'vlan331' is also the public interface of the overcloud. Remove the key.
      //                | unnecessary
      //                | preferred fix: Remove 'public_interface'
      //                | related 3: The public interface of the overcloud is set here.
      }
      `,
    );
  });

  test('a section with nothing else in it goes too', () => {
    checkFix(
      hypervisorRedundant,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "neutron": { "overcloud_public_interface": "eth1" },
        "hypervisor": { "public_interface": "eth1" }
      }
      `,
      "Remove 'public_interface'",
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "neutron": { "overcloud_public_interface": "eth1" }
      }
      `,
    );
  });

  test.each([
    ['another interface', { 'hypervisor.public_interface': 'eth3' }],
    [
      'the same VLAN on another NIC',
      {
        'hypervisor.public_interface': 'vlan331',
        'hypervisor.public_interface_raw_device': 'eth3',
      },
    ],
    [
      'only a default to compare with',
      { 'hypervisor.public_interface': 'eth2', 'neutron.overcloud_public_interface': undefined },
    ],
  ])('silent with %s', (_, patch) => {
    expect(saidOfKvm('hypervisor-redundant', patch)).toEqual([]);
  });
});

test('the same VLAN once more', () => {
  checkKvm(
    hypervisorRedundant,
    { hypervisor: { public_interface: 'vlan331', physical_bridge: 'br-ex' } },
    `
      ...
          "public_interface": "vlan331",
      //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: 'vlan331' is also the public interface of the overcloud. Remove the key.
      //  | related 20: The public interface of the overcloud is set here.
      //  | preferred fix: Remove 'public_interface'
      //  | -     "public_interface": "vlan331",
      ...
  `,
  );
});

test('the section goes with its only key', () => {
  checkKvm(
    hypervisorRedundant,
    { hypervisor: { public_interface: 'vlan331' } },
    `
      ...
          "public_interface": "vlan331"
      //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: 'vlan331' is also the public interface of the overcloud. Remove the key.
      //  | related 20: The public interface of the overcloud is set here.
      //  | preferred fix: Remove 'public_interface'
      //  | -   },
      //  | -   "hypervisor": {
      //  | -     "public_interface": "vlan331"
      ...
  `,
  );
});
