/** A processor is assigned twice. */

import type { Value } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
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
        yield finding(value.at, `Duplicate processor ${id}.`, {
          related: [first === value ? undefined : related(first?.at, 'First assigned here.')],
          fixes: () => without(value, read.ids, again, taken),
        });
      }
    }
  },
});

/** The processors that nobody else has, each once. */
function without(
  value: Value<string>,
  ids: Iterable<number>,
  again: ReadonlySet<number>,
  taken: ReadonlyMap<number, Value<string>>,
): readonly Fix[] {
  const left = [...new Set(ids)].filter((id) => !again.has(id) || taken.get(id) === value);
  return left.length === 0 ? [] : changeTo(value, asRanges(left.sort((a, b) => a - b)));
}

/** `0-3,6`: neighbours as a range. */
function asRanges(ids: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const id of ids) {
    const open = ranges.at(-1);
    if (open && open[1] === id - 1) open[1] = id;
    else ranges.push([id, id]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}
