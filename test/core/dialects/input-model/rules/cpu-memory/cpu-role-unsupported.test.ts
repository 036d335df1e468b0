import { test } from 'vitest';
import { cpuRoleUnsupported } from '../../../../../../server/src/core/dialects/input-model/rules/cpu-memory/cpu-role-unsupported.js';
import { checkModel } from '../../../../../support/examples.js';

test('a role of another component', () => {
  checkModel(cpuRoleUnsupported, {
    'data/cpu.yml': `
      cpu-models:
        - assignments:
            - components: [openvswitch]
              cpu:
                - role: pmd
                - role: vm
                #       ^^ error: 'vm' is not a processor role of 'openvswitch'. Expected 'eal' or 'pmd'.
                #       | fix: Change to 'eal'
                #       | -           - role: vm
                #       | +           - role: eal
                #       | fix: Change to 'pmd'
                #       | -           - role: vm
                #       | +           - role: pmd
                - role: {{ role }}
            - components: [nova-compute-kvm]
              cpu:
                - role: vm
                - role: eal
                #       ^^^ error: 'eal' is not a processor role of 'nova-compute-kvm'. Expected 'vm'.
                #       | fix: Change to 'vm'
                - role: &vm vm
            - components: [openvswitch]
              cpu: [role: *vm]
              #           ^^^ error: 'vm' is not a processor role of 'openvswitch'. Expected 'eal' or 'pmd'.
              #           | no fix
    `,
  });
});

test('of several components the first that has no such role is named', () => {
  checkModel(cpuRoleUnsupported, {
    'data/cpu.yml': `
      cpu-models:
        - assignments:
            - components: [nova-compute-kvm, openvswitch]
              cpu:
                - role: eal
                #       ^^^ error: 'eal' is not a processor role of 'nova-compute-kvm'. Expected 'vm'.
                #       | fix: Change to 'vm'
                #       | -           - role: eal
                #       | +           - role: vm
                - role: vm
                #       ^^ error: 'vm' is not a processor role of 'openvswitch'. Expected 'eal' or 'pmd'.
                #       | fix: Change to 'eal'
                #       | fix: Change to 'pmd'
    `,
  });
});

test('nothing is said where roles are not known, or where there are none', () => {
  checkModel(cpuRoleUnsupported, {
    'data/cpu.yml': `
      service-components:
        - name: own-api
      cpu-models:
        - assignments:
            - components: [own-api]
              cpu: [role: other]
            - components: [mysql]
              cpu: [role: other]
            - components: [openvswitch, '{{ any }}']
              cpu: [role: other]
            - components: [openvswitch, mysql]
              cpu: [role: other]
    `,
  });
});
