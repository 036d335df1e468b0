import { test } from 'vitest';
import { bridgeInterfaceVlan } from '../../../../../../server/src/core/dialects/installer/rules/cloud/bridge-interface-vlan.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", ${members} }`;

test('a VLAN in place of the NIC', () => {
  checkRule(
    bridgeInterfaceVlan,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "bridge_interface": "vlan130"
    //                    ^^^^^^^^^ warning: 'vlan130' is a VLAN, but the management network must be untagged.
    //                    | no fix
    }
    `,
  );
  checkRule(
    bridgeInterfaceVlan,
    `
    #- /kvm.json
    { "cloud_type": "KVM", "bridge_interface": "em2.130" }
    //                                         ^^^^^^^^^ warning: 'em2.130' is a VLAN, but the management network must be untagged.
    //                                         | fix: Change to 'em2'
    //                                         | - { "cloud_type": "KVM", "bridge_interface": "em2.130" }
    //                                         | + { "cloud_type": "KVM", "bridge_interface": "em2" }
    `,
  );
  checkSilent(bridgeInterfaceVlan, kvm('"bridge_interface": "enp3s0f1"'));
});
