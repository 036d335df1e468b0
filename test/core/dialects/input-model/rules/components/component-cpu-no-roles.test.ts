import { test } from 'vitest';
import { componentCpuNoRoles } from '../../../../../../server/src/core/dialects/input-model/rules/components/component-cpu-no-roles.js';
import { checkModel } from '../../../../../support/examples.js';

test('with processors, there are roles', () => {
  checkModel(componentCpuNoRoles, {
    'data/own.yml': `
      service-components:
        - name: one
          supported-resource-allocations:
            cpu: true # some
          # ^^^ error: 'cpu: true' requires roles in 'cpu-roles'.
          # | fix: Add 'cpu-roles' with 'vm'
          # |         memory: 1
          # | +       cpu-roles: [vm]
            memory: 1
        - name: two
          supported-resource-allocations:
            cpu: true
            cpu-roles: [vm]
        - name: three
          supported-resource-allocations:
            cpu: false
        - name: four
          supported-resource-allocations:
            cpu: {{ cpu }}
        - name: five
          supported-resource-allocations:
            cpu: true
            <<: *unknown
        - name: six
    `,
  });
});

test('a map that others share is left alone', () => {
  checkModel(componentCpuNoRoles, {
    'data/own.yml': `
      service-components:
        - name: one
          defaults: &none {cpu: true}
          #                ^^^ error: 'cpu: true' requires roles in 'cpu-roles'.
          #                | no fix
          supported-resource-allocations: *none
    `,
  });
});
