import { test } from 'vitest';
import { neutronNetMissingParam } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/neutron-net-missing-param.js';
import { checkModel } from '../../../../../support/examples.js';

test('a name, a provider and a subnet', () => {
  checkModel(neutronNetMissingParam, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            neutron_provider_networks:
              - provider: []
              # ^^^^^^^^ error: Missing required key 'name' in a provider network.
              # ^^^^^^^^ error: Missing required key 'cidr' in a provider network.
                shared: true
              - name: TWO
              #       ^^^ error: Missing required key 'provider' in provider network 'TWO'.
              #       ^^^ error: Missing required key 'cidr' in provider network 'TWO'.
              - name: THREE
                cidr:
                provider: {{ provider }}
              - name: FOUR
                <<: *unknown
              - {name: FIVE, cidr: 172.30.1.0/24, provider: []}
    `,
  });
});
