import { test } from 'vitest';
import { providerNetGatewayOutside } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/provider-net-gateway-outside.js';
import { checkModel } from '../../../../../support/examples.js';

test('the first and the last host, and what is none', () => {
  checkModel(providerNetGatewayOutside, {
    'data/neutron.yml': `
      configuration-data:
        - services: [neutron]
          data:
            neutron_provider_networks:
              - {cidr: 172.30.1.0/24, gateway_ip: 172.30.1.1}
              - {cidr: 172.30.1.0/24, gateway_ip: 172.30.1.254}
              - {cidr: 172.30.1.0/24, gateway_ip: 172.30.1.0}
              #                                   ^^^^^^^^^^ error: Gateway '172.30.1.0' is outside the hosts of '172.30.1.0/24' (172.30.1.1-172.30.1.254).
              #                                   | related 7: The subnet is 172.30.1.0/24.
              #                                   | fix: Change to '172.30.1.1'
              #                                   | -         - {cidr: 172.30.1.0/24, gateway_ip: 172.30.1.0}
              #                                   | +         - {cidr: 172.30.1.0/24, gateway_ip: 172.30.1.1}
              #                                   | fix: Change to '172.30.1.254'
              #                                   | -         - {cidr: 172.30.1.0/24, gateway_ip: 172.30.1.0}
              #                                   | +         - {cidr: 172.30.1.0/24, gateway_ip: 172.30.1.254}
              - {cidr: 172.30.1.0/24, gateway_ip: 172.30.1.255}
              #                                   ^^^^^^^^^^^^ error: Gateway '172.30.1.255' is outside the hosts of '172.30.1.0/24' (172.30.1.1-172.30.1.254).
              #                                   | related 8: The subnet is 172.30.1.0/24.
              #                                   | fix: Change to '172.30.1.1'
              #                                   | -         - {cidr: 172.30.1.0/24, gateway_ip: 172.30.1.255}
              #                                   | +         - {cidr: 172.30.1.0/24, gateway_ip: 172.30.1.1}
              #                                   | fix: Change to '172.30.1.254'
              #                                   | -         - {cidr: 172.30.1.0/24, gateway_ip: 172.30.1.255}
              #                                   | +         - {cidr: 172.30.1.0/24, gateway_ip: 172.30.1.254}
              - {cidr: 172.30.1.0/24, gateway_ip: 172.30.2.1}
              #                                   ^^^^^^^^^^ error: Gateway '172.30.2.1' is outside the hosts of '172.30.1.0/24' (172.30.1.1-172.30.1.254).
              #                                   | related 9: The subnet is 172.30.1.0/24.
              #                                   | fix: Change to '172.30.1.1'
              #                                   | -         - {cidr: 172.30.1.0/24, gateway_ip: 172.30.2.1}
              #                                   | +         - {cidr: 172.30.1.0/24, gateway_ip: 172.30.1.1}
              #                                   | fix: Change to '172.30.1.254'
              #                                   | -         - {cidr: 172.30.1.0/24, gateway_ip: 172.30.2.1}
              #                                   | +         - {cidr: 172.30.1.0/24, gateway_ip: 172.30.1.254}
              - {cidr: 172.30.1.0/24, gateway_ip: 'fd00::1'}
              #                                   ^^^^^^^^^ error: Gateway 'fd00::1' is outside the hosts of '172.30.1.0/24' (172.30.1.1-172.30.1.254).
              #                                   | related 10: The subnet is 172.30.1.0/24.
              #                                   | fix: Change to '172.30.1.1'
              #                                   | -         - {cidr: 172.30.1.0/24, gateway_ip: 'fd00::1'}
              #                                   | +         - {cidr: 172.30.1.0/24, gateway_ip: '172.30.1.1'}
              #                                   | fix: Change to '172.30.1.254'
              #                                   | -         - {cidr: 172.30.1.0/24, gateway_ip: 'fd00::1'}
              #                                   | +         - {cidr: 172.30.1.0/24, gateway_ip: '172.30.1.254'}
              - {cidr: 172.30.1.0/24, gateway_ip: none}
              - {cidr: 172.30.1.0, gateway_ip: 172.30.2.1}
              #                                ^^^^^^^^^^ error: Gateway '172.30.2.1' is outside the hosts of '172.30.1.0' (172.30.1.0).
              #                                | related 12: The subnet is 172.30.1.0.
              #                                | fix: Change to '172.30.1.0'
              - {cidr: '{{ cidr }}', gateway_ip: 172.30.2.1}
              - {gateway_ip: &gateway 172.30.2.1}
              - {cidr: 172.30.1.0/24, gateway_ip: *gateway}
              #                                   ^^^^^^^^ error: Gateway '172.30.2.1' is outside the hosts of '172.30.1.0/24' (172.30.1.1-172.30.1.254).
              #                                   | related 15: The subnet is 172.30.1.0/24.
              #                                   | no fix
    `,
  });
});
