/** A processor number is not valid. */
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { eachItemOf } from '../over.js';
import { processorsOf } from './about-cpu-models.js';
import { readProcessors } from './about-processor-ids.js';
import { docs } from './cpu-processor-id-invalid.docs.js';

export const cpuProcessorIdInvalid = defineRule({
  id: 'input-model/cpu-processor-id-invalid',
  severity: 'error',
  docs,
  over: eachItemOf('cpu-models'),
  *check(model) {
    for (const { value, read } of processorsOf(model))
      for (const token of read.notNumbers)
        yield finding(value.at, `'${token}' is not a valid processor number.`, {
          fixes: () => withoutBlanks(value),
        });
  },
});

/** Where that is all that is wrong with the numbers. */
function withoutBlanks(value: Value<string>): readonly Fix[] {
  const tidy = value.value.replaceAll(/\s+/g, '');
  if (tidy === value.value || readProcessors(tidy).notNumbers.length > 0) return [];
  return changeTo(value, tidy, { preferred: true });
}
