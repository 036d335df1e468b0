/** The page of `input-model/memory-default-page-size-unmatched`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { MEMORY_SOURCE, memoryModel } from './examples.js';

export const docs: RuleDocs = {
  summary: 'No huge pages of the default size are reserved.',
  why: 'Programs that do not ask for a particular size would not get any. Pages of a NUMA node do not count.',
  source: MEMORY_SOURCE,
  bad: memoryModel('    default-huge-page-size: 2M\n    huge-pages:\n      - size: 1G\n        count: 4\n'),
  good: memoryModel('    default-huge-page-size: 1G\n    huge-pages:\n      - size: 1G\n        count: 4\n'),
};
