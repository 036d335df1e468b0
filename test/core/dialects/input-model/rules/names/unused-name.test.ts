import { describe, test } from 'vitest';

import { unusedName } from '../../../../../../server/src/core/dialects/input-model/rules/names/unused-name.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/unused-name', () => {
  test('each kind that is there to be named', () => {
    checkModel(unusedName, {
      'data/nics.yml': `
      nic-mappings:
        - name: NOBODY-PORTS
        #       ^^^^^^^^^^^^ hint: NIC mapping 'NOBODY-PORTS' is unused.
        #       | unnecessary
        #       | fix: Remove NIC mapping 'NOBODY-PORTS'
        #       | - nic-mappings:
        #       | -   - name: NOBODY-PORTS
        #       | + nic-mappings: []
    `,
      'data/roles.yml': `
      server-roles:
        - name: NOBODY-ROLE
        #       ^^^^^^^^^^^ hint: Server role 'NOBODY-ROLE' is unused.
        #       | fix: Remove server role 'NOBODY-ROLE'
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
        #       ^^^^^^^^^^^^^ hint: Configuration data 'NOBODY-CONFIG' is unused.
        #       | fix: Remove configuration data 'NOBODY-CONFIG'
        #       | - configuration-data:
        #       | -   - name: NOBODY-CONFIG
        #       | + configuration-data: []
      disk-models:
        - name: NOBODY-DISKS
        #       ^^^^^^^^^^^^ hint: Disk model 'NOBODY-DISKS' is unused.
        #       | fix: Remove disk model 'NOBODY-DISKS'
        #       | -   - name: NOBODY-DISKS
        - name: NAMED-DISKS
      interface-models:
        - name: NOBODY-INTERFACES
        #       ^^^^^^^^^^^^^^^^^ hint: Interface model 'NOBODY-INTERFACES' is unused.
        #       | fix: Remove interface model 'NOBODY-INTERFACES'
        #       | - interface-models:
        #       | -   - name: NOBODY-INTERFACES
        #       | + interface-models: []
      memory-models:
        - name: NOBODY-MEMORY
        #       ^^^^^^^^^^^^^ hint: Memory model 'NOBODY-MEMORY' is unused.
        #       | fix: Remove memory model 'NOBODY-MEMORY'
        #       | - memory-models:
        #       | -   - name: NOBODY-MEMORY
        #       | + memory-models: []
      cpu-models:
        - name: NOBODY-CPU
        #       ^^^^^^^^^^ hint: CPU model 'NOBODY-CPU' is unused.
        #       | fix: Remove CPU model 'NOBODY-CPU'
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
        #       ^^^^^^^^^^^^ hint: Disk model 'NOBODY-DISKS' is unused.
        #       | fix: Remove disk model 'NOBODY-DISKS'
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
