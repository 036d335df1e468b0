import { test } from 'vitest';
import { customerRouterNotGateway } from '../../../../../../server/src/core/dialects/installer/rules/cloud/customer-router-not-gateway.js';
import { checkKvm } from '../../../../../support/examples.js';

const routers = (root: string, svc = root) => ({ customer_router_ip: root, 'svc.customer_router_ip': svc });

test('another host of the network', () => {
  checkKvm(
    customerRouterNotGateway,
    routers('192.168.130.200'),
    `
    ...
      "customer_router_ip": "192.168.130.200",
    //                      ^^^^^^^^^^^^^^^^^ hint: The customer router 192.168.130.200 is not the gateway of its network, 192.168.130.1. Is this intended?
    //                      | related 12: The gateway is set here.
    //                      | fix: Change to '192.168.130.1'
    //                      | -   "customer_router_ip": "192.168.130.200",
    //                      | +   "customer_router_ip": "192.168.130.1",
    //                      | ...
    //                      | -     "customer_router_ip": "192.168.130.200"
    //                      | +     "customer_router_ip": "192.168.130.1"
    ...
    `,
  );
});

test('the gateway, a host elsewhere, and one in a range', () => {
  checkKvm(customerRouterNotGateway, routers('192.168.130.1'));
  checkKvm(customerRouterNotGateway, routers('192.168.140.1'));
  checkKvm(customerRouterNotGateway, routers('192.168.130.30'));
});

test.each(['192.168.130.3', '192.168.130.30', '192.168.140.1', '<gateway>'])(
  '%s is no better router',
  (gateway) => {
    checkKvm(customerRouterNotGateway, {
      ...routers('192.168.130.200'),
      'baremetal.network_gateway': gateway,
    });
  },
);
