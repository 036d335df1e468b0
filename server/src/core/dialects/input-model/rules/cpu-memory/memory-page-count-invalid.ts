/** The number of huge pages is not greater than zero. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, dropItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachItemOf } from '../over.js';
import { docs } from './memory-page-count-invalid.docs.js';

export const memoryPageCountInvalid = defineRule({
  id: 'input-model/memory-page-count-invalid',
  severity: 'error',
  docs,
  over: eachItemOf('memory-models'),
  *check(model) {
    for (const page of model.items('huge-pages').items) {
      const count = page.integer('count');
      if (count && count.value <= 0)
        yield finding(count.at, `'count' must be at least 1, not ${count.value}.`, {
          fixes: () => [
            ...changeTo(count, Math.max(1, -count.value)),
            ...dropItem(page, { title: 'Remove these pages' }),
          ],
        });
    }
  },
});
