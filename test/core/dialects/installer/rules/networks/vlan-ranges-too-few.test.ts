/** `installer/vlan-ranges-too-few`. */
import { describe, expect, test } from 'vitest';
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
        `Only ${count} given, and 'default-net' and 'ext-net' take the first two; no id is left for tenants.`,
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
