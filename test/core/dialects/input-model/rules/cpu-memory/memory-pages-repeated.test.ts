import { test } from 'vitest';
import { memoryPagesRepeated } from '../../../../../../server/src/core/dialects/input-model/rules/cpu-memory/memory-pages-repeated.js';
import { checkRules } from '../../../../../support/check-rule.js';

const IDS = memoryPagesRepeated.map(({ id }) => id);

test('pages of one size, for the whole machine and for a node', () => {
  checkRules(
    IDS,
    `
      #- /cloudConfig.yml
      cloud:
        name: example
      #- /data/memory.yml
      memory-models:
        - name: ONE
          huge-pages:
            - size: 1G
            - size: 2M
            - size: 1G
            #       ^^ error input-model/memory-page-size-duplicate: Duplicate huge page size 1G.
            #       | related 4: First reserved here.
            #       | fix: Remove these pages
            #       | -       - size: 1G
            #       | -         count: 3
              count: 3
            - {size: 1G, numa-node: 0}
            - {size: 1G, numa-node: 1}
            - {size: 2M, numa-node: 0}
            - {size: 1G, numa-node: 0}
            #        ^^ error input-model/memory-numa-duplicate: Duplicate huge page size 1G on NUMA node 0.
            #        | related 8: First reserved here.
            #        | fix: Remove these pages
            - {size: 1G, numa-node: '{{ node }}'}
            - {size: 1G, numa-node: '{{ node }}'}
            - size: {{ size }}
            - size: {{ size }}
        - name: TWO
          huge-pages:
            - &page {size: 2M}
            #              ^^ error input-model/memory-page-size-duplicate: Duplicate huge page size 2M.
            #              | related 18: First reserved here.
            #              | no fix
            - *page
  `,
  );
});
