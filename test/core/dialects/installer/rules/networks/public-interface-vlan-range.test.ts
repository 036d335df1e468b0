/** `installer/public-interface-vlan-range`. */
import { describe, expect, test } from 'vitest';
import { publicInterfaceVlanRange } from '../../../../../../server/src/core/dialects/installer/rules/networks/public-interface-vlan-range.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

const PUBLIC = 'neutron.overcloud_public_interface';

describe('public-interface-vlan-range', () => {
  test.each(['vlan0', 'vlan4095', 'vlan43310'])('%s', (name) => {
    expect(saidOfKvm('public-interface-vlan-range', { [PUBLIC]: name })).toEqual([
      [`"${name}"`, `'${name}' is not a valid VLAN interface. VLAN ids are from 1 to 4094.`],
    ]);
  });

  test.each(['vlan1', 'vlan4094', 'eth1', 'VLAN5000'])('%s is none of its business', (name) => {
    expect(saidOfKvm('public-interface-vlan-range', { [PUBLIC]: name })).toEqual([]);
  });
});

test('below the first and above the last id', () => {
  checkKvm(
    publicInterfaceVlanRange,
    { 'neutron.overcloud_public_interface': 'vlan0', 'hypervisor.public_interface': 'vlan4095' },
    `
      ...
          "overcloud_public_interface": "vlan0",
      //                                ^^^^^^^ error: 'vlan0' is not a valid VLAN interface. VLAN ids are from 1 to 4094.
      //                                | no fix
      ...
          "public_interface": "vlan4095"
      //                      ^^^^^^^^^^ error: 'vlan4095' is not a valid VLAN interface. VLAN ids are from 1 to 4094.
      //                      | no fix
      ...
  `,
  );
});
