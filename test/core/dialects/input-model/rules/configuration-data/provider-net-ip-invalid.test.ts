import { test } from 'vitest';
import { providerNetIpInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/provider-net-ip-invalid.js';
import { checkModel } from '../../../../../support/examples.js';

test('what is no address', () => {
  checkModel(providerNetIpInvalid, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            neutron_provider_networks:
              - gateway_ip: 172.30.1
                allocation_pools:
                  - start: 172.30.1.256
                  #        ^^^^^^^^^^^^ error: '172.30.1.256' is not a valid IP address.
                    end: 172.30.1.255
                  - end: last
                  #      ^^^^ error: 'last' is not a valid IP address.
              - gateway_ip: {{ gateway }}
                gateway: nothing
    `,
  });
});
