import { test } from 'vitest';
import { neutronNetMissingSubparam } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/neutron-net-missing-subparam.js';
import { checkModel } from '../../../../../support/examples.js';

test('pools, routes and providers have two keys each', () => {
  checkModel(neutronNetMissingSubparam, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            neutron_provider_networks:
              - name: ONE
                allocation_pools:
                  - start: 172.30.1.1
                  # ^^^^^ error: Missing required key 'end' in an allocation pool of 'ONE'.
                  # | related 5: The network is defined here.
                  - {start: 172.30.1.1, end: 172.30.1.9}
                host_routes:
                  - external: true
                  # ^^^^^^^^ error: Missing required key 'nexthop' in a host route of 'ONE'.
                  # | related 5: The network is defined here.
                  # ^^^^^^^^ error: Missing required key 'destination' in a host route of 'ONE'.
                  # | related 5: The network is defined here.
                  - {nexthop: 172.30.1.1, destination: 10.0.0.0/8}
                provider:
                  - network_type: flat
                  # ^^^^^^^^^^^^ error: Missing required key 'physical_network' in a provider of 'ONE'.
                  # | related 5: The network is defined here.
                  - {network_type: flat, physical_network: physnet1}
                  - <<: *unknown
              - allocation_pools:
                  - end: 172.30.1.1
                  # ^^^ error: Missing required key 'start' in an allocation pool of 'the network'.
    `,
  });
});
