import { test } from 'vitest';
import { bridgeInterfaceMissing } from '../../../../../../server/src/core/dialects/installer/rules/cloud/bridge-interface-missing.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", ${members} }`;

test('no NIC of the seed host', () => {
  checkRule(
    bridgeInterfaceMissing,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM"
    //^^^^^^^^^^^^ warning: 'bridge_interface' is missing; the installer uses 'eth0' of the seed host.
    //| fix: Add 'bridge_interface' with 'eth0'
    //| -   "cloud_type": "KVM"
    //| +   "cloud_type": "KVM",
    //| +   "bridge_interface": "eth0"
    }
    `,
  );
  checkRule(
    bridgeInterfaceMissing,
    `
    #- /kvm.json
    { "cloud_type": "KVM", "vsa_scale": 0 }
    //^^^^^^^^^^^^ warning: 'bridge_interface' is missing; the installer uses 'eth0' of the seed host.
    //| fix: Add 'bridge_interface' with 'eth0'
    //| - { "cloud_type": "KVM", "vsa_scale": 0 }
    //| + { "cloud_type": "KVM", "bridge_interface": "eth0", "vsa_scale": 0 }
    `,
  );
  checkSilent(bridgeInterfaceMissing, kvm('"bridge_interface": "em2"'));
  checkSilent(bridgeInterfaceMissing, kvm('"neutron": { "bridge_interface": "em2" }'));
});
