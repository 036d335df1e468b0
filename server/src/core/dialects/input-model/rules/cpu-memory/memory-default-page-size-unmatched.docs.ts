/** The page of `input-model/memory-default-page-size-unmatched`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { MEMORY_SOURCE, memoryModel } from './examples.js';

export const docs: RuleDocs = {
  summary: 'The default size of huge pages is none of the sizes that are set apart.',
  why: 'Programs that ask for no particular size would get none. Pages of a NUMA node do not count.',
  source: MEMORY_SOURCE,
  bad: memoryModel('    default-huge-page-size: 2M\n    huge-pages:\n      - size: 1G\n        count: 4\n'),
  good: memoryModel('    default-huge-page-size: 1G\n    huge-pages:\n      - size: 1G\n        count: 4\n'),
};
