import { test } from 'vitest';
import { providerNetPoolReversed } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/provider-net-pool-reversed.js';
import { checkModel } from '../../../../../support/examples.js';

test('a pool begins before its end', () => {
  checkModel(providerNetPoolReversed, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            neutron_provider_networks:
              - allocation_pools:
                  - {start: 172.30.1.10, end: 172.30.1.9}
                  #         ^^^^^^^^^^^ warning: Pool is reversed: '172.30.1.10' is after '172.30.1.9'.
                  #         | related 6: The end is '172.30.1.9'.
                  - {start: 172.30.1.10, end: 172.30.1.10}
                  - {start: 172.30.1.9, end: 172.30.1.10}
                  - {start: 'fd00::9', end: 172.30.1.10}
                  - {start: 172.30.1.10}
                  - {start: 172.30.1.10, end: '{{ end }}'}
    `,
  });
});
