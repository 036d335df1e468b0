import { test } from 'vitest';
import { cpuProcessorRangeInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/cpu-memory/cpu-processor-range-invalid.js';
import { checkModel } from '../../../../../support/examples.js';

test('a range that ends before it begins is turned, others cannot be repaired', () => {
  checkModel(cpuProcessorRangeInvalid, {
    'data/cpu.yml': `
      cpu-models:
        - assignments:
            - cpu:
                - processor-ids: 0,7-5
                #                ^^^^^ error: '7-5' is not a valid processor range; write the lower number first.
                #                | fix: Change to '5-7'
                #                | -           - processor-ids: 0,7-5
                #                | +           - processor-ids: "0,5-7"
                - processor-ids: 3-3
                #                ^^^ error: '3-3' is not a valid processor range; write the lower number first.
                #                | no fix
                - processor-ids: 1-
                #                ^^ error: '1-' is not a valid processor range; write the lower number first.
                #                | no fix
                - processor-ids: '-1'
                #                ^^^^ error: '-1' is not a valid processor range; write the lower number first.
                #                | no fix
                - processor-ids: 1-2-3
                #                ^^^^^ error: '1-2-3' is not a valid processor range; write the lower number first.
                #                | no fix
    `,
  });
});

test('ranges with two ends', () => {
  checkModel(cpuProcessorRangeInvalid, {
    'data/cpu.yml': `
      cpu-models:
        - assignments:
            - cpu:
                - processor-ids: 0-1,5
                - processor-ids: 1-x
                - processor-ids: {{ ids }}
    `,
  });
});
