import { describe, test } from 'vitest';

import { checkModel } from '../../../../../support/examples.js';

describe('names that servers and their roles use', () => {
  test('a role is misspelt, or created', () => {
    checkModel(
      { id: 'input-model/server-unknown-role' },
      {
        'data/more.yml': `
      product:
        version: 2
      servers:
        - id: extra
          role: CONTROLER-ROLE
          #     ^^^^^^^^^^^^^^ error: Unknown server role 'CONTROLER-ROLE'. Did you mean 'CONTROLLER-ROLE'?
          #     | preferred fix: Change to 'CONTROLLER-ROLE'
          #     | -     role: CONTROLER-ROLE
          #     | +     role: CONTROLLER-ROLE
          #     | fix: Create the server role 'CONTROLER-ROLE' like 'CONTROLLER-ROLE'
          #     | in data/server_roles.yml
          #     |       disk-model: COMPUTE-DISKS
          #     | +   - name: CONTROLER-ROLE
          #     | +     interface-model: CONTROLLER-INTERFACES
          #     | +     disk-model: CONTROLLER-DISKS
    `,
      },
    );
  });

  test('Jinja may say any name', () => {
    checkModel(
      { id: 'input-model/server-unknown-role' },
      {
        'data/more.yml': `
      product:
        version: 2
      servers:
        - id: one
          role: "{{ role }}"
        - id: two
          role:
        - id: three
          role: COMPUTE-ROLE
    `,
      },
    );
  });

  test('roles that cannot be read may have any name', () => {
    checkModel(
      { id: 'input-model/server-unknown-role' },
      {
        'data/more.yml': `
      product:
        version: 2
      servers:
        - id: extra
          role: NOBODY
    `,
        'data/roles.yml': `
      server-roles:
        - !any role
    `,
      },
    );
  });

  test('the group of a server', () => {
    checkModel(
      { id: 'input-model/server-unknown-group' },
      {
        'data/more.yml': `
      product:
        version: 2
      servers:
        - id: extra
          server-group: RACK7
          #             ^^^^^ error: Unknown server group 'RACK7'. Did you mean 'RACK1'?
          #             | fix: Change to 'RACK1'
          #             | -     server-group: RACK7
          #             | +     server-group: RACK1
          #             | fix: Create the server group 'RACK7' in 'CLOUD'
          #             | in data/server_groups.yml
          #             |         - RACK2
          #             | +       - RACK7
          #             | ...
          #             |     - name: RACK2
          #             |       networks: []
          #             | +   - name: RACK7
          #             | +     networks: []
    `,
      },
    );
  });

  test('the NIC mapping of a server', () => {
    checkModel(
      { id: 'input-model/server-unknown-nic-mapping' },
      {
        'data/more.yml': `
      product:
        version: 2
      servers:
        - id: extra
          nic-mapping: THREE-PORTS
          #            ^^^^^^^^^^^ error: Unknown NIC mapping 'THREE-PORTS'.
          #            | fix: Change to 'TWO-PORTS'
          #            | -     nic-mapping: THREE-PORTS
          #            | +     nic-mapping: TWO-PORTS
          #            | fix: Create the NIC mapping 'THREE-PORTS' like 'TWO-PORTS'
          #            | in data/nic_mappings.yml
          #            |           bus-address: "0000:08:00.0"
          #            | +   - name: THREE-PORTS
          #            | +     physical-ports:
          #            | +       - logical-name: hed1
          #            | +         type: simple-port
          #            | +         bus-address: "0000:07:00.0"
          #            | +       - logical-name: hed2
          #            | +         type: simple-port
          #            | +         bus-address: "0000:08:00.0"
    `,
      },
    );
  });

  test('a server is misspelt', () => {
    checkModel(
      { id: 'input-model/vm-unknown-hypervisor' },
      {
        'data/more.yml': `
      product:
        version: 2
      servers:
        - id: extra
          hypervisor-id: compute7
          #              ^^^^^^^^ error: Unknown server 'compute7'. Did you mean 'compute1'?
          #              | fix: Change to 'compute1'
          #              | -     hypervisor-id: compute7
          #              | +     hypervisor-id: compute1
    `,
      },
    );
  });

  test('where a server cannot be read, it may be the hypervisor', () => {
    checkModel(
      { id: 'input-model/vm-unknown-hypervisor' },
      {
        'data/more.yml': `
      product:
        version: 2
      servers:
        - id: guest
          hypervisor-id: nobody
        - !any server
    `,
      },
    );
  });

  test('a disk model is created', () => {
    checkModel(
      { id: 'input-model/role-unknown-disk-model' },
      {
        'data/more.yml': `
      server-roles:
        - name: EXTRA-ROLE
          disk-model: FURTHER
          #           ^^^^^^^ error: Unknown disk model 'FURTHER'.
          #           | fix: Change to 'COMPUTE-DISKS'
          #           | -     disk-model: FURTHER
          #           | +     disk-model: COMPUTE-DISKS
          #           | fix: Change to 'CONTROLLER-DISKS'
          #           | -     disk-model: FURTHER
          #           | +     disk-model: CONTROLLER-DISKS
          #           | fix: Create the disk model 'FURTHER' like 'COMPUTE-DISKS'
    `,
      },
    );
  });

  test('an interface model is created', () => {
    checkModel(
      { id: 'input-model/role-unknown-interface-model' },
      {
        'data/more.yml': `
      server-roles:
        - name: EXTRA-ROLE
          interface-model: FURTHER
          #                ^^^^^^^ error: Unknown interface model 'FURTHER'.
          #                | fix: Change to 'COMPUTE-INTERFACES'
          #                | -     interface-model: FURTHER
          #                | +     interface-model: COMPUTE-INTERFACES
          #                | fix: Change to 'CONTROLLER-INTERFACES'
          #                | -     interface-model: FURTHER
          #                | +     interface-model: CONTROLLER-INTERFACES
          #                | fix: Create the interface model 'FURTHER' like 'COMPUTE-INTERFACES'
          #                | in data/net_interfaces.yml
          #                |     - name: COMPUTE-INTERFACES
          #                |       network-interfaces:
          #                |         - name: ETH1
          #                |           device:
          #                |             name: hed1
          #                |           network-groups:
          #                |             - MANAGEMENT
          #                | +   - name: FURTHER
          #                | +     network-interfaces:
          #                | +       - name: ETH1
          #                | +         device:
          #                | +           name: hed1
          #                | +         network-groups: [MANAGEMENT]
    `,
      },
    );
  });

  test('the first memory model goes into the file of the cloud', () => {
    checkModel(
      { id: 'input-model/role-unknown-memory-model' },
      {
        'data/more.yml': `
      server-roles:
        - name: EXTRA-ROLE
          memory-model: FURTHER
          #             ^^^^^^^ error: Unknown memory model 'FURTHER': no file has the list 'memory-models'.
          #             | fix: Create the memory model 'FURTHER'
          #             | in cloudConfig.yml
          #             |       member-prefix: -m
          #             | + memory-models:
          #             | +   - name: FURTHER
          #             | +     huge-pages:
          #             | +       - size: 1G
          #             | +         count: 1
    `,
      },
    );
  });

  test('the first CPU model does as well', () => {
    checkModel(
      { id: 'input-model/role-unknown-cpu-model' },
      {
        'data/more.yml': `
      server-roles:
        - name: EXTRA-ROLE
          cpu-model: FURTHER
          #          ^^^^^^^ error: Unknown CPU model 'FURTHER': no file has the list 'cpu-models'.
          #          | fix: Create the CPU model 'FURTHER'
          #          | in cloudConfig.yml
          #          |       member-prefix: -m
          #          | + cpu-models:
          #          | +   - name: FURTHER
          #          | +     assignments: []
    `,
      },
    );
  });

  test('the nearest server is meant', () => {
    checkModel(
      { id: 'input-model/passthrough-unknown-server' },
      {
        'data/more.yml': `
      pass-through:
        - servers:
            - id: compute1
              data: {}
            - id: compute7
            #     ^^^^^^^^ error: Unknown server 'compute7'. Did you mean 'compute1'?
            #     | fix: Change to 'compute1'
            #     | -       - id: compute7
            #     | +       - id: compute1
              data: {}
    `,
      },
    );
  });
});
