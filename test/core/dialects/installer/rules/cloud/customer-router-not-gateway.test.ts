import { test } from 'vitest';
import { customerRouterNotGateway } from '../../../../../../server/src/core/dialects/installer/rules/cloud/customer-router-not-gateway.js';
import { checkSilent } from '../../../../../support/check-rule.js';

test('the seed VM as the gateway is no better router', () => {
  checkSilent(
    customerRouterNotGateway,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": { "network_cidr": "10.1.0.0/24", "network_gateway": "10.1.0.3", "network_seed_ip": "10.1.0.3" },
      "customer_router_ip": "10.1.0.254"
    }
    `,
  );
});
