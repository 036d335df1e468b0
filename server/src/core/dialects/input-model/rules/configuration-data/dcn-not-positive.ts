/** A time in the DCN settings is not greater than zero. */
import { asWritten } from '../../../../rules/kit/as-written.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDcnData, NUMBERS, scalarsIn } from './about-dcn.js';
import { docs } from './dcn-not-positive.docs.js';

/** Seconds that are enough. */
const USUAL: Readonly<Record<string, number>> = { vsc_start_delay: 10, vsc_start_timeout: 300 };

export const dcnNotPositive = defineRule({
  id: 'input-model/dcn-not-positive',
  severity: 'error',
  docs,
  over: eachDcnData,
  *check(data) {
    for (const { key, node, at } of scalarsIn(data, NUMBERS))
      if (typeof node.value === 'number' && node.value <= 0)
        yield finding(at, `'${key}' must be at least 1, not ${node.value}.`, {
          fixes: () =>
            changeTo(asWritten(at.file, node), node.value === 0 ? (USUAL[key] ?? 1) : -Number(node.value)),
        });
  },
});
