/** The page of `input-model/memory-page-count-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { hugePages, MEMORY_SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'The number of huge pages is not greater than zero.',
  why: 'The kernel reserves this number of pages when it starts.',
  source: MEMORY_SOURCE,
  bad: hugePages('size: 1G, count: 0'),
  good: hugePages('size: 1G, count: 4'),
};
