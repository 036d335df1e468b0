/** A processor is given away twice. */
import type { Value } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachItemOf } from '../over.js';
import { processorsOf } from './about-cpu-models.js';
import { docs } from './cpu-processor-id-reused.docs.js';

export const cpuProcessorIdReused = defineRule({
  id: 'input-model/cpu-processor-id-reused',
  severity: 'error',
  docs,
  over: eachItemOf('cpu-models'),
  *check(model) {
    const taken = new Map<number, Value<string>>();
    for (const { value, read } of processorsOf(model)) {
      const again = new Set<number>();
      for (const id of read.ids) {
        if (taken.has(id)) again.add(id);
        else taken.set(id, value);
      }
      for (const id of again) {
        const first = taken.get(id);
        yield finding(value.at, `Processor ${id} is given away already.`, {
          related: [
            first === value ? undefined : related(first?.at, `Processor ${id} is given away here first.`),
          ],
        });
      }
    }
  },
});
