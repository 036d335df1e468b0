import { test } from 'vitest';
import { virtualInterfaceMissing } from '../../../../../../server/src/core/dialects/installer/rules/cloud/virtual-interface-missing.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", ${members} }`;

test('no NIC for the virtual address', () => {
  const before =
    '#- /kvm.json\n{\n  "cloud_type": "KVM",\n  "bridge_interface": "em2",\n  "neutron": {\n    "public_interface_raw_device": "eth1",\n    "undercloud_public_interface": "eth1"\n  }\n}\n';
  checkRule(
    virtualInterfaceMissing,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM"
    //^^^^^^^^^^^^ error: 'virtual_interface' is missing; name the NIC or bridge of the controllers that carries the virtual address.
    //| no fix
    }
    `,
  );
  checkFix(
    virtualInterfaceMissing,
    before,
    "Add 'virtual_interface' with 'eth1'",
    before.replace('"em2",\n', '"em2",\n  "virtual_interface": "eth1",\n'),
  );
  checkSilent(virtualInterfaceMissing, kvm('"virtual_interface": "br-ex"'));
  checkSilent(virtualInterfaceMissing, '#- /kvm.json\n{ "cloud_type": "KVM", ');
});
