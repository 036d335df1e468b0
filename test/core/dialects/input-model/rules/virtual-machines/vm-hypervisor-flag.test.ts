/** A virtual server runs on one that is no hypervisor. */
import { test } from 'vitest';
import { vmHypervisorFlag } from '../../../../../../server/src/core/dialects/input-model/rules/virtual-machines/vm-hypervisor-flag.js';
import { checkModel } from '../../../../../support/examples.js';
import { vm } from './files.js';

test('the host becomes a hypervisor', () => {
  const files = vm(['servers', '    ardana-hypervisor: true\n', '']);
  checkModel(
    vmHypervisorFlag,
    {
      'data/vm_servers.yml': `
      ...
        - id: vm1
          hypervisor-id: host1
          #              ^^^^^ error: 'host1' is not a hypervisor, but 'vm1' runs on it.
          #              | related 5: 'host1' is defined here.
          #              | fix: Add 'ardana-hypervisor: true' to 'host1'
          #              |       nic-mapping: TWO-PORTS
          #              | +     ardana-hypervisor: true
      ...
          hypervisor-id: host1
          #              ^^^^^ error: 'host1' is not a hypervisor, but 'vm2' runs on it.
          #              | related 5: 'host1' is defined here.
          #              | fix: Add 'ardana-hypervisor: true' to 'host1'
          #              |       nic-mapping: TWO-PORTS
          #              | +     ardana-hypervisor: true
      ...
    `,
    },
    { files },
  );
});

test('a host that says that it is none', () => {
  const files = vm(['servers', 'ardana-hypervisor: true', 'ardana-hypervisor: false']);
  checkModel(
    vmHypervisorFlag,
    {
      'data/vm_servers.yml': `
      ...
        - id: vm1
          hypervisor-id: host1
          #              ^^^^^ error: 'host1' is not a hypervisor, but 'vm1' runs on it.
          #              | related 5: 'host1' is defined here.
          #              | no fix
      ...
          hypervisor-id: host1
          #              ^^^^^ error: 'host1' is not a hypervisor, but 'vm2' runs on it.
          #              | related 5: 'host1' is defined here.
          #              | no fix
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'a flag that cannot be read',
    vm(['servers', 'ardana-hypervisor: true', 'ardana-hypervisor: !secret flag']),
  ],
  ['a host that nobody knows', vm(['servers', /hypervisor-id: host1/g, 'hypervisor-id: host9'])],
])('%s', (_, files) => {
  checkModel(vmHypervisorFlag, {}, { files });
});
