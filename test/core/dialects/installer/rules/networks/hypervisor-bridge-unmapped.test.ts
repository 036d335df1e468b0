/** `installer/hypervisor-bridge-unmapped`. */
import { describe, expect, test } from 'vitest';
import { hypervisorBridgeUnmapped } from '../../../../../../server/src/core/dialects/installer/rules/networks/hypervisor-bridge-unmapped.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

describe('hypervisor-bridge-unmapped', () => {
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
      hypervisorBridgeUnmapped,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "neutron": { "network_vlan_ranges": "physnet1" },
        "hypervisor": { "physical_bridge": "br-ex" },
      //                                   ^^^^^^^ warning: No network is mapped to 'br-ex'.
      //                                   | fix: Map 'physnet1' to 'br-ex'
      //                                   | related 5: The mapped bridges are listed here.
        "svc": { "overcloud_bridge_mappings": "svcnet1:br-svc" }
      }
      `,
    );
    checkFix(
      hypervisorBridgeUnmapped,
      file('br-ex', 'svcnet1:br-svc'),
      "Map 'physnet1' to 'br-ex'",
      file('br-ex', 'svcnet1:br-svc,physnet1:br-ex'),
    );
  });

  test('a slip in the name', () => {
    const mappings = 'svcnet1:br-svc,physnet1:br-eth1';
    checkFix(
      hypervisorBridgeUnmapped,
      file('br-eth2', mappings),
      "Change to 'br-eth1'",
      file('br-eth1', mappings),
    );
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

test('a network without a bridge, and a bridge of nearly this name', () => {
  checkKvm(
    hypervisorBridgeUnmapped,
    {
      'hypervisor.physical_bridge': 'br-ext',
      'neutron.network_vlan_ranges': 'physnet1:300:398',
      bridge_mappings: 'physnet2:br-ex',
    },
    `
      ...
          "physical_bridge": "br-ext"
      //                     ^^^^^^^^ warning: No network is mapped to 'br-ext'.
      //                     | related 52: The mapped bridges are listed here.
      //                     | related 45: The mapped bridges are listed here.
      //                     | fix: Map 'physnet1' to 'br-ext'
      //                     | -     "overcloud_bridge_mappings": "svcnet1:br-svc",
      //                     | +     "overcloud_bridge_mappings": "svcnet1:br-svc,physnet1:br-ext",
      //                     | fix: Change to 'br-ex'
      //                     | -     "physical_bridge": "br-ext"
      //                     | +     "physical_bridge": "br-ex"
      ...
  `,
  );
});

test('networks with a bridge, and ranges of none', () => {
  checkKvm(
    hypervisorBridgeUnmapped,
    {
      'hypervisor.physical_bridge': 'br-new',
      'neutron.network_vlan_ranges': 'svcnet1:300:398,physnet1:5000:6000,physnet2',
    },
    `
      ...
          "physical_bridge": "br-new"
      //                     ^^^^^^^^ warning: No network is mapped to 'br-new'.
      //                     | related 45: The mapped bridges are listed here.
      //                     | fix: Map 'physnet2' to 'br-new'
      //                     | -     "overcloud_bridge_mappings": "svcnet1:br-svc",
      //                     | +     "overcloud_bridge_mappings": "svcnet1:br-svc,physnet2:br-new",
      ...
  `,
  );
});

test('the first network of the documents, unless it is mapped', () => {
  checkKvm(
    hypervisorBridgeUnmapped,
    { 'hypervisor.physical_bridge': 'br-ex' },
    `
    ...
        "physical_bridge": "br-ex"
    //                     ^^^^^^^ warning: No network is mapped to 'br-ex'.
    //                     | fix: Map 'physnet1' to 'br-ex'
    //                     | -     "overcloud_bridge_mappings": "svcnet1:br-svc",
    //                     | +     "overcloud_bridge_mappings": "svcnet1:br-svc,physnet1:br-ex",
    ...
    `,
  );
  checkKvm(
    hypervisorBridgeUnmapped,
    {
      'hypervisor.physical_bridge': 'br-tenants',
      'svc.overcloud_bridge_mappings': 'svcnet1:br-svc,physnet1:br-ex',
    },
    `
    ...
        "physical_bridge": "br-tenants"
    //                     ^^^^^^^^^^^^ warning: No network is mapped to 'br-tenants'.
    //                     | no fix
    ...
    `,
  );
});
