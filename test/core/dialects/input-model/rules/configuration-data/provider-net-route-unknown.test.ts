import { test } from 'vitest';
import { providerNetRouteUnknown } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/provider-net-route-unknown.js';
import { checkModel } from '../../../../../support/examples.js';

test('routes lead to networks, or out of the cloud', () => {
  checkModel(providerNetRouteUnknown, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            neutron_provider_networks:
              - name: ONE
                host_routes:
                  - destination: 203.0.113.0/24
                  #              ^^^^^^^^^^^^^^ error: Unknown subnet '203.0.113.0/24'. Add 'external: true' if the route leads out of the cloud.
                  #              | fix: Add 'external: true'
                  #              |                 nexthop: 172.30.1.1
                  #              | +               external: true
                    nexthop: 172.30.1.1
                  - destination: 203.0.113.0/24
                    external: true
                  - destination: 203.0.113.0/24
                  #              ^^^^^^^^^^^^^^ error: Unknown subnet '203.0.113.0/24'. Add 'external: true' if the route leads out of the cloud.
                  #              | no fix
                    external: false
                  - destination: 203.0.113.0/24
                    external: {{ external }}
                  - destination: 192.168.10.7/24 # the same
                  #              ^^^^^^^^^^^^^^^ error: '192.168.10.7/24' must be written like its network: '192.168.10.0/24'.
                  #              | related networks.yml:8: The subnet is 192.168.10.0/24.
                  #              | preferred fix: Change to '192.168.10.0/24'
                  - destination: 192.168.10.0/24
                  - destination: 192.168.10.0
                  #              ^^^^^^^^^^^^ error: Unknown subnet '192.168.10.0'. Add 'external: true' if the route leads out of the cloud.
                  #              | fix: Change to '192.168.10.0/24'
                  #              | -             - destination: 192.168.10.0
                  #              | +             - destination: 192.168.10.0/24
                  #              | fix: Add 'external: true'
                  #              |               - destination: 192.168.10.0
                  #              | +               external: true
                  - destination: {{ there }}
                  - nexthop: 172.30.1.1
    `,
  });
});

test('networks that cannot be read may be any', () => {
  checkModel(providerNetRouteUnknown, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            neutron_provider_networks:
              - host_routes:
                  - destination: 203.0.113.0/24
    `,
    'data/more.yml': `
      product:
        version: 2
      networks:
        - name: MORE
          cidr: {{ cidr }}
    `,
  });
  checkModel(providerNetRouteUnknown, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            neutron_provider_networks:
              - host_routes:
                  - destination: 203.0.113.0/24
    `,
    'data/more.yml': `
      product:
        version: 2
      networks:
        - *unknown
    `,
  });
});
