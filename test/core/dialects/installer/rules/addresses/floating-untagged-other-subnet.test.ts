import { test } from 'vitest';
import { floatingUntaggedOtherSubnet } from '../../../../../../server/src/core/dialects/installer/rules/addresses/floating-untagged-other-subnet.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('untagged, and another subnet', () => {
  checkRule(
    floatingUntaggedOtherSubnet,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": { "network_cidr": "192.168.130.0/24" },
      "neutron": { "overcloud_public_interface": "eth1" },
      "floating_ip": { "cidr": "192.168.131.0/24" }
    //                         ^^^^^^^^^^^^^^^^^^ info: Floating IPs are untagged on 'eth1', but 192.168.131.0/24 is not the subnet of the management network, 192.168.130.0/24.
    //                         | related 3: The management network is another one.
    //                         | related 4: The public interface is a NIC without a VLAN.
    //                         | no fix
    }
    `,
  );
});

test('the default NIC is untagged too', () => {
  checkRule(
    floatingUntaggedOtherSubnet,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": { "network_cidr": "192.168.130.0/24" },
      "floating_ip": { "cidr": "192.168.131.0/24" }
    //                         ^^^^^^^^^^^^^^^^^^ info: Floating IPs are untagged on 'eth2', but 192.168.131.0/24 is not the subnet of the management network, 192.168.130.0/24.
    //                         | related 3: The management network is another one.
    //                         | no fix
    }
    `,
  );
});

test('something in the file says how the subnet is reached', () => {
  checkSilent(
    floatingUntaggedOtherSubnet,
    `
      #- /other-0.json
      {
        "cloud_type": "KVM",
        "baremetal": { "network_cidr": "192.168.130.0/24" },
        "vcenter": { "external_vlan_id": 1634 },
        "floating_ip": { "cidr": "192.168.131.0/24" }
      }
      #- /other-1.json
      {
        "cloud_type": "KVM",
        "baremetal": { "network_cidr": "192.168.130.0/24" },
        "hypervisor": { "physical_bridge": "br-ex" },
        "floating_ip": { "cidr": "192.168.131.0/24" }
      }
      #- /other-2.json
      {
        "cloud_type": "KVM",
        "baremetal": { "network_cidr": "192.168.130.0/24" },
        "neutron": { "network_vlan_ranges": "physnet1:300:398" },
        "floating_ip": { "cidr": "192.168.131.0/24" }
      }
      #- /other-3.json
      {
        "cloud_type": "KVM",
        "baremetal": { "network_cidr": "192.168.130.0/24" },
        "neutron": { "public_interface_default_route": "192.168.131.1" },
        "floating_ip": { "cidr": "192.168.131.0/24" }
      }
      #- /other-4.json
      {
        "cloud_type": "KVM",
        "baremetal": { "network_cidr": "192.168.130.0/24" },
        "neutron": { "overcloud_public_interface": "vlan331" },
        "floating_ip": { "cidr": "192.168.131.0/24" }
      }
    `,
  );
});

test('a part of the management network', () => {
  checkSilent(
    floatingUntaggedOtherSubnet,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "baremetal": { "network_cidr": "192.168.130.0/23" },
        "neutron": { "overcloud_public_interface": "eth1" },
        "floating_ip": { "cidr": "192.168.131.0/24" }
      }
    `,
  );
});

test('a default route elsewhere tells nothing', () => {
  checkKvm(
    floatingUntaggedOtherSubnet,
    {
      'neutron.overcloud_public_interface': 'eth1',
      'neutron.public_interface_default_route': '192.168.132.1',
    },
    `
    ...
        "cidr": "192.168.131.0/24"
    //          ^^^^^^^^^^^^^^^^^^ info: Floating IPs are untagged on 'eth1', but 192.168.131.0/24 is not the subnet of the management network, 192.168.130.0/24.
    //          | related 11: The management network is another one.
    //          | related 20: The public interface is a NIC without a VLAN.
    //          | no fix
    ...
    `,
  );
});

test('what is not written cannot be compared', () => {
  const untagged = { 'neutron.overcloud_public_interface': 'eth1' };
  checkKvm(floatingUntaggedOtherSubnet, { ...untagged, floating_ip: undefined });
  checkKvm(floatingUntaggedOtherSubnet, { ...untagged, 'baremetal.network_cidr': undefined });
  checkKvm(floatingUntaggedOtherSubnet, { ...untagged, 'baremetal.network_cidr': '<cidr>' });
  checkKvm(floatingUntaggedOtherSubnet, { 'neutron.overcloud_public_interface': '<NIC>' });
  checkKvm(floatingUntaggedOtherSubnet, { 'neutron.overcloud_public_interface': 'bond0' });
});
