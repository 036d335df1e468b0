/** The number of resource nodes is no whole number from 1 on. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDefinition } from '../over.js';
import { docs } from './cg-count-invalid.docs.js';

export const cgCountInvalid = defineRule({
  id: 'carrier-grade/cg-count-invalid',
  severity: 'error',
  docs,
  over: eachDefinition,
  *check({ controlPlanes, reader }) {
    for (const { section } of controlPlanes.items.flatMap(({ resourceNodes }) => resourceNodes.items)) {
      const count = reader.value(section, 'count', ({ value }) =>
        typeof value === 'number' || typeof value === 'string' ? value : undefined,
      );
      if (!count || (Number.isInteger(count.value) && Number(count.value) >= 1)) continue;
      yield finding(count.at, `'count' must be a whole number from 1 on, not '${count.value}'.`, {
        fixes: () =>
          /^[1-9]\d*$/.test(String(count.value))
            ? changeTo(count, Number(count.value), { preferred: true })
            : [],
      });
    }
  },
});
