import { describe, expect, test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';
import { saidOfKvm } from './said.js';

describe('hypervisor-redundant', () => {
  const rule = { id: 'installer/hypervisor-redundant' };

  test('the same interface twice', () => {
    checkRule(
      rule,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "neutron": { "overcloud_public_interface": "vlan331" },
        "hypervisor": { "public_interface": "vlan331", "physical_bridge": "br-ex" }
      //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: 'vlan331' is the public interface of the overcloud already; leave the key out.
      //                | fix: Remove 'public_interface'
      //                | related 3: The public interface of the overcloud.
      }
      `,
    );
  });

  test('a section with nothing else in it goes too', () => {
    checkFix(
      rule,
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

describe('hypervisor-bridge-unmapped', () => {
  const rule = { id: 'installer/hypervisor-bridge-unmapped' };
  const file = (bridge: string, mappings: string) => `
    #- /kvm.json
    {
      "cloud_type": "KVM",
      "neutron": { "network_vlan_ranges": "physnet1" },
      "hypervisor": { "physical_bridge": "${bridge}" },
      "svc": { "overcloud_bridge_mappings": "${mappings}" }
    }
  `;

  test('a bridge without a network', () => {
    checkRule(
      rule,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "neutron": { "network_vlan_ranges": "physnet1" },
        "hypervisor": { "physical_bridge": "br-ex" },
      //                                   ^^^^^^^ warning: No network is mapped to 'br-ex'.
      //                                   | fix: Map 'physnet1' to 'br-ex'
      //                                   | related 5: The bridges that networks are mapped to.
        "svc": { "overcloud_bridge_mappings": "svcnet1:br-svc" }
      }
      `,
    );
    checkFix(
      rule,
      file('br-ex', 'svcnet1:br-svc'),
      "Map 'physnet1' to 'br-ex'",
      file('br-ex', 'svcnet1:br-svc,physnet1:br-ex'),
    );
  });

  test('a slip in the name', () => {
    const mappings = 'svcnet1:br-svc,physnet1:br-eth1';
    checkFix(rule, file('br-eth2', mappings), "Change to 'br-eth1'", file('br-eth1', mappings));
  });

  test.each([
    ['the bridge is mapped', 'svcnet1:br-svc,physnet1:br-ex'],
    ['no mappings are written', undefined],
    ['a mapping cannot be read', 'svcnet1=br-svc'],
  ])('silent where %s', (_, mappings) => {
    const patch = { 'hypervisor.physical_bridge': 'br-ex', 'svc.overcloud_bridge_mappings': mappings };
    expect(saidOfKvm('hypervisor-bridge-unmapped', patch)).toEqual([]);
  });
});
