import { test } from 'vitest';
import { checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const bridgeMissing = { id: 'installer/bridge-interface-missing' };
const bridgeBrbm = { id: 'installer/bridge-interface-brbm' };
const bridgeVlan = { id: 'installer/bridge-interface-vlan' };
const virtualMissing = { id: 'installer/virtual-interface-missing' };

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", ${members} }`;

test('no NIC of the seed host', () => {
  checkRule(
    bridgeMissing,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM"
    //^^^^^^^^^^^^ warning: 'bridge_interface' is missing, so that 'eth0' is taken for the NIC of the seed host.
    //| fix: Add 'bridge_interface' with 'eth0'
    }
    `,
  );
  checkFix(
    bridgeMissing,
    kvm('"vsa_scale": 0'),
    "Add 'bridge_interface' with 'eth0'",
    kvm('"bridge_interface": "eth0", "vsa_scale": 0'),
  );
  checkSilent(bridgeMissing, kvm('"bridge_interface": "em2"'));
  checkSilent(bridgeMissing, kvm('"neutron": { "bridge_interface": "em2" }'));
});

test('the bridge in place of the NIC', () => {
  checkRule(
    bridgeBrbm,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "bridge_interface": "brbm"
      //                  ^^^^^^ warning: 'brbm' is the bridge that the installer itself makes; name the NIC that it is to hold.
    }
    `,
  );
  checkSilent(bridgeBrbm, kvm('"bridge_interface": "brbm0"'));
});

test('a VLAN in place of the NIC', () => {
  checkRule(
    bridgeVlan,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "bridge_interface": "vlan130"
      //                  ^^^^^^^^^ warning: 'vlan130' is a VLAN, but the management network must be untagged.
    }
    `,
  );
  checkFix(
    bridgeVlan,
    kvm('"bridge_interface": "em2.130"'),
    "Change to 'em2'",
    kvm('"bridge_interface": "em2"'),
  );
  checkSilent(bridgeVlan, kvm('"bridge_interface": "enp3s0f1"'));
});

test('no NIC for the virtual address', () => {
  const before =
    '#- /kvm.json\n{\n  "cloud_type": "KVM",\n  "bridge_interface": "em2",\n  "neutron": {\n    "public_interface_raw_device": "eth1",\n    "undercloud_public_interface": "eth1"\n  }\n}\n';
  checkRule(
    virtualMissing,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM"
    //^^^^^^^^^^^^ error: 'virtual_interface' is missing; name the NIC or bridge of the controllers that carries the virtual address.
    }
    `,
  );
  checkFix(
    virtualMissing,
    before,
    "Add 'virtual_interface' with 'eth1'",
    before.replace('"em2",\n', '"em2",\n  "virtual_interface": "eth1",\n'),
  );
  checkSilent(virtualMissing, kvm('"virtual_interface": "br-ex"'));
  checkSilent(virtualMissing, '#- /kvm.json\n{ "cloud_type": "KVM", ');
});
