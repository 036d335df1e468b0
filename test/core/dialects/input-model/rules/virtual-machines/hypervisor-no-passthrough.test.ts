/** A hypervisor does not pass through any network group. */
import { test } from 'vitest';
import { hypervisorNoPassthrough } from '../../../../../../server/src/core/dialects/input-model/rules/virtual-machines/hypervisor-no-passthrough.js';
import { checkModel } from '../../../../../support/examples.js';
import { vm } from './files.js';

test('the hypervisor alone, which points at its role', () => {
  const files = vm(['interfaces', / {8}passthrough-network-groups:\n.*\n/, '']);
  checkModel(
    hypervisorNoPassthrough,
    {
      'data/vm_servers.yml': `
      ...
          role: HYPERVISOR-ROLE
          #     ^^^^^^^^^^^^^^^ error: Hypervisor 'host1' passes through no network group. Set 'passthrough-network-groups' on an interface of 'HYPERVISOR-INTERFACES'.
          #     | related vm_interfaces.yml:5: 'HYPERVISOR-INTERFACES' is defined here.
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'a server that is no hypervisor',
    vm(
      ['interfaces', / {8}passthrough-network-groups:\n.*\n/, ''],
      ['servers', 'ardana-hypervisor: true', 'ardana-hypervisor: false'],
    ),
  ],
  [
    'interfaces that cannot be read',
    vm([
      'interfaces',
      /(HYPERVISOR-INTERFACES\n {4}network-interfaces:)[\s\S]*(?= {2}- name: VM-INT)/,
      '$1 !secret list\n',
    ]),
  ],
  [
    'a hypervisor that is virtual, of which another rule speaks',
    vm(
      ['servers', 'id: host1\n', 'id: host1\n    hypervisor-id: vm2\n'],
      ['interfaces', / {8}passthrough-network-groups:\n.*\n/, ''],
    ),
  ],
])('%s', (_, files) => {
  checkModel(hypervisorNoPassthrough, {}, { files });
});
