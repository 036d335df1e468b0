/** `installer/vlan-ranges-unmapped`. */
import { describe, expect, test } from 'vitest';
import { vlanRangesUnmapped } from '../../../../../../server/src/core/dialects/installer/rules/networks/vlan-ranges-unmapped.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

const RANGES = 'neutron.network_vlan_ranges';
const MAPPINGS = 'svc.overcloud_bridge_mappings';
const file = (ranges: string, mappings = 'svcnet1:br-svc,physnet1:br-ex', more = '') => `
  #- /kvm.json
  {
    "cloud_type": "KVM",
    "neutron": { "network_vlan_ranges": "${ranges}" },
    "svc": { "overcloud_bridge_mappings": "${mappings}" }${more}
  }
`;

describe('vlan-ranges-unmapped', () => {
  test('a network without a bridge', () => {
    checkRule(
      vlanRangesUnmapped,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "neutron": { "network_vlan_ranges": "physnet1:300:398" },
      //                                     ^^^^^^^^^^^^^^^^ error: No bridge is mapped to 'physnet1'.
      //                                     | fix: Map 'physnet1' to 'br-ex'
      //                                     | related 5: The mapped networks are listed here.
        "hypervisor": { "physical_bridge": "br-ex" },
        "svc": { "overcloud_bridge_mappings": "svcnet1:br-svc" }
      }
      `,
    );
    const more = ',\n    "hypervisor": { "physical_bridge": "br-ex" }';
    checkFix(
      vlanRangesUnmapped,
      file('physnet1:300:398', 'svcnet1:br-svc', more),
      "Map 'physnet1' to 'br-ex'",
      file('physnet1:300:398', 'svcnet1:br-svc,physnet1:br-ex', more),
    );
  });

  test('a slip in the name', () => {
    checkFix(
      vlanRangesUnmapped,
      file('physent1:300:398'),
      "Change to 'physnet1:300:398'",
      file('physnet1:300:398'),
    );
  });

  test.each([
    ['the network is mapped', 'svcnet1:br-svc, physnet1:br-ex'],
    ['no mappings are written', undefined],
    ['a mapping cannot be read', 'svcnet1:br-svc,physnet1'],
    ['the mappings are not known', '{{ mappings }}'],
  ])('silent where %s', (_, mappings) => {
    expect(saidOfKvm('vlan-ranges-unmapped', { [RANGES]: 'physnet1:300:398', [MAPPINGS]: mappings })).toEqual(
      [],
    );
  });

  test('the other key of mappings counts too', () => {
    const patch = { [RANGES]: 'physnet1', bridge_mappings: 'physnet1:br-ex' };
    expect(saidOfKvm('vlan-ranges-unmapped', patch)).toEqual([]);
  });
});

test('a network of nearly this name, and a free bridge', () => {
  checkKvm(
    vlanRangesUnmapped,
    {
      'neutron.network_vlan_ranges': 'physnet9:300:398',
      'svc.overcloud_bridge_mappings': 'svcnet1:br-svc,physnet1:br-ex',
      'hypervisor.physical_bridge': 'br-nine',
    },
    `
      ...
          "network_vlan_ranges": "physnet9:300:398"
      //                          ^^^^^^^^^^^^^^^^ error: No bridge is mapped to 'physnet9'.
      //                          | related 45: The mapped networks are listed here.
      //                          | fix: Change to 'physnet1:300:398'
      //                          | -     "network_vlan_ranges": "physnet9:300:398"
      //                          | +     "network_vlan_ranges": "physnet1:300:398"
      //                          | fix: Map 'physnet9' to 'br-nine'
      //                          | -     "overcloud_bridge_mappings": "svcnet1:br-svc,physnet1:br-ex",
      //                          | +     "overcloud_bridge_mappings": "svcnet1:br-svc,physnet1:br-ex,physnet9:br-nine",
      ...
  `,
  );
});

test('a bridge that has its network already', () => {
  checkKvm(
    vlanRangesUnmapped,
    {
      'neutron.network_vlan_ranges': 'physnet9',
      'svc.overcloud_bridge_mappings': 'svcnet1:br-svc,tenants:br-ex',
      'hypervisor.physical_bridge': 'br-ex',
    },
    `
      ...
          "network_vlan_ranges": "physnet9"
      //                          ^^^^^^^^ error: No bridge is mapped to 'physnet9'.
      //                          | related 45: The mapped networks are listed here.
      //                          | no fix
      ...
  `,
  );
});

test('what is no range is left to other rules', () => {
  checkKvm(vlanRangesUnmapped, { 'neutron.network_vlan_ranges': 'physnet9:br-nine,9:9' });
});

test('the bridge towards the outside, unless it has a network', () => {
  checkKvm(
    vlanRangesUnmapped,
    { [RANGES]: 'physnet1:300:398' },
    `
    ...
        "network_vlan_ranges": "physnet1:300:398"
    //                          ^^^^^^^^^^^^^^^^ error: No bridge is mapped to 'physnet1'.
    //                          | fix: Map 'physnet1' to 'br-ex'
    //                          | -     "overcloud_bridge_mappings": "svcnet1:br-svc",
    //                          | +     "overcloud_bridge_mappings": "svcnet1:br-svc,physnet1:br-ex",
    ...
    `,
  );
  checkKvm(
    vlanRangesUnmapped,
    { [RANGES]: 'tenants:300:398', [MAPPINGS]: 'svcnet1:br-svc,outside:br-ex' },
    `
    ...
        "network_vlan_ranges": "tenants:300:398"
    //                          ^^^^^^^^^^^^^^^ error: No bridge is mapped to 'tenants'.
    //                          | no fix
    ...
    `,
  );
});
