/** No cluster or resource group can take a server. */
import { test } from 'vitest';
import { serverOutOfScope } from '../../../../../../server/src/core/dialects/input-model/rules/servers/server-out-of-scope.js';
import { checkModel } from '../../../../../support/examples.js';
import { changed } from '../changed.js';
import { server } from './files.js';

test('a role that none asks for', () => {
  const files = changed([
    ['servers', 'role: COMPUTE-ROLE', 'role: SPARE-ROLE'],
    [
      'server_roles',
      'server-roles:',
      'server-roles:\n  - name: SPARE-ROLE\n    interface-model: COMPUTE-INTERFACES\n    disk-model: COMPUTE-DISKS',
    ],
  ]);
  checkModel(
    serverOutOfScope,
    {
      'data/servers.yml': `
      ...
        - id: compute1
        #     ^^^^^^^^ warning: 'compute1' is never used: nothing uses role 'SPARE-ROLE'.
      ...
    `,
    },
    { files },
  );
});

test('a server group that no failure zone is above', () => {
  const files = changed([
    ['servers', /(COMPUTE-ROLE\n +server-group: )RACK1/, '$1RACK3'],
    ['server_groups', 'server-groups:', 'server-groups:\n  - name: RACK3'],
  ]);
  checkModel(
    serverOutOfScope,
    {
      'data/servers.yml': `
      ...
        - id: compute1
        #     ^^^^^^^^ warning: 'compute1' is never used: nothing that uses role 'COMPUTE-ROLE' takes servers from 'RACK3'.
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['a server group that nobody defines', server([/(COMPUTE-ROLE\n +server-group: )RACK1/, '$1RACK3'])],
  ['a role that nobody defines', server(['role: COMPUTE-ROLE', 'role: SPARE-ROLE'])],
  [
    'a cluster whose role cannot be read may take it',
    changed([
      ['control_plane', 'server-role: CONTROLLER-ROLE', 'server-role: !secret role'],
      ['servers', 'role: COMPUTE-ROLE', 'role: SPARE-ROLE'],
      ['server_roles', 'server-roles:', 'server-roles:\n  - name: SPARE-ROLE'],
    ]),
  ],
])('%s', (_, files) => {
  checkModel(serverOutOfScope, {}, { files });
});
