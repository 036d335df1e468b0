/** A virtual server runs on another one. */
import { test } from 'vitest';
import { vmOnVm } from '../../../../../../server/src/core/dialects/input-model/rules/virtual-machines/vm-on-vm.js';
import { checkModel } from '../../../../../support/examples.js';
import { vm } from './files.js';

test('a virtual server on another', () => {
  const files = vm(['servers', /(id: vm2\n +hypervisor-id: )host1/, '$1vm1']);
  checkModel(
    vmOnVm,
    {
      'data/vm_servers.yml': `
      ...
          hypervisor-id: vm1
          #              ^^^ error: 'vm2' cannot run on 'vm1', which is also virtual.
          #              | related 12: 'vm1' runs on 'host1'.
      ...
    `,
    },
    { files },
  );
});

test('a server that nobody knows', () => {
  const files = vm(['servers', /(id: vm2\n +hypervisor-id: )host1/, '$1host9']);
  checkModel(vmOnVm, {}, { files });
});
