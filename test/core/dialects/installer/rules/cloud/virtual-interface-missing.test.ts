import { test } from 'vitest';
import { virtualInterfaceMissing } from '../../../../../../server/src/core/dialects/installer/rules/cloud/virtual-interface-missing.js';
import { checkEsx, checkKvm } from '../../../../../support/examples.js';

const missing = { virtual_interface: undefined };

test('the NIC that carries the VLAN of the public interface is proposed', () => {
  checkKvm(
    virtualInterfaceMissing,
    missing,
    `
    ...
      "cloud_type": "KVM",
    //^^^^^^^^^^^^ error: Missing required key 'virtual_interface'. It names the NIC or bridge of the controllers that carries the virtual address.
    //| fix: Add 'virtual_interface' with 'eth1'
    //|     "bridge_interface": "em2",
    //| +   "virtual_interface": "eth1",
    ...
    `,
  );
  checkKvm(
    virtualInterfaceMissing,
    { ...missing, bridge_interface: undefined },
    `
    ...
      "cloud_type": "KVM",
    //^^^^^^^^^^^^ error: Missing required key 'virtual_interface'. It names the NIC or bridge of the controllers that carries the virtual address.
    //| fix: Add 'virtual_interface' with 'eth1'
    //| -   }
    //| +   },
    //| +   "virtual_interface": "eth1"
    ...
    `,
  );
});

test('nothing is proposed where the NICs differ or are not known, nor on ESX', () => {
  checkKvm(
    virtualInterfaceMissing,
    { ...missing, 'neutron.undercloud_public_interface': 'eth2' },
    `
    ...
      "cloud_type": "KVM",
    //^^^^^^^^^^^^ error: Missing required key 'virtual_interface'. It names the NIC or bridge of the controllers that carries the virtual address.
    //| no fix
    ...
    `,
  );
  checkKvm(
    virtualInterfaceMissing,
    { ...missing, neutron: undefined },
    `
    ...
      "cloud_type": "KVM",
    //^^^^^^^^^^^^ error: Missing required key 'virtual_interface'. It names the NIC or bridge of the controllers that carries the virtual address.
    //| no fix
    ...
    `,
  );
  checkEsx(
    virtualInterfaceMissing,
    missing,
    `
    ...
      "cloud_type": "ESX",
    //^^^^^^^^^^^^ error: Missing required key 'virtual_interface'. It names the NIC or bridge of the controllers that carries the virtual address.
    //| no fix
    ...
    `,
  );
});

test('written, with another section, or misspelt', () => {
  checkKvm(virtualInterfaceMissing, { virtual_interface: '<NIC>' });
  checkKvm(virtualInterfaceMissing, { ...missing, virtual_interfaces: 'eth1' });
});
