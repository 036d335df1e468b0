/** A definition that was renamed alone is told beside the names that led to it. */
import { test } from 'vitest';
import { exampleFile } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { checkModel } from '../../../../../support/examples.js';

const renamed = (name: string, from: string, to: string, more = '') => ({
  [`data/${name}.yml`]: exampleFile(`data/${name}.yml`).replace(from, to) + more,
});

test('several names lead nowhere, and nothing names the definition', () => {
  checkModel(
    { id: 'input-model/server-unknown-nic-mapping' },
    {
      'data/servers.yml': `
      ...
          ip-addr: 192.168.10.3
          role: CONTROLLER-ROLE
          server-group: RACK1
          nic-mapping: TWO-PORTS
          #            ^^^^^^^^^ error: Unknown NIC mapping 'TWO-PORTS'.
          #            | related nic_mappings.yml:5: 'PORTS' is defined here and unused.
          #            | fix: Rename the definition 'PORTS' to 'TWO-PORTS'
          #            | in data/nic_mappings.yml
          #            | -   - name: PORTS
          #            | +   - name: TWO-PORTS
          #            | fix: Change the 3 references to 'TWO-PORTS' to 'PORTS'
          #            | -     nic-mapping: TWO-PORTS
          #            | +     nic-mapping: PORTS
          #            | ...
          #            |       server-group: RACK2
          #            | -     nic-mapping: TWO-PORTS
          #            | +     nic-mapping: PORTS
          #            | ...
          #            |       role: COMPUTE-ROLE
          #            |       server-group: RACK1
          #            | -     nic-mapping: TWO-PORTS
          #            | +     nic-mapping: PORTS
          #            | fix: Change to 'PORTS'
          #            | -     nic-mapping: TWO-PORTS
          #            | +     nic-mapping: PORTS
          #            | fix: Create the NIC mapping 'TWO-PORTS' like 'PORTS'
          #            | in data/nic_mappings.yml
          #            |           bus-address: "0000:08:00.0"
          #            | +   - name: TWO-PORTS
          #            | +     physical-ports:
          #            | +       - logical-name: hed1
          #            | +         type: simple-port
          #            | +         bus-address: "0000:07:00.0"
          #            | +       - logical-name: hed2
          #            | +         type: simple-port
          #            | +         bus-address: "0000:08:00.0"
      ...
          ip-addr: 192.168.10.4
          role: CONTROLLER-ROLE
          server-group: RACK2
          nic-mapping: TWO-PORTS
          #            ^^^^^^^^^ error: Unknown NIC mapping 'TWO-PORTS'.
      ...
          ip-addr: 192.168.10.5
          role: COMPUTE-ROLE
          server-group: RACK1
          nic-mapping: TWO-PORTS
          #            ^^^^^^^^^ error: Unknown NIC mapping 'TWO-PORTS'.
      ...
    `,
    },
    { files: renamed('nic_mappings', 'TWO-PORTS', 'PORTS') },
  );
});

test('of two definitions that nothing names nobody can tell', () => {
  checkModel(
    { id: 'input-model/server-unknown-role' },
    {
      'data/servers.yml': `
      ...
          ip-addr: 192.168.10.3
          role: CONTROLLER-ROLE
          #     ^^^^^^^^^^^^^^^ error: Unknown server role 'CONTROLLER-ROLE'.
          #     | fix: Change to 'COMPUTE-ROLE'
          #     | -     role: CONTROLLER-ROLE
          #     | +     role: COMPUTE-ROLE
          #     | fix: Change to 'ONE'
          #     | -     role: CONTROLLER-ROLE
          #     | +     role: ONE
          #     | fix: Change to 'TWO'
          #     | -     role: CONTROLLER-ROLE
          #     | +     role: TWO
          #     | fix: Create the server role 'CONTROLLER-ROLE' like 'COMPUTE-ROLE'
          #     | in data/server_roles.yml
          #     |     - name: TWO
          #     |       interface-model: COMPUTE-INTERFACES
          #     |       disk-model: COMPUTE-DISKS
          #     | +   - name: CONTROLLER-ROLE
          #     | +     interface-model: COMPUTE-INTERFACES
          #     | +     disk-model: COMPUTE-DISKS
      ...
          ip-addr: 192.168.10.4
          role: CONTROLLER-ROLE
          #     ^^^^^^^^^^^^^^^ error: Unknown server role 'CONTROLLER-ROLE'.
      ...
    `,
    },
    {
      files: renamed(
        'server_roles',
        'CONTROLLER-ROLE',
        'ONE',
        '  - name: TWO\n    interface-model: COMPUTE-INTERFACES\n    disk-model: COMPUTE-DISKS\n',
      ),
    },
  );
});

test('one name alone is more likely misspelt itself', () => {
  checkModel(
    { id: 'input-model/role-unknown-disk-model' },
    {
      'data/server_roles.yml': `
      ...
          disk-model: COMPUTE-DISKS
          #           ^^^^^^^^^^^^^ error: Unknown disk model 'COMPUTE-DISKS'.
          #           | fix: Change to 'CONTROLLER-DISKS'
          #           | -     disk-model: COMPUTE-DISKS
          #           | +     disk-model: CONTROLLER-DISKS
          #           | fix: Change to 'SPARE'
          #           | -     disk-model: COMPUTE-DISKS
          #           | +     disk-model: SPARE
          #           | fix: Create the disk model 'COMPUTE-DISKS' like 'CONTROLLER-DISKS'
      ...
    `,
    },
    { files: renamed('disks', 'COMPUTE-DISKS', 'SPARE') },
  );
});
