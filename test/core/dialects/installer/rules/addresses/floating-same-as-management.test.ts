import { test } from 'vitest';
import { floatingSameAsManagement } from '../../../../../../server/src/core/dialects/installer/rules/addresses/floating-same-as-management.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('a VLAN with the subnet of management', () => {
  checkRule(
    floatingSameAsManagement,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": { "network_cidr": "192.168.130.0/24" },
      "neutron": { "overcloud_public_interface": "vlan331" },
      "floating_ip": { "cidr": "192.168.130.0/24" }
    //                         ^^^^^^^^^^^^^^^^^^ warning: 'overcloud_public_interface' puts floating IPs on VLAN 331, but 192.168.130.0/24 is the subnet of the management network.
    //                         | related 3: The management network has this subnet.
    //                         | related 4: Floating IPs are on VLAN 331.
    //                         | no fix
    }
    `,
  );
});

test('the default subnet of management', () => {
  checkRule(
    floatingSameAsManagement,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "neutron": { "overcloud_public_interface": "vlan331" },
      "floating_ip": { "cidr": "192.0.2.0/24" }
    //                         ^^^^^^^^^^^^^^ warning: 'overcloud_public_interface' puts floating IPs on VLAN 331, but 192.0.2.0/24 is the subnet of the management network.
    //                         | related 3: Floating IPs are on VLAN 331.
    //                         | no fix
    }
    `,
  );
});

test('another subnet, or no VLAN', () => {
  checkSilent(
    floatingSameAsManagement,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "baremetal": { "network_cidr": "192.168.130.0/24" },
        "neutron": { "overcloud_public_interface": "vlan331" },
        "floating_ip": { "cidr": "192.168.131.0/24" }
      }
      #- /other.json
      {
        "cloud_type": "KVM",
        "baremetal": { "network_cidr": "192.168.130.0/24" },
        "neutron": { "overcloud_public_interface": "eth1" },
        "floating_ip": { "cidr": "192.168.130.0/24" }
      }
    `,
  );
});

test('what is not written cannot be compared', () => {
  checkKvm(floatingSameAsManagement, {
    floating_ip: undefined,
    'neutron.overcloud_public_interface': 'vlan331',
  });
  checkKvm(floatingSameAsManagement, { 'floating_ip.cidr': '192.168.130.0/24', neutron: undefined });
  checkKvm(floatingSameAsManagement, {
    'floating_ip.cidr': '192.168.130.0/24',
    'baremetal.network_cidr': '<cidr>',
  });
});

test('the floating IPs move, with their subnet', () => {
  checkKvm(
    floatingSameAsManagement,
    { floating_ip: { start: '192.168.130.130', end: '192.168.130.245', cidr: '192.168.130.0/24' } },
    `
    ...
        "cidr": "192.168.130.0/24"
    //          ^^^^^^^^^^^^^^^^^^ warning: 'overcloud_public_interface' puts floating IPs on VLAN 331, but 192.168.130.0/24 is the subnet of the management network.
    //          | fix: Move the floating IPs to 192.168.131.0/24, the next free subnet
    //          | -     "start": "192.168.130.130",
    //          | -     "end": "192.168.130.245",
    //          | -     "cidr": "192.168.130.0/24"
    //          | +     "start": "192.168.131.2",
    //          | +     "end": "192.168.131.254",
    //          | +     "cidr": "192.168.131.0/24"
    ...
    `,
  );
});

test('a pool elsewhere tells that the subnet is the mistake', () => {
  checkKvm(floatingSameAsManagement, { 'floating_ip.cidr': '192.168.130.0/24' });
});
