import { test } from 'vitest';
import { providerNetCidrInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/provider-net-cidr-invalid.js';
import { checkModel } from '../../../../../support/examples.js';

test('subnets of networks and of routes', () => {
  checkModel(providerNetCidrInvalid, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            neutron_provider_networks:
              - name: ONE
                cidr: 172.30.1.0
                host_routes:
                  - destination: 10.0.0.0/33
                  #              ^^^^^^^^^^^ error: '10.0.0.0/33' is not a valid subnet. Write it as 'address/prefix'.
                  - destination: 10.0.0.0/8
                  - destination: {{ there }}
                  - nexthop: 172.30.1.1
              - name: TWO
                cidr: 172.30.1.0/24
              - name: THREE
    `,
  });
});
