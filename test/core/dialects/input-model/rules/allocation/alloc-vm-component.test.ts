import { test } from 'vitest';
import { allocVmComponent } from '../../../../../../server/src/core/dialects/input-model/rules/allocation/alloc-vm-component.js';
import { checkModel } from '../../../../../support/examples.js';

test('a component that cannot run on the virtual machine which is taken', () => {
  checkModel(allocVmComponent, {
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: server1, role: CONTROLLER-ROLE, server-group: RACK1}
        - {id: guest1, role: CONTROLLER-ROLE, server-group: RACK2, hypervisor-id: host}
        #      ^^^^^^ error: 'lifecycle-manager' cannot run on a virtual machine, but cluster 'cluster1' takes 'guest1'.
        #      | related control_plane.yml:31: 'lifecycle-manager' is in this group.
    `,
  });
});

test('of more servers than are needed, those that are chosen', () => {
  checkModel(allocVmComponent, {
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: server1, role: CONTROLLER-ROLE, server-group: RACK1}
        - {id: server3, role: CONTROLLER-ROLE, server-group: RACK2}
        - {id: guest1, role: CONTROLLER-ROLE, server-group: RACK2, hypervisor-id: host}
    `,
  });
  checkModel(allocVmComponent, {
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: server1, role: CONTROLLER-ROLE, server-group: RACK1}
        - {id: guest1, role: CONTROLLER-ROLE, server-group: RACK2, hypervisor-id: host}
        #      ^^^^^^ error: 'lifecycle-manager' cannot run on a virtual machine, but cluster 'cluster1' takes 'guest1'.
        #      | related control_plane.yml:31: 'lifecycle-manager' is in this group.
        - {id: server3, role: CONTROLLER-ROLE, server-group: RACK2}
    `,
  });
  checkModel(allocVmComponent, {
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: guest1, role: CONTROLLER-ROLE, server-group: RACK1, hypervisor-id: host}
        - {id: guest2, role: CONTROLLER-ROLE, server-group: RACK2, hypervisor-id: host}
        #      ^^^^^^ error: 'lifecycle-manager' cannot run on a virtual machine, but cluster 'cluster1' takes 'guest2'.
        #      | related control_plane.yml:31: 'lifecycle-manager' is in this group.
        - {id: guest3, role: CONTROLLER-ROLE, server-group: RACK2, hypervisor-id: host}
    `,
  });
});

test('components that can run there, and a group that needs no server', () => {
  checkModel(allocVmComponent, {
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: server1, role: CONTROLLER-ROLE, server-group: RACK1}
        - {id: server2, role: CONTROLLER-ROLE, server-group: RACK2}
        - {id: guest1, role: COMPUTE-ROLE, server-group: RACK2, hypervisor-id: host}
    `,
  });
});
