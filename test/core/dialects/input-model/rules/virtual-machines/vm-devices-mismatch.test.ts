/** A virtual server has ports that none of its interfaces uses. */
import { test } from 'vitest';
import { vmDevicesMismatch } from '../../../../../../server/src/core/dialects/input-model/rules/virtual-machines/vm-devices-mismatch.js';
import { checkModel } from '../../../../../support/examples.js';
import { vm } from './files.js';

test('all ports that are too many', () => {
  const files = vm([
    'nics',
    '    physical-ports:\n',
    '    physical-ports:\n      - logical-name: hed2\n        type: simple-port\n        bus-address: "0000:01:02.0"\n      - logical-name: hed3\n        type: simple-port\n        bus-address: "0000:01:03.0"\n',
  ]);
  checkModel(
    vmDevicesMismatch,
    {
      'data/vm_servers.yml': `
      ...
          ip-addr: 192.168.10.22
          role: VM-ROLE
          server-group: RACK1
          nic-mapping: VM-PORTS
          #            ^^^^^^^^ warning: 'VM-PORTS' has ports that no interface of 'VM-ROLE' uses: 'hed2', 'hed3'.
      ...
          nic-mapping: VM-PORTS
          #            ^^^^^^^^ warning: 'VM-PORTS' has ports that no interface of 'VM-ROLE' uses: 'hed2', 'hed3'.
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'a port whose name cannot be read',
    vm([
      'nics',
      '    physical-ports:\n',
      '    physical-ports:\n      - logical-name: !secret name\n        bus-address: "0000:01:02.0"\n',
    ]),
  ],
  [
    'interfaces that cannot be read',
    vm(
      ['nics', 'logical-name: hed1', 'logical-name: hed2'],
      ['interfaces', /(VM-INTERFACES\n {4}network-interfaces:)[\s\S]*/, '$1 !secret list\n'],
    ),
  ],
])('%s', (_, files) => {
  checkModel(vmDevicesMismatch, {}, { files });
});
