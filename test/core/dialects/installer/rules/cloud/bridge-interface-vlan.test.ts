import { test } from 'vitest';
import { bridgeInterfaceVlan } from '../../../../../../server/src/core/dialects/installer/rules/cloud/bridge-interface-vlan.js';
import { checkKvm } from '../../../../../support/examples.js';

test('a VLAN on a NIC, and a VLAN by its number alone', () => {
  checkKvm(
    bridgeInterfaceVlan,
    { bridge_interface: 'em2.130' },
    `
    ...
      "bridge_interface": "em2.130",
    //                    ^^^^^^^^^ warning: 'em2.130' is a VLAN, but the management network must be untagged.
    //                    | fix: Change to 'em2'
    //                    | -   "bridge_interface": "em2.130",
    //                    | +   "bridge_interface": "em2",
    ...
    `,
  );
  checkKvm(
    bridgeInterfaceVlan,
    { bridge_interface: 'VLAN130' },
    `
    ...
      "bridge_interface": "VLAN130",
    //                    ^^^^^^^^^ warning: 'VLAN130' is a VLAN, but the management network must be untagged.
    //                    | no fix
    ...
    `,
  );
});

test.each(['enp3s0f1', 'vlan', 'vlan13x', 'em2.', '.130', 'em2.130a', 'em 2.130', '<NIC>'])(
  '%s is no VLAN',
  (name) => {
    checkKvm(bridgeInterfaceVlan, { bridge_interface: name });
  },
);

test('no name', () => {
  checkKvm(bridgeInterfaceVlan, { bridge_interface: undefined });
});
