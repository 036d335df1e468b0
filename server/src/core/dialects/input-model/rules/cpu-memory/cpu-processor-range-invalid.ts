/** A range of processors is incomplete or reversed. */
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { eachItemOf } from '../over.js';
import { processorsOf } from './about-cpu-models.js';
import { docs } from './cpu-processor-range-invalid.docs.js';

export const cpuProcessorRangeInvalid = defineRule({
  id: 'input-model/cpu-processor-range-invalid',
  severity: 'error',
  docs,
  over: eachItemOf('cpu-models'),
  *check(model) {
    for (const { value, read } of processorsOf(model))
      for (const token of read.notRanges)
        yield finding(value.at, `'${token}' is not a valid processor range; write the lower number first.`, {
          fixes: () => turned(value, token),
        });
  },
});

/** The two numbers the other way round. */
function turned(value: Value<string>, token: string): readonly Fix[] {
  const [, last, first] = /^(\d+)-(\d+)$/.exec(token) ?? [];
  if (first === undefined || last === undefined || first === last) return [];
  const range = `${first}-${last}`;
  return changeTo(value, value.value.replace(token, range), {
    title: `Change to '${range}'`,
  });
}
