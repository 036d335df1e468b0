/** `installer/interface-name-unlikely`. */
import { test } from 'vitest';
import { interfaceNameUnlikely } from '../../../../../../server/src/core/dialects/installer/rules/cloud/interface-name-unlikely.js';
import { checkKvm } from '../../../../../support/examples.js';

test('a letter for a digit', () => {
  checkKvm(
    interfaceNameUnlikely,
    { bridge_interface: 'emO' },
    `
      ...
        "bridge_interface": "emO",
      //                    ^^^^^ warning: 'emO' has a letter in its number. Did you mean 'em0'?
      //                    | fix: Change to 'em0'
      ...
    `,
  );
  checkKvm(
    interfaceNameUnlikely,
    { bridge_interface: 'ethl', virtual_interface: 'eth1' },
    `
      ...
        "bridge_interface": "ethl",
      //                    ^^^^^^ warning: 'ethl' has a letter in its number. Did you mean 'eth1'?
      //                    | preferred fix: Change to 'eth1'
      ...
    `,
  );
});

test('no number, with the NICs of the file that have one', () => {
  checkKvm(
    interfaceNameUnlikely,
    { virtual_interface: 'eth', 'neutron.undercloud_public_interface': 'eth1' },
    `
      ...
        "virtual_interface": "eth",
      //                     ^^^^^ warning: 'eth' has no number, as in 'eth0'.
      //                     | fix: Change to 'eth1'
      ...
    `,
  );
});

test.each([
  'eth10',
  'em2',
  'eno1',
  'ens3f0',
  'enp0s25',
  'p1p2',
  'bond0',
  'br-ex',
  'brbm',
  'hed1',
  'lan',
  'vlan5',
  'ethernet',
  '$NIC',
  '',
])('silent: %j', (name) => {
  checkKvm(interfaceNameUnlikely, { bridge_interface: name });
});
