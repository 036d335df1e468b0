import { test } from 'vitest';
import { neutronNetUnknownKey } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/neutron-net-unknown-key.js';
import { checkModel } from '../../../../../support/examples.js';

test('keys of networks and of the lists in them', () => {
  checkModel(neutronNetUnknownKey, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            neutron_provider_networks:
              - name: ONE
                cidr: 172.30.1.0/24
                allocation_pool: # from here
              # ^^^^^^^^^^^^^^^ warning: Unknown key 'allocation_pool' in a provider network is ignored. Did you mean 'allocation_pools'?
              # | unnecessary
              # | preferred fix: Change to 'allocation_pools'
              # | -           allocation_pool: # from here
              # | +           allocation_pools: # from here
              # | fix: Remove 'allocation_pool'
              # | -           allocation_pool: # from here
              # | -             - start: 172.30.1.9
                  - start: 172.30.1.9
                whatever: 1
              # ^^^^^^^^ warning: Unknown key 'whatever' in a provider network is ignored.
              # | fix: Remove 'whatever'
              - name: TWO
                provider: []
                cidr: 172.30.1.0/24
                shared: true
                gateway_ip: 172.30.1.1
                no_gateway: false
                enable_dhcp: true
                allocation_pools:
                  - {start: 172.30.1.9, End: 172.30.1.99}
                  #                     ^^^ warning: Unknown key 'End' in an allocation pool is ignored. Did you mean 'end'?
                  #                     | preferred fix: Change to 'end'
                  #                     | fix: Remove 'End'
                host_routes:
                  - {nexthop: 172.30.1.1, destination: 10.0.0.0/8, external: true, extern: true}
                  #                                                                ^^^^^^ warning: Unknown key 'extern' in a host route is ignored.
                  #                                                                | fix: Remove 'extern'
              - name: THREE
                provider:
                  - {physical_network: p, network_type: vlan, segmentation_id: 1, segment_id: 2}
                  #                                                               ^^^^^^^^^^ warning: Unknown key 'segment_id' in a provider is ignored.
                  #                                                               | fix: Remove 'segment_id'
    `,
  });
});

test('where any key may stand, none is the one that was meant', () => {
  checkModel(neutronNetUnknownKey, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            neutron_provider_networks:
              - allocation_pool: []
              # ^^^^^^^^^^^^^^^ warning: Unknown key 'allocation_pool' in a provider network is ignored.
              # | fix: Remove 'allocation_pool'
              # | -         - allocation_pool: []
              # | -           {{ key }}: 1
              # | +         - {{ key }}: 1
                {{ key }}: 1
    `,
  });
});

test('a network that others share is left alone', () => {
  checkModel(neutronNetUnknownKey, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            neutron_provider_networks:
              - provider:
                  - &provider {physical_networks: p}
                  #            ^^^^^^^^^^^^^^^^^ warning: Unknown key 'physical_networks' in a provider is ignored. Did you mean 'physical_network'?
                  #            | preferred fix: Change to 'physical_network'
                  #            | -             - &provider {physical_networks: p}
                  #            | +             - &provider {physical_network: p}
                  #            | fix: Remove 'physical_networks'
                  #            | -             - &provider {physical_networks: p}
                  #            | +             - &provider {}
              - provider:
                  - *provider
                  - {<<: *provider, network_type: vlan}
    `,
  });
});
