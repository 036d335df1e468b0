/** The page of `input-model/memory-page-size-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { hugePages, MEMORY_SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'The size of huge pages is not a number with a unit.',
  why: 'The unit is K, M or G.',
  source: MEMORY_SOURCE,
  bad: hugePages('size: 1GB, count: 4'),
  good: hugePages('size: 1G, count: 4'),
};
