import { test } from 'vitest';
import { cpuProcessorIdInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/cpu-memory/cpu-processor-id-invalid.js';
import { checkModel } from '../../../../../support/examples.js';

test('blanks are taken out, where that is all', () => {
  checkModel(cpuProcessorIdInvalid, {
    'data/cpu.yml': `
      cpu-models:
        - assignments:
            - cpu:
                - processor-ids: '0, 2'
                #                ^^^^^^ error: ' 2' is not a valid processor number.
                #                | preferred fix: Change to '0,2'
                #                | -           - processor-ids: '0, 2'
                #                | +           - processor-ids: '0,2'
                - processor-ids: two, 1-x
                #                ^^^^^^^^ error: 'two' is not a valid processor number.
                #                | no fix
                #                ^^^^^^^^ error: ' 1' is not a valid processor number.
                #                | no fix
                - processor-ids: ''
                #                ^^ error: '' is not a valid processor number.
                #                | no fix
                - processor-ids: 1234567
                #                ^^^^^^^ error: '1234567' is not a valid processor number.
                #                | no fix
    `,
  });
});

test('numbers and ranges are well, also those of the other rules', () => {
  checkModel(cpuProcessorIdInvalid, {
    'data/cpu.yml': `
      cpu-models:
        - assignments:
            - cpu:
                - processor-ids: 0
                - processor-ids: 0-1,3
                - processor-ids: 5-2
                - processor-ids: 1-
                - processor-ids: 999999
                - processor-ids: {{ ids }}
    `,
  });
});
