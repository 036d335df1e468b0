/** The NIC mapping of a server does not have a port that its role uses. */
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
          #            ^^^^^^^^^ error: 'TWO-PORTS' has no port 'hed3', which 'ETH2' of role 'COMPUTE-ROLE' uses.
          #            | fix: Change 'hed3' of 'ETH2' to 'hed2'
          #            | in data/net_interfaces.yml
          #            | -           name: hed3
          #            | +           name: hed2
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
          #            ^^^^^^^^^ error: 'TWO-PORTS' has no port 'hed3', which 'ETH2' of role 'COMPUTE-ROLE' uses.
          #            | fix: Change 'hed3' of 'ETH2' to 'hed2'
          #            | in data/net_interfaces.yml
          #            | -             - name: hed3
          #            | +             - name: hed2
      ...
    `,
    },
    { files },
  );
});

test('interfaces that agree are right against the NIC mapping', () => {
  checkModel(
    serverDeviceNotMapped,
    {
      'data/nic_mappings.yml': `
      ...
        - name: TWO-PORTS
        #       ^^^^^^^^^ error: 'TWO-PORTS' has no port 'hed1', which 'ETH1' of role 'CONTROLLER-ROLE' uses on 3 servers.
        #       | related net_interfaces.yml:9: 'hed1' is used here.
        #       | related servers.yml:13: 'controller1' has both.
        #       | related servers.yml:20: 'controller2' has both.
        #       | related servers.yml:27: 'compute1' has both.
        #       | fix: Rename port 'hed7' of 'TWO-PORTS' to 'hed1'
        #       | -       - logical-name: hed7
        #       | +       - logical-name: hed1
        #       | fix: Rename port 'hed2' of 'TWO-PORTS' to 'hed1'
        #       | -       - logical-name: hed2
        #       | +       - logical-name: hed1
      ...
    `,
    },
    { files: changed([['nic_mappings', 'logical-name: hed1', 'logical-name: hed7']]) },
  );
});

test('a device that no mapping has is told where it stands', () => {
  checkModel(
    serverDeviceNotMapped,
    {
      'data/net_interfaces.yml': `
      ...
                name: hed7
                #     ^^^^ error: 'hed7' is not a port of 'TWO-PORTS', the NIC mapping of 2 servers with this interface.
                #     | related nic_mappings.yml:5: The NIC mapping is defined here.
                #     | related servers.yml:13: 'controller1' has both.
                #     | related servers.yml:20: 'controller2' has both.
      ...
    `,
    },
    { files: changed([['net_interfaces', 'name: hed1', 'name: hed7']]) },
  );
});

test('a mapping that lacks what another one has', () => {
  const other =
    '  - name: OTHER\n    physical-ports:\n      - logical-name: hed2\n        type: simple-port\n        bus-address: "0000:09:00.0"\n';
  checkModel(
    serverDeviceNotMapped,
    {
      'data/nic_mappings.yml': `
      ...
        - name: OTHER
        #       ^^^^^ error: 'OTHER' has no port 'hed1', which 'ETH1' of role 'CONTROLLER-ROLE' uses on 2 servers.
      ...
    `,
    },
    {
      files: changed([
        ['nic_mappings', /$/, other],
        ['servers', 'nic-mapping: TWO-PORTS', 'nic-mapping: OTHER'],
        ['servers', /nic-mapping: TWO-PORTS(?=\n {4}mac-addr: 26)/, 'nic-mapping: OTHER'],
      ]),
    },
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
