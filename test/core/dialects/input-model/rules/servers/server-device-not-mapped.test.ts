/** The hardware of a server lacks a port that its role uses. */
import { test } from 'vitest';
import { serverDeviceNotMapped } from '../../../../../../server/src/core/dialects/input-model/rules/servers/server-device-not-mapped.js';
import { checkModel } from '../../../../../support/examples.js';
import { changed } from '../changed.js';
import { hw } from './files.js';

test('a second interface, on the servers of its role alone', () => {
  const files = hw(
    [['hed1'], ['hed3', 'sriov-only: true']],
    [
      ['hed1', '0:1'],
      ['hed2', '0:2'],
    ],
  );
  checkModel(
    serverDeviceNotMapped,
    {
      'data/servers.yml': `
      ...
          role: COMPUTE-ROLE
          server-group: RACK1
          nic-mapping: TWO-PORTS
          #            ^^^^^^^^^ error: 'TWO-PORTS' has no port 'hed3', which 'ETH2' of the role 'COMPUTE-ROLE' uses.
          #            | no fix
      ...
    `,
    },
    { files },
  );
});

test('a port of a bond', () => {
  const files = changed(
    [
      [
        'net_interfaces',
        'name: hed2\n',
        'name: bond0\n        bond-data:\n          devices:\n            - name: hed1\n            - name: hed3\n',
      ],
    ],
    hw(
      [['hed1'], ['hed2']],
      [
        ['hed1', '0:1'],
        ['hed2', '0:2'],
      ],
    ),
  );
  checkModel(
    serverDeviceNotMapped,
    {
      'data/servers.yml': `
      ...
          role: COMPUTE-ROLE
          server-group: RACK1
          nic-mapping: TWO-PORTS
          #            ^^^^^^^^^ error: 'TWO-PORTS' has no port 'hed3', which 'ETH2' of the role 'COMPUTE-ROLE' uses.
          #            | no fix
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'a port whose name cannot be read may be the one',
    hw(
      [['hed1'], ['hed3']],
      [
        ['hed1', '0:1'],
        ['!secret name', '0:2'],
      ],
    ),
  ],
  ['a device whose name cannot be read', hw([['hed1'], ['!secret name']], [['hed1', '0:1']])],
])('%s', (_, files) => {
  checkModel(serverDeviceNotMapped, {}, { files });
});
