import { test } from 'vitest';
import { memoryVmRamInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/cpu-memory/memory-vm-ram-invalid.js';
import { checkModel } from '../../../../../support/examples.js';

test('the memory of virtual servers has one of three units', () => {
  checkModel(memoryVmRamInvalid, {
    'data/memory.yml': `
      memory-models:
        - vm-size:
            ram: 32 g
            #    ^^^^ error: '32 g' is not a valid size. Write a number and the unit 'K', 'M' or 'G'.
            #    | preferred fix: Change to '32G'
            #    | -       ram: 32 g
            #    | +       ram: 32G
        - vm-size:
            ram: 1T
            #    ^^ error: '1T' is not a valid size. Write a number and the unit 'K', 'M' or 'G'.
            #    | no fix
        - vm-size:
            ram: 32G
        - vm-size:
            ram: 512M
        - vm-size:
            ram: {{ ram }}
        - name: NONE
    `,
  });
});
