import { test } from 'vitest';
import { neutronUnknownSection } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/neutron-unknown-section.js';
import { checkModel } from '../../../../../support/examples.js';

test('three sections are read', () => {
  checkModel(neutronUnknownSection, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            neutron_provider_networks: []
            neutron_external_network: []
          # ^^^^^^^^^^^^^^^^^^^^^^^^ warning: Unknown key 'neutron_external_network' in the configuration data of Neutron is ignored.
          # | unnecessary
          # | fix: Remove 'neutron_external_network'
          # | -       neutron_external_network: []
            vlan_transparent: true
            network-tags: []
          # ^^^^^^^^^^^^ warning: Unknown key 'network-tags' in the configuration data of Neutron is ignored.
          # | fix: Remove 'network-tags'
            <<: *unknown
        - services: [neutron]
        - services: [nova]
          data:
            something: 1
    `,
  });
});
