/** `installer/vlan-ranges-mapping`. */
import { describe, expect, test } from 'vitest';
import { vlanRangesMapping } from '../../../../../../server/src/core/dialects/installer/rules/networks/vlan-ranges-mapping.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

const RANGES = 'neutron.network_vlan_ranges';
const file = (ranges: string, mappings = 'svcnet1:br-svc,physnet1:br-ex', more = '') => `
  #- /kvm.json
  {
    "cloud_type": "KVM",
    "neutron": { "network_vlan_ranges": "${ranges}" },
    "svc": { "overcloud_bridge_mappings": "${mappings}" }${more}
  }
`;

describe('vlan-ranges-mapping', () => {
  test('the mapping moves to the others', () => {
    checkFix(
      vlanRangesMapping,
      file('physnet1:br-ex', 'svcnet1:br-svc'),
      "Move the mapping to the bridge mappings and leave 'physnet1'",
      file('physnet1', 'svcnet1:br-svc,physnet1:br-ex'),
    );
  });

  test('a mapping that is there already', () => {
    checkFix(
      vlanRangesMapping,
      file('physnet1:br-ex'),
      "Change to 'physnet1', which has a bridge",
      file('physnet1'),
    );
  });

  test('without other mappings it gets a key of its own', () => {
    const small = (ranges: string, rest: string) => `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "neutron": { "network_vlan_ranges": "${ranges}" }${rest}
      }
    `;
    checkFix(
      vlanRangesMapping,
      small('physnet1:br-ex', ''),
      "Move the mapping to the bridge mappings and leave 'physnet1'",
      small('physnet1', ',\n        "bridge_mappings": "physnet1:br-ex"'),
    );
  });

  test('a network with another bridge is left to a person', () => {
    checkRule(
      vlanRangesMapping,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "neutron": { "network_vlan_ranges": "physnet1:br-eth1" },
      //                                     ^^^^^^^^^^^^^^^^ error: 'physnet1:br-eth1' maps a network to a bridge...
        "bridge_mappings": "physnet1:br-ex"
      }
      `,
    );
    expect(() => checkFix(vlanRangesMapping, file('physnet1:br-eth1'), 'any', '')).toThrow('there are: ');
  });

  test('ranges are no mappings', () => {
    expect(saidOfKvm('vlan-ranges-mapping', { [RANGES]: 'physnet1:300:398,physnet2' })).toEqual([]);
  });
});

test('a mapping that stands nowhere else', () => {
  checkKvm(
    vlanRangesMapping,
    { 'neutron.network_vlan_ranges': 'physnet1:br-ex' },
    `
      ...
          "network_vlan_ranges": "physnet1:br-ex"
      //                          ^^^^^^^^^^^^^^ error: 'physnet1:br-ex' maps a network to a bridge and belongs in 'overcloud_bridge_mappings'. VLAN ids belong here.
      //                          | fix: Move the mapping to the bridge mappings and leave 'physnet1'
      //                          | -     "network_vlan_ranges": "physnet1:br-ex"
      //                          | +     "network_vlan_ranges": "physnet1"
      //                          | ...
      //                          | -     "overcloud_bridge_mappings": "svcnet1:br-svc",
      //                          | +     "overcloud_bridge_mappings": "svcnet1:br-svc,physnet1:br-ex",
      ...
  `,
  );
});

test('one that stands in its place too', () => {
  checkKvm(
    vlanRangesMapping,
    { 'neutron.network_vlan_ranges': 'svcnet1:br-svc' },
    `
      ...
          "network_vlan_ranges": "svcnet1:br-svc"
      //                          ^^^^^^^^^^^^^^ error: 'svcnet1:br-svc' maps a network to a bridge and belongs in 'overcloud_bridge_mappings'. VLAN ids belong here.
      //                          | fix: Change to 'svcnet1', which has a bridge
      //                          | -     "network_vlan_ranges": "svcnet1:br-svc"
      //                          | +     "network_vlan_ranges": "svcnet1"
      ...
  `,
  );
});

test('a network with another bridge is left for a person', () => {
  checkKvm(
    vlanRangesMapping,
    { 'neutron.network_vlan_ranges': 'svcnet1:br-ex' },
    `
      ...
          "network_vlan_ranges": "svcnet1:br-ex"
      //                          ^^^^^^^^^^^^^ error: 'svcnet1:br-ex' maps a network to a bridge and belongs in 'overcloud_bridge_mappings'. VLAN ids belong here.
      //                          | no fix
      ...
  `,
  );
});

test('the section has no mappings yet', () => {
  checkKvm(
    vlanRangesMapping,
    { 'neutron.network_vlan_ranges': 'physnet1:br-ex', 'svc.overcloud_bridge_mappings': undefined },
    `
      ...
          "network_vlan_ranges": "physnet1:br-ex"
      //                          ^^^^^^^^^^^^^^ error: 'physnet1:br-ex' maps a network to a bridge and belongs in 'overcloud_bridge_mappings'. VLAN ids belong here.
      //                          | fix: Move the mapping to the bridge mappings and leave 'physnet1'
      //                          | -     "network_vlan_ranges": "physnet1:br-ex"
      //                          | +     "network_vlan_ranges": "physnet1"
      //                          | ...
      //                          | -     "customer_router_ip": "192.168.130.1"
      //                          | +     "customer_router_ip": "192.168.130.1",
      //                          | +     "overcloud_bridge_mappings": "physnet1:br-ex"
      ...
  `,
  );
});

test('there is no section for them', () => {
  checkKvm(
    vlanRangesMapping,
    { 'neutron.network_vlan_ranges': 'physnet1:br-ex', svc: undefined },
    `
      ...
          "network_vlan_ranges": "physnet1:br-ex"
      //                          ^^^^^^^^^^^^^^ error: 'physnet1:br-ex' maps a network to a bridge and belongs in 'overcloud_bridge_mappings'. VLAN ids belong here.
      //                          | fix: Move the mapping to the bridge mappings and leave 'physnet1'
      //                          | -     "network_vlan_ranges": "physnet1:br-ex"
      //                          | +     "network_vlan_ranges": "physnet1"
      //                          | ...
      //                          | -   }
      //                          | +   },
      //                          | +   "bridge_mappings": "physnet1:br-ex"
      ...
  `,
  );
});
