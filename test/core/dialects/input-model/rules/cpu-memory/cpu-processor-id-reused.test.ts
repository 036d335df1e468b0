import { expect, test } from 'vitest';
import { exampleModel } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { cpuProcessorIdReused } from '../../../../../../server/src/core/dialects/input-model/rules/cpu-memory/cpu-processor-id-reused.js';
import { checkModel, said } from '../../../../../support/examples.js';

test('a processor twice, in one list and in two', () => {
  checkModel(cpuProcessorIdReused, {
    'data/cpu.yml': `
      cpu-models:
        - assignments:
            - cpu:
                - processor-ids: 0-3,3
                #                ^^^^^ error: Duplicate processor 3.
            - cpu:
                - processor-ids: 4-5
                - processor-ids: 1,6
                #                ^^^ error: Duplicate processor 1.
                #                | related 4: First assigned here.
                - processor-ids: {{ ids }}
        - assignments:
            - cpu:
                - processor-ids: 0
    `,
  });
});

test('the last of one range and the first of the next', () => {
  const model = (ids: string) => ({
    'data/cpu.yml': `cpu-models:\n  - assignments: [cpu: [processor-ids: '${ids}']]\n`,
  });
  const found = (ids: string) => said(cpuProcessorIdReused, model(ids), { files: exampleModel() }).length;
  expect(found('0-2,2-4')).toBe(1);
  expect(found('0-1,2-4')).toBe(0);
});
