import { test } from 'vitest';
import { cpuAssignmentUnused } from '../../../../../../server/src/core/dialects/input-model/rules/allocation/cpu-assignment-unused.js';
import { checkModel } from '../../../../../support/examples.js';

test('processors of components that do not run on the servers', () => {
  checkModel(cpuAssignmentUnused, {
    'data/cpus.yml': `
      cpu-models:
        - name: CPU
          assignments:
            - components: [nova-compute-kvm]
            #              ^^^^^^^^^^^^^^^^ warning: Processors of 'CPU' are unused: 'nova-compute-kvm' does not run in resource group 'compute'.
            #              | related control_plane.yml:48: Servers with the role 'COMPUTE-ROLE' are used here.
            - components: [openvswitch, nova-compute-kvm]
            #              ^^^^^^^^^^^ warning: Processors of 'CPU' are unused: 'openvswitch', 'nova-compute-kvm' do not run in resource group 'compute'.
            #              | related control_plane.yml:48: Servers with the role 'COMPUTE-ROLE' are used here.
            - components: [ntp-client, nova-compute-kvm]
            - components: ['{{ component }}', openvswitch]
            - components: []
        - name: OF-NOBODY
          assignments:
            - components: [nova-compute-kvm]
    `,
    'data/server_roles.yml': `
      server-roles:
        - name: CONTROLLER-ROLE
        - name: COMPUTE-ROLE
          cpu-model: CPU
    `,
  });
});

test('a group with components that cannot be read may have them', () => {
  checkModel(cpuAssignmentUnused, {
    'data/cpus.yml': `
      cpu-models:
        - name: CPU
          assignments:
            - components: [nova-compute-kvm]
    `,
    'data/server_roles.yml': `
      server-roles:
        - name: COMPUTE-ROLE
          cpu-model: CPU
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          failure-zones: [RACK1]
          resources:
            - name: compute
              server-role: COMPUTE-ROLE
              min-count: 1
              service-components: [ntp-client, {{ more }}]
    `,
  });
});
