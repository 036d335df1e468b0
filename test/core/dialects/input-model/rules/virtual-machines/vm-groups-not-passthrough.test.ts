/** The hypervisor does not pass through the network groups of a virtual server. */
import { test } from 'vitest';
import { vmGroupsNotPassthrough } from '../../../../../../server/src/core/dialects/input-model/rules/virtual-machines/vm-groups-not-passthrough.js';
import { checkModel } from '../../../../../support/examples.js';
import { vm } from './files.js';

test('one interface must hand on all groups of one', () => {
  const files = vm([
    'interfaces',
    /(VM-INTERFACES[\s\S]*)- MANAGEMENT\n/,
    '$1- MANAGEMENT\n          - EXTERNAL-API\n',
  ]);
  checkModel(
    vmGroupsNotPassthrough,
    {
      'data/vm_servers.yml': `
      ...
        - id: vm1
          hypervisor-id: host1
          #              ^^^^^ error: No interface of 'host1' passes through all groups of 'ETH1': 'MANAGEMENT', 'EXTERNAL-API'.
          #              | related vm_interfaces.yml:19: The groups of 'ETH1' are listed here.
      ...
          hypervisor-id: host1
          #              ^^^^^ error: No interface of 'host1' passes through all groups of 'ETH1': 'MANAGEMENT', 'EXTERNAL-API'.
          #              | related vm_interfaces.yml:19: The groups of 'ETH1' are listed here.
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'more groups than are needed',
    vm([
      'interfaces',
      /(passthrough-network-groups:\n +)- MANAGEMENT\n/,
      '$1- EXTERNAL-API\n          - MANAGEMENT\n',
    ]),
  ],
  [
    'an interface without groups',
    vm(['interfaces', /(VM-INTERFACES[\s\S]*) +network-groups:\n +- MANAGEMENT\n/, '$1']),
  ],
  [
    'a list that cannot be read',
    vm([
      'interfaces',
      /passthrough-network-groups:\n +- MANAGEMENT\n/,
      'passthrough-network-groups: !secret list\n',
    ]),
  ],
  [
    'a hypervisor that nobody knows',
    vm(
      ['servers', /hypervisor-id: host1/g, 'hypervisor-id: host9'],
      ['interfaces', /(VM-INTERFACES[\s\S]*)- MANAGEMENT\n/, '$1- EXTERNAL-API\n'],
    ),
  ],
])('%s', (_, files) => {
  checkModel(vmGroupsNotPassthrough, {}, { files });
});
