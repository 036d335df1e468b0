import { test } from 'vitest';
import { cpuComponentNoAllocation } from '../../../../../../server/src/core/dialects/input-model/rules/cpu-memory/cpu-component-no-allocation.js';
import { checkModel } from '../../../../../support/examples.js';

test('only what the product gives roles of processors can have some', () => {
  checkModel(cpuComponentNoAllocation, {
    'data/cpu.yml': `
      service-components:
        - name: own-api
          mnemonic: OWN
      cpu-models:
        - assignments:
            - components: [openvswitch, own-api, nowhere, {{ any }}]
            - components: [mysql, nova-compute-kvm]
      #                    ^^^^^ error: 'mysql' cannot have its own processors; 'nova-compute-kvm' and 'openvswitch' can.
    `,
  });
});
