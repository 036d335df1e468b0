/** The size of huge pages is not a number with a unit. */
import { defineRule } from '../../../../rules/rule.js';
import { noSize } from '../disks/about-sizes.js';
import { eachItemOf } from '../over.js';
import { isSize, UNITS } from './about-sizes.js';
import { docs } from './memory-page-size-invalid.docs.js';

export const memoryPageSizeInvalid = defineRule({
  id: 'input-model/memory-page-size-invalid',
  severity: 'error',
  docs,
  over: eachItemOf('memory-models'),
  *check(model) {
    for (const page of model.items('huge-pages').items) {
      const size = page.text('size');
      if (size && !isSize(size.value)) yield noSize(size, UNITS);
    }
  },
});
