import { test } from 'vitest';
import { providerNetPoolOutside } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/provider-net-pool-outside.js';
import { checkModel } from '../../../../../support/examples.js';

test('both ends of all pools', () => {
  checkModel(providerNetPoolOutside, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            neutron_provider_networks:
              - cidr: 172.30.1.0/24
                gateway_ip: 172.30.9.9
                allocation_pools:
                  - start: 172.30.1.0
                  #        ^^^^^^^^^^ error: Address '172.30.1.0' is outside the hosts of '172.30.1.0/24' (172.30.1.1-172.30.1.254).
                  #        | related 5: The subnet is 172.30.1.0/24.
                    end: 172.30.1.254
                  - start: 172.30.1.1
                    end: 172.30.1.255
                    #    ^^^^^^^^^^^^ error: Address '172.30.1.255' is outside the hosts of '172.30.1.0/24' (172.30.1.1-172.30.1.254).
                    #    | related 5: The subnet is 172.30.1.0/24.
                  - start: {{ start }}
                  - end: x
              - allocation_pools:
                  - start: 172.30.9.9
    `,
  });
});
