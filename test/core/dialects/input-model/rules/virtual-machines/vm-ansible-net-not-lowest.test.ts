/** The address of a virtual server is not in a network on its first port. */
import { test } from 'vitest';
import { vmAnsibleNetNotLowest } from '../../../../../../server/src/core/dialects/input-model/rules/virtual-machines/vm-ansible-net-not-lowest.js';
import { checkModel } from '../../../../../support/examples.js';
import { vm } from './files.js';

test('a port before that of the network, in capital letters', () => {
  const files = vm(
    [
      'nics',
      '    physical-ports:\n',
      '    physical-ports:\n      - logical-name: hed2\n        type: simple-port\n        bus-address: "0000:01:0A.0"\n',
    ],
    ['nics', '01:01.0', '01:0b.0'],
  );
  checkModel(
    vmAnsibleNetNotLowest,
    {
      'data/vm_servers.yml': `
      ...
          ip-addr: 192.168.10.22
          role: VM-ROLE
          server-group: RACK1
          nic-mapping: VM-PORTS
          #            ^^^^^^^^ error: 'vm1' must have 192.168.10.22 on 'hed2' (the lowest bus address of 'VM-PORTS'), not on 'hed1'.
          #            | related vm_nics.yml:7: 'hed2' is defined here.
      ...
          nic-mapping: VM-PORTS
          #            ^^^^^^^^ error: 'vm2' must have 192.168.10.23 on 'hed2' (the lowest bus address of 'VM-PORTS'), not on 'hed1'.
          #            | related vm_nics.yml:7: 'hed2' is defined here.
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'a port behind it',
    vm([
      'nics',
      '    physical-ports:\n',
      '    physical-ports:\n      - logical-name: hed2\n        type: simple-port\n        bus-address: "0000:01:02.0"\n',
    ]),
  ],
  [
    'a place that cannot be compared',
    vm([
      'nics',
      '    physical-ports:\n',
      '    physical-ports:\n      - logical-name: hed2\n        type: simple-port\n        bus-address: "0:1"\n',
    ]),
  ],
  [
    'an address in no network',
    vm(
      ['servers', /192.168.10.2[23]/g, '172.16.0.9'],
      [
        'nics',
        '    physical-ports:\n',
        '    physical-ports:\n      - logical-name: hed2\n        type: simple-port\n        bus-address: "0000:00:02.0"\n',
      ],
    ),
  ],
  [
    'a bond, of which another rule speaks',
    vm(
      [
        'interfaces',
        /(VM-INTERFACES[\s\S]*name: hed1\n)/,
        '$1        bond-data:\n          devices:\n            - name: hed1\n',
      ],
      [
        'nics',
        '    physical-ports:\n',
        '    physical-ports:\n      - logical-name: hed2\n        type: simple-port\n        bus-address: "0000:00:02.0"\n',
      ],
    ),
  ],
])('%s', (_, files) => {
  checkModel(vmAnsibleNetNotLowest, {}, { files });
});

test('a virtual server without a group is in the networks of its hypervisor', () => {
  const files = vm(
    [
      'nics',
      '    physical-ports:\n',
      '    physical-ports:\n      - logical-name: hed2\n        type: simple-port\n        bus-address: "0000:01:0A.0"\n',
    ],
    ['nics', '01:01.0', '01:0b.0'],
    ['servers', /(role: VM-ROLE\n) {4}server-group: RACK1\n/, '$1'],
  );
  checkModel(
    vmAnsibleNetNotLowest,
    {
      'data/vm_servers.yml': `
      ...
          ip-addr: 192.168.10.22
          role: VM-ROLE
          nic-mapping: VM-PORTS
          #            ^^^^^^^^ error: 'vm1' must have 192.168.10.22 on 'hed2' (the lowest bus address of 'VM-PORTS'), not on 'hed1'.
          #            | related vm_nics.yml:7: 'hed2' is defined here.
      ...
          nic-mapping: VM-PORTS
          #            ^^^^^^^^ error: 'vm2' must have 192.168.10.23 on 'hed2' (the lowest bus address of 'VM-PORTS'), not on 'hed1'.
          #            | related vm_nics.yml:7: 'hed2' is defined here.
      ...
    `,
    },
    { files },
  );
});
