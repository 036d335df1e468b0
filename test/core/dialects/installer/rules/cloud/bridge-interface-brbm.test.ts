import { test } from 'vitest';
import { bridgeInterfaceBrbm } from '../../../../../../server/src/core/dialects/installer/rules/cloud/bridge-interface-brbm.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", ${members} }`;

test('the bridge in place of the NIC', () => {
  checkRule(
    bridgeInterfaceBrbm,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "bridge_interface": "brbm"
    //                    ^^^^^^ warning: 'brbm' is the bridge that the installer itself makes; name the NIC that it is to hold.
    //                    | no fix
    }
    `,
  );
  checkSilent(bridgeInterfaceBrbm, kvm('"bridge_interface": "brbm0"'));
});
