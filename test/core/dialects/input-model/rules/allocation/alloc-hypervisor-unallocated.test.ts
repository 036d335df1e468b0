import { test } from 'vitest';
import { allocHypervisorUnallocated } from '../../../../../../server/src/core/dialects/input-model/rules/allocation/alloc-hypervisor-unallocated.js';
import { checkModel } from '../../../../../support/examples.js';

test('a hypervisor that no group takes, though its guest is taken', () => {
  checkModel(allocHypervisorUnallocated, {
    'data/more_roles.yml': `
      server-roles:
        - {name: SPARE-ROLE, interface-model: CONTROLLER-INTERFACES, disk-model: CONTROLLER-DISKS}
    `,
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: host1, ip-addr: 192.168.10.10, role: SPARE-ROLE, server-group: RACK1, ardana-hypervisor: true}
        #      ^^^^^ error: No cluster or resource group takes 'host1', which runs the virtual machine 'guest1'.
        #      | related 6: The virtual machine is defined here.
        - {id: host2, ip-addr: 192.168.10.11, role: COMPUTE-ROLE, server-group: RACK1, ardana-hypervisor: true}
        - {id: guest1, ip-addr: 192.168.10.3, role: CONTROLLER-ROLE, server-group: RACK1, hypervisor-id: host1}
        - {id: guest2, ip-addr: 192.168.10.4, role: CONTROLLER-ROLE, server-group: RACK2, hypervisor-id: host2}
    `,
  });
});

test('a host that cannot be read, and a guest that is left over', () => {
  checkModel(allocHypervisorUnallocated, {
    'data/more_roles.yml': `
      server-roles:
        - {name: SPARE-ROLE, interface-model: CONTROLLER-INTERFACES, disk-model: CONTROLLER-DISKS}
    `,
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: host1, ip-addr: 192.168.10.10, role: SPARE-ROLE, server-group: RACK1, ardana-hypervisor: true}
        - {id: server1, ip-addr: 192.168.10.5, role: CONTROLLER-ROLE, server-group: RACK1}
        - {id: server2, ip-addr: 192.168.10.6, role: CONTROLLER-ROLE, server-group: RACK2}
        - {id: guest1, ip-addr: 192.168.10.3, role: CONTROLLER-ROLE, server-group: RACK1, hypervisor-id: host1}
        - {id: guest2, ip-addr: 192.168.10.4, role: CONTROLLER-ROLE, server-group: RACK2, hypervisor-id: nowhere}
    `,
  });
  checkModel(allocHypervisorUnallocated, {
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: host1, ip-addr: 192.168.10.10, role: '{{ role }}', server-group: RACK1, ardana-hypervisor: true}
        - {id: guest1, ip-addr: 192.168.10.3, role: CONTROLLER-ROLE, server-group: RACK1, hypervisor-id: host1}
        - {id: guest2, ip-addr: 192.168.10.4, role: CONTROLLER-ROLE, server-group: RACK2, hypervisor-id: host1}
    `,
  });
});

test('a host whose server group cannot be read', () => {
  checkModel(allocHypervisorUnallocated, {
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: host1, ip-addr: 192.168.10.10, role: NO-ROLE, server-group: '{{ rack }}', ardana-hypervisor: true}
        - {id: guest1, ip-addr: 192.168.10.3, role: CONTROLLER-ROLE, server-group: RACK1, hypervisor-id: host1}
        - {id: guest2, ip-addr: 192.168.10.4, role: CONTROLLER-ROLE, server-group: RACK2, hypervisor-id: host1}
    `,
  });
});

test('groups that cannot be read may take the hypervisor', () => {
  checkModel(allocHypervisorUnallocated, {
    'data/more_roles.yml': `
      server-roles:
        - {name: SPARE-ROLE, interface-model: CONTROLLER-INTERFACES, disk-model: CONTROLLER-DISKS}
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - {name: cluster1, server-role: CONTROLLER-ROLE, member-count: 1}
        - *unknown
    `,
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: host1, ip-addr: 192.168.10.10, role: SPARE-ROLE, server-group: RACK1, ardana-hypervisor: true}
        - {id: guest1, ip-addr: 192.168.10.3, role: CONTROLLER-ROLE, server-group: RACK1, hypervisor-id: host1}
    `,
  });
});

test('all guests are taken where exactly as many are needed', () => {
  checkModel(allocHypervisorUnallocated, {
    'data/more_roles.yml': `
      server-roles:
        - {name: SPARE-ROLE, interface-model: CONTROLLER-INTERFACES, disk-model: CONTROLLER-DISKS}
    `,
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: host1, ip-addr: 192.168.10.10, role: SPARE-ROLE, server-group: RACK1, ardana-hypervisor: true}
        #      ^^^^^ error: No cluster or resource group takes 'host1', which runs the virtual machine 'guest1'.
        #      | related 5: The virtual machine is defined here.
        - {id: guest1, ip-addr: 192.168.10.3, role: CONTROLLER-ROLE, server-group: RACK1, hypervisor-id: host1}
        - {id: guest2, ip-addr: 192.168.10.4, role: CONTROLLER-ROLE, server-group: RACK2, hypervisor-id: host1}
    `,
  });
});

test('a guest that is chosen among several servers', () => {
  checkModel(allocHypervisorUnallocated, {
    'data/more_roles.yml': `
      server-roles:
        - {name: SPARE-ROLE, interface-model: CONTROLLER-INTERFACES, disk-model: CONTROLLER-DISKS}
    `,
    'data/servers.yml': `
      product:
        version: 2
      servers:
        - {id: host1, ip-addr: 192.168.10.10, role: SPARE-ROLE, server-group: RACK1, ardana-hypervisor: true}
        #      ^^^^^ error: No cluster or resource group takes 'host1', which runs the virtual machine 'guest1'.
        #      | related 5: The virtual machine is defined here.
        - {id: guest1, ip-addr: 192.168.10.3, role: CONTROLLER-ROLE, server-group: RACK1, hypervisor-id: host1}
        - {id: server1, ip-addr: 192.168.10.5, role: CONTROLLER-ROLE, server-group: RACK1}
        - {id: server2, ip-addr: 192.168.10.6, role: CONTROLLER-ROLE, server-group: RACK2}
    `,
  });
});
