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
    //                    ^^^^^^ warning: 'brbm' is created by the installer. Name the physical NIC instead.
    //                    | no fix
    ...
    `,
  );
});

test('other names, and none', () => {
  checkKvm(bridgeInterfaceBrbm, { bridge_interface: 'brbm0' });
  checkKvm(bridgeInterfaceBrbm, { bridge_interface: undefined, virtual_interface: 'brbm' });
});
