import { test } from 'vitest';
import { customerRouterConflict } from '../../../../../../server/src/core/dialects/installer/rules/cloud/customer-router-conflict.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

/** Lines 3 to 6 give the management network, with 10.1.0.1 for its gateway and nodes from 10.1.0.20 to 10.1.0.60. */
const before = `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": { "network_cidr": "10.1.0.0/24", "network_gateway": "10.1.0.1",
        "network_undercloud_range_start": "10.1.0.20",
        "network_undercloud_range_end": "10.1.0.60"
      },`;

test('three places', () => {
  const fixture = (root: string, svc: string, vcenter: string) => `${before}
      "customer_router_ip": "${root}",
      "svc": { "customer_router_ip": "${svc}" },
      "vcenter": { "customer_router_ip": "${vcenter}" }
    }
    `;
  checkRule(
    customerRouterConflict,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": { "network_cidr": "10.1.0.0/24", "network_gateway": "10.1.0.1",
        "network_undercloud_range_start": "10.1.0.20",
        "network_undercloud_range_end": "10.1.0.60"
      },
      "customer_router_ip": "10.1.0.1",
      "svc": { "customer_router_ip": "10.1.0.1" },
      "vcenter": { "customer_router_ip": "10.1.0.9" }
    //                                   ^^^^^^^^^^ error: 'vcenter.customer_router_ip' is 10.1.0.9, but 'customer_router_ip' is 10.1.0.1; both set the same variable.
    //                                   | related 7: 'customer_router_ip' is 10.1.0.1.
    //                                   | fix: Change to '10.1.0.1'
    //                                   | -   "vcenter": { "customer_router_ip": "10.1.0.9" }
    //                                   | +   "vcenter": { "customer_router_ip": "10.1.0.1" }
    //                                   | fix: Change 'customer_router_ip' to '10.1.0.9' instead
    //                                   | -   "customer_router_ip": "10.1.0.1",
    //                                   | -   "svc": { "customer_router_ip": "10.1.0.1" },
    //                                   | +   "customer_router_ip": "10.1.0.9",
    //                                   | +   "svc": { "customer_router_ip": "10.1.0.9" },
    }
    `,
  );
  checkSilent(customerRouterConflict, fixture('10.1.0.1', '10.1.0.1', '10.1.0.1'));
  checkSilent(customerRouterConflict, fixture('10.1.0.1', '<router>', '10.1.0.300'));
});
