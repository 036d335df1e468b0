/** `installer/vlan-ranges-too-few`. */
import { describe, expect, test } from 'vitest';
import { vlanRangesTooFew } from '../../../../../../server/src/core/dialects/installer/rules/networks/vlan-ranges-too-few.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

const RANGES = 'neutron.network_vlan_ranges';

describe('vlan-ranges-too-few', () => {
  test.each([
    ['physnet1:300:301', '2 VLAN ids are'],
    ['physnet1:300:300', 'one VLAN id is'],
    ['physnet1:300:300,physnet2:10:10', '2 VLAN ids are'],
  ])('%s', (ranges, count) => {
    expect(saidOfKvm('vlan-ranges-too-few', { [RANGES]: ranges })).toEqual([
      [
        `"${ranges}"`,
        `Only ${count} given, and 'default-net' and 'ext-net' take the first two. None is left for tenants.`,
      ],
    ]);
  });

  test.each(['physnet1:300:302', 'physnet1:300:301,physnet2:10:10', 'physnet1', 'physnet1:300:301,physnet2'])(
    '%s is enough, or unknown',
    (ranges) => {
      expect(saidOfKvm('vlan-ranges-too-few', { [RANGES]: ranges })).toEqual([]);
    },
  );
});

test('two ids in two ranges', () => {
  checkKvm(
    vlanRangesTooFew,
    { 'neutron.network_vlan_ranges': 'physnet1:300:300,physnet2:4094:4094' },
    `
      ...
          "network_vlan_ranges": "physnet1:300:300,physnet2:4094:4094"
      //                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Only 2 VLAN ids are given, and 'default-net' and 'ext-net' take the first two. None is left for tenants.
      //                         | no fix
      ...
  `,
  );
});

test('one more is enough', () => {
  checkKvm(vlanRangesTooFew, { 'neutron.network_vlan_ranges': 'physnet1:300:300,physnet2:4093:4094' });
});
