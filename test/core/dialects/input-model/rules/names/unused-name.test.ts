import { describe, test } from 'vitest';

import { unusedName } from '../../../../../../server/src/core/dialects/input-model/rules/names/unused-name.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/unused-name', () => {
  test('each kind that is there to be named', () => {
    checkModel(unusedName, {
      'data/nics.yml': `
      nic-mappings:
        - name: NOBODY-PORTS
        #       ^^^^^^^^^^^^ hint: Nothing in this model uses the NIC mapping 'NOBODY-PORTS'.
        #       | unnecessary
        #       | fix: Remove the NIC mapping 'NOBODY-PORTS'
        #       | - nic-mappings:
        #       | -   - name: NOBODY-PORTS
        #       | + nic-mappings: []
    `,
      'data/roles.yml': `
      server-roles:
        - name: NOBODY-ROLE
        #       ^^^^^^^^^^^ hint: Nothing in this model uses the server role 'NOBODY-ROLE'.
        #       | fix: Remove the server role 'NOBODY-ROLE'
        #       | -   - name: NOBODY-ROLE
        #       | -     disk-model: NAMED-DISKS
          disk-model: NAMED-DISKS
        - name: WANTED-ROLE
        - disk-model: NAMED-DISKS
    `,
      'data/more.yml': `
      product:
        version: 2
      configuration-data:
        - name: NOBODY-CONFIG
        #       ^^^^^^^^^^^^^ hint: Nothing in this model uses the configuration data 'NOBODY-CONFIG'.
        #       | fix: Remove the configuration data 'NOBODY-CONFIG'
        #       | - configuration-data:
        #       | -   - name: NOBODY-CONFIG
        #       | + configuration-data: []
      disk-models:
        - name: NOBODY-DISKS
        #       ^^^^^^^^^^^^ hint: Nothing in this model uses the disk model 'NOBODY-DISKS'.
        #       | fix: Remove the disk model 'NOBODY-DISKS'
        #       | -   - name: NOBODY-DISKS
        - name: NAMED-DISKS
      interface-models:
        - name: NOBODY-INTERFACES
        #       ^^^^^^^^^^^^^^^^^ hint: Nothing in this model uses the interface model 'NOBODY-INTERFACES'.
        #       | fix: Remove the interface model 'NOBODY-INTERFACES'
        #       | - interface-models:
        #       | -   - name: NOBODY-INTERFACES
        #       | + interface-models: []
      memory-models:
        - name: NOBODY-MEMORY
        #       ^^^^^^^^^^^^^ hint: Nothing in this model uses the memory model 'NOBODY-MEMORY'.
        #       | fix: Remove the memory model 'NOBODY-MEMORY'
        #       | - memory-models:
        #       | -   - name: NOBODY-MEMORY
        #       | + memory-models: []
      cpu-models:
        - name: NOBODY-CPU
        #       ^^^^^^^^^^ hint: Nothing in this model uses the cpu model 'NOBODY-CPU'.
        #       | fix: Remove the cpu model 'NOBODY-CPU'
        #       | - cpu-models:
        #       | -   - name: NOBODY-CPU
        #       | + cpu-models: []
      servers:
        - id: extra
          role: WANTED-ROLE
    `,
    });
  });

  test('what cannot be read may name anything', () => {
    checkModel(unusedName, {
      'data/disks2.yml': `
      disk-models:
        - name: NOBODY-DISKS
    `,
      'data/more.yml': `
      server-roles:
        - !any role
    `,
    });
  });

  test('servers that cannot be read may have any role, but no disks', () => {
    checkModel(unusedName, {
      'data/disks2.yml': `
      disk-models:
        - name: NOBODY-DISKS
        #       ^^^^^^^^^^^^ hint: Nothing in this model uses the disk model 'NOBODY-DISKS'.
        #       | fix: Remove the disk model 'NOBODY-DISKS'
    `,
      'data/roles.yml': `
      server-roles:
        - name: NOBODY-ROLE
    `,
      'data/more.yml': `
      product:
        version: 2
      servers:
        - !any server
    `,
    });
  });
});
