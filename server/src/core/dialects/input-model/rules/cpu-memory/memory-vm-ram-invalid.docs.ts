/** The page of `input-model/memory-vm-ram-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { MEMORY_SOURCE, memoryModel } from './examples.js';

export const docs: RuleDocs = {
  summary: 'The memory of virtual servers is not a number with a unit.',
  why: 'The unit is K, M or G.',
  source: MEMORY_SOURCE,
  bad: memoryModel('    vm-size:\n      ram: 16GB\n'),
  good: memoryModel('    vm-size:\n      ram: 16G\n'),
};
