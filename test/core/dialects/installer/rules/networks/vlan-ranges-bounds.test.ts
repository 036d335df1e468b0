/** `installer/vlan-ranges-bounds`. */
import { describe, expect, test } from 'vitest';
import { vlanRangesBounds } from '../../../../../../server/src/core/dialects/installer/rules/networks/vlan-ranges-bounds.js';
import { checkFix } from '../../../../../support/check-rule.js';
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

describe('vlan-ranges-bounds', () => {
  test.each(['physnet1:0:300', 'physnet1:300:4095', 'physnet1:5000:6000', 'physnet1:6000:300'])(
    '%s',
    (item) => {
      expect(saidOfKvm('vlan-ranges-bounds', { [RANGES]: item })).toEqual([
        [item, `'${item}' has invalid VLAN ids. They must be between 1 and 4094.`],
      ]);
    },
  );

  test('reversed ends are swapped', () => {
    checkFix(
      vlanRangesBounds,
      file('physnet1:398:300'),
      "Change to 'physnet1:300:398'",
      file('physnet1:300:398'),
    );
  });

  test.each(['physnet1:1:4094', 'physnet1:300:300', 'physnet1'])('%s', (item) => {
    expect(saidOfKvm('vlan-ranges-bounds', { [RANGES]: item })).toEqual([]);
  });
});

test('reversed, and no ids', () => {
  checkKvm(
    vlanRangesBounds,
    { 'neutron.network_vlan_ranges': 'physnet1:398:300,physnet2:1:4095' },
    `
      ...
          "network_vlan_ranges": "physnet1:398:300,physnet2:1:4095"
      //                          ^^^^^^^^^^^^^^^^ error: Range is reversed: 398 is after 300.
      //                          | fix: Change to 'physnet1:300:398'
      //                          | -     "network_vlan_ranges": "physnet1:398:300,physnet2:1:4095"
      //                          | +     "network_vlan_ranges": "physnet1:300:398,physnet2:1:4095"
      //                                           ^^^^^^^^^^^^^^^ error: 'physnet2:1:4095' has invalid VLAN ids. They must be between 1 and 4094.
      //                                           | no fix
      ...
  `,
  );
});
