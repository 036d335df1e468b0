/** The pages about huge pages that are set apart twice. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { hugePages, MEMORY_SOURCE } from './examples.js';

const why = 'A size can have only one number of pages.';

export const docs = {
  'input-model/memory-numa-duplicate': {
    summary: 'Huge pages of one size are reserved twice on one NUMA node.',
    why,
    source: MEMORY_SOURCE,
    bad: hugePages('size: 1G, count: 4, numa-node: 0', 'size: 1G, count: 8, numa-node: 0'),
    good: hugePages('size: 1G, count: 4, numa-node: 0', 'size: 1G, count: 8, numa-node: 1'),
  },
  'input-model/memory-page-size-duplicate': {
    summary: 'Huge pages of one size are reserved twice.',
    why,
    source: MEMORY_SOURCE,
    bad: hugePages('size: 1G, count: 4', 'size: 1G, count: 8'),
    good: hugePages('size: 1G, count: 4', 'size: 2M, count: 8'),
  },
} satisfies Record<string, RuleDocs>;
