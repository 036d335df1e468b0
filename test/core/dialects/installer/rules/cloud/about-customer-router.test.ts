import { expect, test } from 'vitest';
import { customerRouterConflict } from '../../../../../../server/src/core/dialects/installer/rules/cloud/customer-router-conflict.js';
import { customerRouterInPool } from '../../../../../../server/src/core/dialects/installer/rules/cloud/customer-router-in-pool.js';
import { customerRouterNotGateway } from '../../../../../../server/src/core/dialects/installer/rules/cloud/customer-router-not-gateway.js';
import { customerRouterOffManagement } from '../../../../../../server/src/core/dialects/installer/rules/cloud/customer-router-off-management.js';
import { analysisOf, checkRule, checkRules, checkSilent } from '../../../../../support/check-rule.js';

const all = [
  customerRouterConflict.id,
  customerRouterOffManagement.id,
  customerRouterNotGateway.id,
  customerRouterInPool.id,
];

/** Lines 3 to 6 give the management network, with 10.1.0.1 for its gateway and nodes from 10.1.0.20 to 10.1.0.60. */
const before = `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": { "network_cidr": "10.1.0.0/24", "network_gateway": "10.1.0.1",
        "network_undercloud_range_start": "10.1.0.20",
        "network_undercloud_range_end": "10.1.0.60"
      },`;

test('two addresses in one variable: the one on the network is most likely right', () => {
  checkRules(
    all,
    `${before}
      "customer_router_ip": "10.9.0.1",
      //                    ^^^^^^^^^^ error installer/customer-router-conflict: 'customer_router_ip' is 10.9.0.1, but 'svc.customer_router_ip' is 10.1.0.1; both set the same variable.
      //                    | related 8: 'svc.customer_router_ip' is 10.1.0.1.
      //                    | fix: Change to '10.1.0.1'
      //                    | fix: Change 'svc.customer_router_ip' to '10.9.0.1' instead
      "svc": { "customer_router_ip": "10.1.0.1" }
    }
    `,
  );
});

test('a router elsewhere', () => {
  checkRules(
    all,
    `${before}
      "customer_router_ip": "10.9.0.1",
      //                    ^^^^^^^^^^ warning installer/customer-router-off-management: The customer router 10.9.0.1 is not on the management network 10.1.0.0/24.
      //                    | related 3: The management network.
      //                    | related 8: 'svc.customer_router_ip' has the same address.
      //                    | fix: Change to '10.1.0.1'
      "svc": { "customer_router_ip": "10.9.0.1" }
    }
    `,
  );
  checkRule(
    customerRouterOffManagement,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "baremetal": { "network_cidr": "10.1.0.0/24", "network_gateway": "10.1.0.1",
        "network_undercloud_range_start": "10.1.0.20",
        "network_undercloud_range_end": "10.1.0.60"
      },
      "customer_router_ip": "10.9.0.1", "svc": { "customer_router_ip": "10.9.0.1" }
    //                      ^^^^^^^^^^ warning: The customer router 10.9.0.1 is not on the management network 10.1.0.0/24.
    //                      | related 3: The management network.
    //                      | related 7: 'svc.customer_router_ip' has the same address.
    //                      | fix: Change to '10.1.0.1'
    //                      | -   "customer_router_ip": "10.9.0.1", "svc": { "customer_router_ip": "10.9.0.1" }
    //                      | +   "customer_router_ip": "10.1.0.1", "svc": { "customer_router_ip": "10.1.0.1" }
    }
    `,
  );
});

test('another host than the gateway', () => {
  checkRules(
    all,
    `${before}
      "customer_router_ip": "10.1.0.254"
      //                    ^^^^^^^^^^^^ hint installer/customer-router-not-gateway: The customer router 10.1.0.254 is not the gateway of its network, 10.1.0.1; is that meant?
      //                    | related 3: The gateway.
      //                    | fix: Change to '10.1.0.1'
    }
    `,
  );
});

test('a router among the addresses of nodes', () => {
  checkRules(
    all,
    `${before}
      "customer_router_ip": "10.1.0.25"
      //                    ^^^^^^^^^^^ error installer/customer-router-in-pool: The customer router 10.1.0.25 lies in the undercloud range, from 10.1.0.20 to 10.1.0.60.
      //                    | related 4: Here the undercloud range begins.
      //                    | fix: Change to '10.1.0.1'
      //                    | fix: Let the undercloud range begin at '10.1.0.26'
      //                    | fix: Let the undercloud range end at '10.1.0.24'
    }
    `,
  );
});

test('a router among floating IPs', () => {
  const floating = (router: string) => `${before}
      "customer_router_ip": "${router}",
      "floating_ip": { "start": "10.8.0.1", "end": "10.8.0.99", "cidr": "10.8.0.0/24" }
    }
    `;
  checkRules(
    all,
    floating('10.8.0.7').replace(
      '"10.8.0.7",',
      `"10.8.0.7",
      //                    ^^^^^^^^^^ error installer/customer-router-in-pool: The customer router 10.8.0.7 lies in the floating IP pool, from 10.8.0.1 to 10.8.0.99.`,
    ),
  );
  // The lowest address is not for the pool, whoever has it.
  checkSilent(customerRouterInPool, floating('10.8.0.1'));
});

test('a gateway in a range is one mistake', () => {
  const text = `{ "cloud_type": "KVM", "customer_router_ip": "10.1.0.25", "baremetal": {
    "network_cidr": "10.1.0.0/24", "network_gateway": "10.1.0.25", "network_seed_ip": "10.1.0.3",
    "network_undercloud_range_start": "10.1.0.20", "network_undercloud_range_end": "10.1.0.60" } }`;
  const found = analysisOf('kvm.json', text)
    .findings()
    .map(({ rule }) => rule);
  expect(found.filter((id) => /router|gateway/.test(id))).toEqual(['installer/bm-gateway-in-range']);
});
