import { test } from 'vitest';
import { namesProviderNetwork } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/names-provider-network.js';
import { checkRules } from '../../../../../support/check-rule.js';

const IDS = namesProviderNetwork.map(({ id }) => id);

test('the network that there is can only be meant, of several the nearest', () => {
  checkRules(
    IDS,
    `
      #- /cloudConfig.yml
      cloud:
        name: example
      #- /data/data.yml
      configuration-data:
        - services: [neutron]
          data:
            neutron_provider_networks:
              - name: GUEST-NET
        - services: [ironic]
          data:
            cleaning_network: SOMETHING # wash
            #                 ^^^^^^^^^ error input-model/ironic-unknown-cleaning-net: Unknown provider network 'SOMETHING'. Did you mean 'GUEST-NET'?
            #                 | fix: Change to 'GUEST-NET'
            #                 | -       cleaning_network: SOMETHING # wash
            #                 | +       cleaning_network: GUEST-NET # wash
            provisioning_network: GUEST-NET
        - services: [octavia]
          data:
            amp_network_name: {{ network }}
            cleaning_network: NOTHING
  `,
  );
  checkRules(
    IDS,
    `
      #- /cloudConfig.yml
      cloud:
        name: example
      #- /data/data.yml
      configuration-data:
        - services: [neutron]
          data:
            neutron_provider_networks:
              - name: GUEST-NET
              - name: OTHER
        - services: [ironic, octavia]
          data:
            cleaning_network: GUEST-NAT
            #                 ^^^^^^^^^ error input-model/ironic-unknown-cleaning-net: Unknown provider network 'GUEST-NAT'. Did you mean 'GUEST-NET'?
            #                 | fix: Change to 'GUEST-NET'
            provisioning_network: NOWHERE
            #                     ^^^^^^^ warning input-model/ironic-unknown-provisioning-net: Unknown provider network 'NOWHERE'.
            #                     | no fix
            amp_network_name: OTHR
            #                 ^^^^ warning input-model/octavia-unknown-amp-network: Unknown provider network 'OTHR'. Did you mean 'OTHER'?
            #                 | fix: Change to 'OTHER'
        - services: [ironic]
        - services: [nova]
          data:
            amp_network_name: NOWHERE
  `,
  );
});

test('data that is not whole may create any network', () => {
  checkRules(
    IDS,
    `
      #- /cloudConfig.yml
      cloud:
        name: example
      #- /data/data.yml
      configuration-data:
        - services: [ironic, octavia]
          data:
            cleaning_network: NOWHERE
            amp_network_name: NOWHERE
        - *unknown
  `,
  );
});
