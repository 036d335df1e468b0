import { test } from 'vitest';
import { cpuComponentRepeated } from '../../../../../../server/src/core/dialects/input-model/rules/cpu-memory/cpu-component-repeated.js';
import { checkModel } from '../../../../../support/examples.js';

test('the second place of a component is one too many, also in another assignment', () => {
  checkModel(cpuComponentRepeated, {
    'data/cpu.yml': `
      cpu-models:
        - name: CPU
          assignments:
            - components: [openvswitch, nova-compute-kvm]
            - components:
                - nova-compute-kvm
                # ^^^^^^^^^^^^^^^^ error: Duplicate component 'nova-compute-kvm' in this CPU model.
                # | related 4: First listed here.
                # | fix: Remove this 'nova-compute-kvm'
                # | -           - nova-compute-kvm
                - {{ another }}
                - other
        - name: OTHER
          assignments:
            - components: [openvswitch]
    `,
  });
});

test('an item behind an alias is not removed', () => {
  checkModel(cpuComponentRepeated, {
    'data/cpu.yml': `
      cpu-models:
        - assignments:
            - components: [&name openvswitch, *name]
      #                                       ^^^^^ error: Duplicate component 'openvswitch' in this CPU model.
      #                                       | no fix
    `,
  });
});
