import { test } from 'vitest';
import { customerRouterOffManagement } from '../../../../../../server/src/core/dialects/installer/rules/cloud/customer-router-off-management.js';
import { checkSilent } from '../../../../../support/check-rule.js';

test('without a written subnet nobody knows where the router should be', () => {
  checkSilent(
    customerRouterOffManagement,
    '#- /kvm.json\n{ "cloud_type": "KVM", "customer_router_ip": "10.9.0.1" }',
  );
  checkSilent(
    customerRouterOffManagement,
    '#- /kvm.json\n{ "cloud_type": "KVM", "customer_router_ip": "10.9.0.1", "baremetal": { "network_cidr": "10.1.0/24" } }',
  );
});
