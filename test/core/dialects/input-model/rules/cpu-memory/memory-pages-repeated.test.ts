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
            #       ^^ error input-model/memory-page-size-duplicate: Huge pages of 1G are set apart already.
            #       | related 4: They are set apart here first.
            #       | fix: Remove these pages
            #       | -       - size: 1G
            #       | -         count: 3
              count: 3
            - {size: 1G, numa-node: 0}
            - {size: 1G, numa-node: 1}
            - {size: 2M, numa-node: 0}
            - {size: 1G, numa-node: 0}
            #        ^^ error input-model/memory-numa-duplicate: Huge pages of 1G are set apart on NUMA node 0 already.
            #        | related 8: They are set apart here first.
            #        | fix: Remove these pages
            - {size: 1G, numa-node: '{{ node }}'}
            - {size: 1G, numa-node: '{{ node }}'}
            - size: {{ size }}
            - size: {{ size }}
        - name: TWO
          huge-pages:
            - &page {size: 2M}
            #              ^^ error input-model/memory-page-size-duplicate: Huge pages of 2M are set apart already.
            #              | related 18: They are set apart here first.
            #              | no fix
            - *page
  `,
  );
});
