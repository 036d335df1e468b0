/** A virtual server has no NIC mapping. */
import { test } from 'vitest';
import { vmNoNicMapping } from '../../../../../../server/src/core/dialects/input-model/rules/virtual-machines/vm-no-nic-mapping.js';
import { checkModel } from '../../../../../support/examples.js';
import { vm } from './files.js';

test('one of two', () => {
  const files = vm(['servers', /(id: vm2[\s\S]*?) +nic-mapping: .*\n/, '$1']);
  checkModel(
    vmNoNicMapping,
    {
      'data/vm_servers.yml': `
      ...
        - id: vm2
        #     ^^^ error: Virtual server 'vm2' needs a 'nic-mapping'.
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'a mapping that cannot be read',
    vm(['servers', /(id: vm2[\s\S]*?)nic-mapping: .*\n/, '$1nic-mapping: !secret mapping\n']),
  ],
  ['a hypervisor, of which another rule speaks', vm(['servers', / +nic-mapping: TWO-PORTS\n/, ''])],
])('%s', (_, files) => {
  checkModel(vmNoNicMapping, {}, { files });
});
