/** A virtual server is a hypervisor as well. */
import { test } from 'vitest';
import { vmAndHypervisor } from '../../../../../../server/src/core/dialects/input-model/rules/virtual-machines/vm-and-hypervisor.js';
import { checkModel } from '../../../../../support/examples.js';
import { vm } from './files.js';

test('the flag goes', () => {
  const files = vm(['servers', 'id: vm2\n', 'id: vm2\n    ardana-hypervisor: true\n']);
  checkModel(
    vmAndHypervisor,
    {
      'data/vm_servers.yml': `
      ...
        - id: vm2
          ardana-hypervisor: true
        # ^^^^^^^^^^^^^^^^^ error: 'vm2' runs on 'host1' and cannot be a hypervisor.
        # | fix: Remove 'ardana-hypervisor'
        # |     - id: vm2
        # | -     ardana-hypervisor: true
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['a flag that is false', vm(['servers', 'id: vm2\n', 'id: vm2\n    ardana-hypervisor: false\n'])],
  [
    'a flag that cannot be read',
    vm(['servers', 'id: vm2\n', 'id: vm2\n    ardana-hypervisor: !secret flag\n']),
  ],
])('%s', (_, files) => {
  checkModel(vmAndHypervisor, {}, { files });
});
