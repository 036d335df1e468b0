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
              # ^^^^^^^^ error: The provider network needs 'name'.
              # ^^^^^^^^ error: The provider network needs 'cidr'.
                shared: true
              - name: TWO
              #       ^^^ error: The provider network 'TWO' needs 'provider'.
              #       ^^^ error: The provider network 'TWO' needs 'cidr'.
              - name: THREE
                cidr:
                provider: {{ provider }}
              - name: FOUR
                <<: *unknown
              - {name: FIVE, cidr: 172.30.1.0/24, provider: []}
    `,
  });
});
