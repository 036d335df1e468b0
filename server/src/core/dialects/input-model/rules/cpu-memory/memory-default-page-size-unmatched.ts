/** No huge pages of the default size are reserved. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachItemOf } from '../over.js';
import { docs } from './memory-default-page-size-unmatched.docs.js';

export const memoryDefaultPageSizeUnmatched = defineRule({
  id: 'input-model/memory-default-page-size-unmatched',
  severity: 'error',
  docs,
  over: eachItemOf('memory-models'),
  *check(model) {
    const chosen = model.text('default-huge-page-size');
    const pages = model.items('huge-pages');
    if (!chosen || !pages.complete) return;
    const common = pages.items.filter((page) => !page.has('numa-node'));
    const sizes = common.flatMap((page) => page.text('size')?.value ?? []);
    // A size that cannot be read may be the chosen one.
    if (sizes.length < common.length || sizes.includes(chosen.value)) return;
    yield finding(chosen.at, `No huge pages of the default size ${chosen.value} are reserved here.`, {
      fixes: () => sizes.flatMap((size) => changeTo(chosen, size)),
    });
  },
});
