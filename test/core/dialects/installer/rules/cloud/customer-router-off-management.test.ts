import { test } from 'vitest';
import { customerRouterOffManagement } from '../../../../../../server/src/core/dialects/installer/rules/cloud/customer-router-off-management.js';
import { checkKvm } from '../../../../../support/examples.js';

const routers = (root: string, svc = root) => ({ customer_router_ip: root, 'svc.customer_router_ip': svc });

test('a router elsewhere, at two places', () => {
  checkKvm(
    customerRouterOffManagement,
    routers('10.9.0.1'),
    `
    ...
      "customer_router_ip": "10.9.0.1",
    //                      ^^^^^^^^^^ warning: The customer router 10.9.0.1 is not on the management network 192.168.130.0/24.
    //                      | related 11: The management network is defined here.
    //                      | related 46: 'svc.customer_router_ip' has the same address.
    //                      | fix: Change to '192.168.130.1'
    //                      | -   "customer_router_ip": "10.9.0.1",
    //                      | +   "customer_router_ip": "192.168.130.1",
    //                      | ...
    //                      | -     "customer_router_ip": "10.9.0.1"
    //                      | +     "customer_router_ip": "192.168.130.1"
    ...
    `,
  );
});

test('at one place, and no gateway that could be meant', () => {
  checkKvm(
    customerRouterOffManagement,
    {
      ...routers('10.9.0.1'),
      'svc.customer_router_ip': undefined,
      'baremetal.network_gateway': '192.168.130.3',
    },
    `
    ...
      "customer_router_ip": "10.9.0.1",
    //                      ^^^^^^^^^^ warning: The customer router 10.9.0.1 is not on the management network 192.168.130.0/24.
    //                      | related 11: The management network is defined here.
    //                      | no fix
    ...
    `,
  );
});

test('on the network, in a pool, and where the network is not known', () => {
  checkKvm(customerRouterOffManagement, routers('192.168.130.254'));
  checkKvm(customerRouterOffManagement, routers('192.168.131.20'));
  checkKvm(customerRouterOffManagement, { ...routers('10.9.0.1'), 'baremetal.network_cidr': undefined });
  checkKvm(customerRouterOffManagement, {
    ...routers('10.9.0.1'),
    'baremetal.network_cidr': '192.168.130/24',
  });
  checkKvm(customerRouterOffManagement, routers('<router>'));
});
