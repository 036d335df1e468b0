import { test } from 'vitest';
import { bridgeInterfaceBrbm } from '../../../../../../server/src/core/dialects/installer/rules/cloud/bridge-interface-brbm.js';
import { checkKvm } from '../../../../../support/examples.js';

test('the bridge in place of the NIC', () => {
  checkKvm(
    bridgeInterfaceBrbm,
    { bridge_interface: 'brbm' },
    `
    ...
      "bridge_interface": "brbm",
    //                    ^^^^^^ warning: 'brbm' is the bridge that the installer itself makes; name the NIC that it is to hold.
    //                    | no fix
    ...
    `,
  );
});

test('other names, and none', () => {
  checkKvm(bridgeInterfaceBrbm, { bridge_interface: 'brbm0' });
  checkKvm(bridgeInterfaceBrbm, { bridge_interface: undefined, virtual_interface: 'brbm' });
});
