import { test } from 'vitest';
import { providerNetTypeInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/provider-net-type-invalid.js';
import { checkModel } from '../../../../../support/examples.js';

test('three types, of which the nearest is meant', () => {
  checkModel(providerNetTypeInvalid, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            neutron_provider_networks:
              - provider:
                  - network_type: vlans # tagged
                  #               ^^^^^ error: 'vlans' is not a valid provider network type. Expected 'vlan', 'flat' or 'local'.
                  #               | preferred fix: Change to 'vlan'
                  #               | -             - network_type: vlans # tagged
                  #               | +             - network_type: vlan # tagged
                  #               | fix: Change to 'flat'
                  #               | -             - network_type: vlans # tagged
                  #               | +             - network_type: flat # tagged
                  #               | fix: Change to 'local'
                  #               | -             - network_type: vlans # tagged
                  #               | +             - network_type: local # tagged
                  - network_type: vxlan
                  #               ^^^^^ error: 'vxlan' is not a valid provider network type. Expected 'vlan', 'flat' or 'local'.
                  #               | fix: Change to 'vlan'
                  #               | fix: Change to 'flat'
                  #               | fix: Change to 'local'
                  - network_type: gre
                  #               ^^^ error: 'gre' is not a valid provider network type. Expected 'vlan', 'flat' or 'local'.
                  #               | fix: Change to 'vlan'
                  #               | fix: Change to 'flat'
                  #               | fix: Change to 'local'
                  - network_type: vlan
                  - network_type: flat
                  - network_type: local
                  - network_type: {{ type }}
                  - physical_network: physnet1
    `,
  });
});
