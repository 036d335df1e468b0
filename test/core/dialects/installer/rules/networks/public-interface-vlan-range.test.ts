/** `installer/public-interface-vlan-range`. */
import { describe, expect, test } from 'vitest';
import { saidOfKvm } from './said.js';

const PUBLIC = 'neutron.overcloud_public_interface';

describe('public-interface-vlan-range', () => {
  test.each(['vlan0', 'vlan4095', 'vlan43310'])('%s', (name) => {
    expect(saidOfKvm('public-interface-vlan-range', { [PUBLIC]: name })).toEqual([
      [`"${name}"`, `'${name}' is no VLAN that can be made; ids go from 1 to 4094.`],
    ]);
  });

  test.each(['vlan1', 'vlan4094', 'eth1', 'VLAN5000'])('%s is none of its business', (name) => {
    expect(saidOfKvm('public-interface-vlan-range', { [PUBLIC]: name })).toEqual([]);
  });
});
