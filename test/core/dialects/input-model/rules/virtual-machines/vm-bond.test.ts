/** A virtual server has a bond. */
import { test } from 'vitest';
import { vmBond } from '../../../../../../server/src/core/dialects/input-model/rules/virtual-machines/vm-bond.js';
import { checkModel } from '../../../../../support/examples.js';
import { vm } from './files.js';

test('every virtual server of the role', () => {
  const files = vm([
    'interfaces',
    /(VM-INTERFACES[\s\S]*name: )hed1\n/,
    '$1bond0\n        bond-data:\n          devices:\n            - name: hed1\n',
  ]);
  checkModel(
    vmBond,
    {
      'data/vm_servers.yml': `
      ...
          ip-addr: 192.168.10.22
          role: VM-ROLE
          #     ^^^^^^^ error: Virtual server 'vm1' cannot have a bond: 'ETH1' of 'VM-INTERFACES' is one.
          #     | related vm_interfaces.yml:19: The bond is defined here.
      ...
          role: VM-ROLE
          #     ^^^^^^^ error: Virtual server 'vm2' cannot have a bond: 'ETH1' of 'VM-INTERFACES' is one.
          #     | related vm_interfaces.yml:19: The bond is defined here.
      ...
    `,
    },
    { files },
  );
});

test('a bond of the hypervisor', () => {
  const files = vm([
    'interfaces',
    'name: hed2\n',
    'name: bond0\n        bond-data:\n          devices:\n            - name: hed2\n',
  ]);
  checkModel(vmBond, {}, { files });
});
