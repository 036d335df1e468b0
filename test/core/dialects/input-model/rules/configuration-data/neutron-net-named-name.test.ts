import { test } from 'vitest';
import { neutronNetNamedName } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/neutron-net-named-name.js';
import { checkModel } from '../../../../../support/examples.js';

test('the one name that is a key', () => {
  checkModel(neutronNetNamedName, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            neutron_provider_networks:
              - name: name
              #       ^^^^ error: A provider network cannot be named 'name'.
              - name: Name
              - name: {{ name }}
              - cidr: name
    `,
  });
});
