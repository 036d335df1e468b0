/** `installer/network-type-without-ranges`. */
import { describe, expect, test } from 'vitest';
import { networkTypeWithoutRanges } from '../../../../../../server/src/core/dialects/installer/rules/networks/network-type-without-ranges.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

const TYPE = 'neutron.network_type';
const RANGES = 'neutron.network_vlan_ranges';

describe('network-type-without-ranges', () => {
  test('VLANs without ids', () => {
    checkRule(
      networkTypeWithoutRanges,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "neutron": { "network_type": "vlan" },
      //                             ^^^^^^ warning: Missing required key 'network_vlan_ranges': networks of type 'vlan' need VLAN ids.
      //                             | fix: Add 'network_vlan_ranges' with 'physnet1'
      //                             | -   "neutron": { "network_type": "vlan" },
      //                             | +   "neutron": { "network_type": "vlan", "network_vlan_ranges": "physnet1" },
      //                             | fix: Change to 'vxlan'
      //                             | -   "neutron": { "network_type": "vlan" },
      //                             | +   "neutron": { "network_type": "vxlan" },
        "svc": { "overcloud_bridge_mappings": "svcnet1:br-svc,physnet1:br-ex" }
      }
      `,
    );
    const file = (neutron: string) => `
      #- /kvm.json
      { "cloud_type": "KVM", "bridge_mappings": "physnet1:br-ex", "neutron": { "network_type": "vlan"${neutron} } }
    `;
    checkFix(
      networkTypeWithoutRanges,
      file(''),
      "Add 'network_vlan_ranges' with 'physnet1'",
      file(', "network_vlan_ranges": "physnet1"'),
    );
  });

  test('ids without VLANs', () => {
    checkRule(
      networkTypeWithoutRanges,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "neutron": {
          "network_type": "vxlan",
      //                  ^^^^^^^ warning: 'network_vlan_ranges' has no effect: it is for networks of type 'vlan', not 'vxlan'.
      //                  | fix: Change to 'vlan'
      //                  | fix: Remove 'network_vlan_ranges'
      //                  | related 5: The ranges are set here.
          "network_vlan_ranges": "physnet1:300:398"
        }
      }
      `,
    );
  });

  test.each([
    ['both are there', { [TYPE]: 'vlan', [RANGES]: 'physnet1' }],
    ['no type is written, as in a published example', { [RANGES]: 'physnet1' }],
    ['the type is wrong', { [TYPE]: 'gre' }],
    ['the key is misspelt', { [TYPE]: 'vlan', 'neutron.network_vlan_range': 'physnet1' }],
    ['neither is there', {}],
  ])('silent where %s', (_, patch) => {
    expect(saidOfKvm('network-type-without-ranges', patch)).toEqual([]);
  });
});

test('the networks that are mapped are proposed', () => {
  checkKvm(
    networkTypeWithoutRanges,
    { 'neutron.network_type': 'vlan', 'svc.overcloud_bridge_mappings': 'svcnet1:br-svc,physnet1:br-ex' },
    `
      ...
          "network_type": "vlan"
      //                  ^^^^^^ warning: Missing required key 'network_vlan_ranges': networks of type 'vlan' need VLAN ids.
      //                  | fix: Add 'network_vlan_ranges' with 'physnet1'
      //                  | -     "network_type": "vlan"
      //                  | +     "network_type": "vlan",
      //                  | +     "network_vlan_ranges": "physnet1"
      //                  | fix: Change to 'vxlan'
      //                  | -     "network_type": "vlan"
      //                  | +     "network_type": "vxlan"
      ...
  `,
  );
});

test('ranges beside another type', () => {
  checkKvm(
    networkTypeWithoutRanges,
    { 'neutron.network_type': 'vxlan', 'neutron.network_vlan_ranges': 'physnet1' },
    `
      ...
          "network_type": "vxlan",
      //                  ^^^^^^^ warning: 'network_vlan_ranges' has no effect: it is for networks of type 'vlan', not 'vxlan'.
      //                  | related 23: The ranges are set here.
      //                  | fix: Change to 'vlan'
      //                  | -     "network_type": "vxlan",
      //                  | +     "network_type": "vlan",
      //                  | fix: Remove 'network_vlan_ranges'
      //                  | -     "network_type": "vxlan",
      //                  | -     "network_vlan_ranges": "physnet1"
      //                  | +     "network_type": "vxlan"
      ...
  `,
  );
});

test('the Service network has no VLANs of tenants', () => {
  checkKvm(
    networkTypeWithoutRanges,
    { 'neutron.network_type': 'vlan' },
    `
      ...
          "network_type": "vlan"
      //                  ^^^^^^ warning: Missing required key 'network_vlan_ranges': networks of type 'vlan' need VLAN ids.
      //                  | fix: Change to 'vxlan'
      //                  | -     "network_type": "vlan"
      //                  | +     "network_type": "vxlan"
      ...
  `,
  );
});
