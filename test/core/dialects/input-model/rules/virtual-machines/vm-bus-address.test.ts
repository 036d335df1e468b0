/** The bus address of a port of a virtual server does not end in .0. */
import { test } from 'vitest';
import { vmBusAddress } from '../../../../../../server/src/core/dialects/input-model/rules/virtual-machines/vm-bus-address.js';
import { checkModel } from '../../../../../support/examples.js';
import { vm } from './files.js';

test('another function', () => {
  const files = vm(['nics', '01:01.0', '01:01.1']);
  checkModel(
    vmBusAddress,
    {
      'data/vm_servers.yml': `
      ...
          ip-addr: 192.168.10.22
          role: VM-ROLE
          server-group: RACK1
          nic-mapping: VM-PORTS
          #            ^^^^^^^^ error: Bus address '0000:01:01.1' of 'hed1' must end in '.0' for virtual server 'vm1'.
          #            | related vm_nics.yml:9: The port is defined here.
      ...
          nic-mapping: VM-PORTS
          #            ^^^^^^^^ error: Bus address '0000:01:01.1' of 'hed1' must end in '.0' for virtual server 'vm2'.
          #            | related vm_nics.yml:9: The port is defined here.
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'a port that no interface uses',
    vm([
      'nics',
      '    physical-ports:\n',
      '    physical-ports:\n      - logical-name: hed2\n        type: simple-port\n        bus-address: "0000:01:02.1"\n',
    ]),
  ],
  ['a place that cannot be read', vm(['nics', '"0000:01:01.0"', '!secret place'])],
])('%s', (_, files) => {
  checkModel(vmBusAddress, {}, { files });
});
