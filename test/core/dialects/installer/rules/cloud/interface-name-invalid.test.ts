import { test } from 'vitest';
import { interfaceNameInvalid } from '../../../../../../server/src/core/dialects/installer/rules/cloud/interface-name-invalid.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", ${members} }`;

test('names that no NIC has', () => {
  checkRule(
    interfaceNameInvalid,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "bridge_interface": "eth0,eth1",
    //                    ^^^^^^^^^^^ error: 'eth0,eth1' is not a valid NIC name: it cannot contain ','.
    //                    | fix: Change to 'eth0'
    //                    | -   "bridge_interface": "eth0,eth1",
    //                    | +   "bridge_interface": "eth0",
    //                    | fix: Change to 'eth1'
    //                    | -   "bridge_interface": "eth0,eth1",
    //                    | +   "bridge_interface": "eth1",
      "virtual_interface": "management-bond0",
    //                     ^^^^^^^^^^^^^^^^^^ error: 'management-bond0' is not a valid NIC name: it has 16 characters, more than 15.
    //                     | no fix
      "neutron": {
        "overcloud_public_interface": "eth 1",
    //                                ^^^^^^^ error: 'eth 1' is not a valid NIC name: it cannot contain spaces.
    //                                | fix: Change to 'eth1'
    //                                | -     "overcloud_public_interface": "eth 1",
    //                                | +     "overcloud_public_interface": "eth1",
        "undercloud_public_interface": "eth1 ",
    //                                 ^^^^^^^ error: 'eth1 ' is not a valid NIC name: it has a space before or after it.
    //                                 | preferred fix: Change to 'eth1'
    //                                 | -     "undercloud_public_interface": "eth1 ",
    //                                 | +     "undercloud_public_interface": "eth1",
        "vsa_public_interface": "/dev/eth1"
    //                          ^^^^^^^^^^^ error: '/dev/eth1' is not a valid NIC name: it cannot contain '/'.
    //                          | no fix
      },
      "hypervisor": {
        "physical_bridge": "br-ex:physnet1"
    //                     ^^^^^^^^^^^^^^^^ error: 'br-ex:physnet1' is not a valid NIC name: it cannot contain ':'.
    //                     | no fix
      }
    }
    `,
  );
  checkRule(
    interfaceNameInvalid,
    `
    #- /kvm.json
    { "cloud_type": "KVM", "bridge_interface": " em2" }
    //                                         ^^^^^^ error: ' em2' is not a valid NIC name: it has a space before or after it.
    //                                         | preferred fix: Change to 'em2'
    //                                         | - { "cloud_type": "KVM", "bridge_interface": " em2" }
    //                                         | + { "cloud_type": "KVM", "bridge_interface": "em2" }
    `,
  );
});

test.each([
  'eth0',
  'em2',
  'eno49',
  'ens3f0',
  'enp3s0f1',
  'enx78e7d1225d58',
  'p2p1',
  'bond0',
  'br-ex',
  'brbm',
  'vlan331',
  'eth1.331',
  'hed0',
  'team_0',
  'Ethernet0',
  'management-nic0',
  '<the NIC>',
  '',
  '$NIC',
])('%s may be the name of a NIC, or is not for this rule', (name) => {
  checkSilent(interfaceNameInvalid, kvm(`"bridge_interface": "${name}", "virtual_interface": "${name}"`));
});

test.each(['vlan 331', 'VLAN:331', ' eth1.331'])('%s is a VLAN that is not written well', (name) => {
  checkSilent(
    interfaceNameInvalid,
    kvm(
      `"neutron": { "overcloud_public_interface": "${name}" }, "hypervisor": { "public_interface": "${name}" }`,
    ),
  );
});

test('a VLAN where none may stand, and a name that is wrong without its blanks too', () => {
  checkKvm(
    interfaceNameInvalid,
    { bridge_interface: 'vlan 331' },
    `
    ...
      "bridge_interface": "vlan 331",
    //                    ^^^^^^^^^^ error: 'vlan 331' is not a valid NIC name: it cannot contain spaces.
    //                    | fix: Change to 'vlan331'
    //                    | -   "bridge_interface": "vlan 331",
    //                    | +   "bridge_interface": "vlan331",
    ...
    `,
  );
  checkKvm(
    interfaceNameInvalid,
    { bridge_interface: 'eth0, eth1' },
    `
    ...
      "bridge_interface": "eth0, eth1",
    //                    ^^^^^^^^^^^^ error: 'eth0, eth1' is not a valid NIC name: it cannot contain spaces.
    //                    | fix: Change to 'eth0'
    //                    | -   "bridge_interface": "eth0, eth1",
    //                    | +   "bridge_interface": "eth0",
    //                    | fix: Change to 'eth1'
    //                    | -   "bridge_interface": "eth0, eth1",
    //                    | +   "bridge_interface": "eth1",
    ...
    `,
  );
});
