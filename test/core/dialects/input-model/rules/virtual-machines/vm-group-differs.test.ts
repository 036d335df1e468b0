/** A virtual server is not in the server group of its hypervisor. */
import { test } from 'vitest';
import { vmGroupDiffers } from '../../../../../../server/src/core/dialects/input-model/rules/virtual-machines/vm-group-differs.js';
import { checkModel } from '../../../../../support/examples.js';
import { vm } from './files.js';

test('the group of the hypervisor', () => {
  const files = vm(['servers', /(id: vm2[\s\S]*)RACK1/, '$1RACK2']);
  checkModel(
    vmGroupDiffers,
    {
      'data/vm_servers.yml': `
      ...
          server-group: RACK2
          #             ^^^^^ error: 'vm2' must be in 'RACK1' like its hypervisor 'host1', not in 'RACK2'.
          #             | related 9: 'host1' is in 'RACK1'.
          #             | fix: Change to 'RACK1'
          #             | -     server-group: RACK2
          #             | +     server-group: RACK1
      ...
    `,
    },
    { files },
  );
});

test('an alias stands for other places too', () => {
  const files = vm([
    'servers',
    /(id: host1[\s\S]*?server-group: )RACK1([\s\S]*?server-group: )RACK1([\s\S]*?server-group: )RACK1/,
    '$1RACK1$2&group RACK2$3*group',
  ]);
  checkModel(
    vmGroupDiffers,
    {
      'data/vm_servers.yml': `
      ...
          server-group: &group RACK2
          #                    ^^^^^ error: 'vm1' must be in 'RACK1' like its hypervisor 'host1', not in 'RACK2'.
          #                    | related 9: 'host1' is in 'RACK1'.
          #                    | fix: Change to 'RACK1'
          #                    | -     server-group: &group RACK2
          #                    | +     server-group: &group RACK1
      ...
          server-group: *group
          #             ^^^^^^ error: 'vm2' must be in 'RACK1' like its hypervisor 'host1', not in 'RACK2'.
          #             | related 9: 'host1' is in 'RACK1'.
          #             | no fix
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'no group, or one that cannot be read',
    vm(
      ['servers', /(id: vm1[\s\S]*?) +server-group: RACK1\n/, '$1'],
      ['servers', /(id: vm2[\s\S]*?)RACK1/, '$1!secret group'],
    ),
  ],
  ['a hypervisor without a group', vm(['servers', /(id: host1[\s\S]*?) +server-group: RACK1\n/, '$1'])],
])('%s', (_, files) => {
  checkModel(vmGroupDiffers, {}, { files });
});
