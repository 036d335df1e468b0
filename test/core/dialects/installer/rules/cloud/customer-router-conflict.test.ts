import { expect, test } from 'vitest';
import { customerRouterConflict } from '../../../../../../server/src/core/dialects/installer/rules/cloud/customer-router-conflict.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from '../networks/said.js';

const routers = (root: string, svc = root) => ({ customer_router_ip: root, 'svc.customer_router_ip': svc });

test('the one off the network is surely the one to change', () => {
  checkKvm(
    customerRouterConflict,
    routers('10.9.0.1', '192.168.130.1'),
    `
    ...
      "customer_router_ip": "10.9.0.1",
    //                      ^^^^^^^^^^ error: 'customer_router_ip' is 10.9.0.1, but 'svc.customer_router_ip' is 192.168.130.1. Both set the same variable.
    //                      | related 46: 'svc.customer_router_ip' is 192.168.130.1.
    //                      | preferred fix: Change to '192.168.130.1'
    //                      | -   "customer_router_ip": "10.9.0.1",
    //                      | +   "customer_router_ip": "192.168.130.1",
    //                      | fix: Change 'svc.customer_router_ip' to '10.9.0.1' instead
    //                      | -     "customer_router_ip": "192.168.130.1"
    //                      | +     "customer_router_ip": "10.9.0.1"
    ...
    `,
  );
});

test('of two on the network, the gateway is more likely right', () => {
  checkKvm(
    customerRouterConflict,
    routers('192.168.130.200', '192.168.130.1'),
    `
    ...
      "customer_router_ip": "192.168.130.200",
    //                      ^^^^^^^^^^^^^^^^^ error: 'customer_router_ip' is 192.168.130.200, but 'svc.customer_router_ip' is 192.168.130.1. Both set the same variable.
    //                      | related 46: 'svc.customer_router_ip' is 192.168.130.1.
    //                      | fix: Change to '192.168.130.1'
    //                      | -   "customer_router_ip": "192.168.130.200",
    //                      | +   "customer_router_ip": "192.168.130.1",
    //                      | fix: Change 'svc.customer_router_ip' to '192.168.130.200' instead
    //                      | -     "customer_router_ip": "192.168.130.1"
    //                      | +     "customer_router_ip": "192.168.130.200"
    ...
    `,
  );
});

test('three places, two of which agree', () => {
  checkKvm(
    customerRouterConflict,
    { 'vcenter.customer_router_ip': '192.168.130.9' },
    `
    ...
        "customer_router_ip": "192.168.130.9"
    //                        ^^^^^^^^^^^^^^^ error: 'vcenter.customer_router_ip' is 192.168.130.9, but 'customer_router_ip' is 192.168.130.1. Both set the same variable.
    //                        | related 8: 'customer_router_ip' is 192.168.130.1.
    //                        | fix: Change to '192.168.130.1'
    //                        | -     "customer_router_ip": "192.168.130.9"
    //                        | +     "customer_router_ip": "192.168.130.1"
    //                        | fix: Change 'customer_router_ip' to '192.168.130.9' instead
    //                        | -   "customer_router_ip": "192.168.130.1",
    //                        | +   "customer_router_ip": "192.168.130.9",
    //                        | ...
    //                        | -     "customer_router_ip": "192.168.130.1"
    //                        | +     "customer_router_ip": "192.168.130.9"
    ...
    `,
  );
});

test('where nothing tells which is right, the first counts', () => {
  checkKvm(
    customerRouterConflict,
    routers('10.9.0.1', '10.9.0.2'),
    `
    ...
        "customer_router_ip": "10.9.0.2"
    //                        ^^^^^^^^^^ error: 'svc.customer_router_ip' is 10.9.0.2, but 'customer_router_ip' is 10.9.0.1. Both set the same variable.
    //                        | related 8: 'customer_router_ip' is 10.9.0.1.
    //                        | fix: Change to '10.9.0.1'
    //                        | -     "customer_router_ip": "10.9.0.2"
    //                        | +     "customer_router_ip": "10.9.0.1"
    //                        | fix: Change 'customer_router_ip' to '10.9.0.2' instead
    //                        | -   "customer_router_ip": "10.9.0.1",
    //                        | +   "customer_router_ip": "10.9.0.2",
    ...
    `,
  );
});

test('one address, and what is no address', () => {
  checkKvm(customerRouterConflict, { 'vcenter.customer_router_ip': '192.168.130.1' });
  checkKvm(customerRouterConflict, { 'vcenter.customer_router_ip': '<router>' });
  checkKvm(customerRouterConflict, routers('<router>', '<router>'));
});

test('which one counts: on the network before the gateway, and the gateway before others', () => {
  const onSecond = (first: string, second: string, gateway: string) =>
    saidOfKvm('customer-router-conflict', {
      ...routers(first, second),
      'baremetal.network_gateway': gateway,
    }).map(([, message]) => message);
  const counts = (message: string | undefined) => /but '(.*)' is/.exec(message ?? '')?.[1];
  expect(onSecond('10.9.0.1', '192.168.130.200', '192.168.130.1').map(counts)).toEqual([
    'svc.customer_router_ip',
  ]);
  expect(onSecond('10.9.0.1', '192.168.130.200', '10.9.0.1').map(counts)).toEqual(['svc.customer_router_ip']);
  expect(onSecond('10.9.0.1', '10.9.0.2', '10.9.0.2').map(counts)).toEqual(['svc.customer_router_ip']);
});

test('what differs as well is left as it is', () => {
  checkKvm(
    customerRouterConflict,
    { ...routers('192.168.130.1', '192.168.130.9'), 'vcenter.customer_router_ip': '192.168.130.10' },
    `
    ...
        "customer_router_ip": "192.168.130.9"
    //                        ^^^^^^^^^^^^^^^ error: 'svc.customer_router_ip' is 192.168.130.9, but 'customer_router_ip' is 192.168.130.1...
    //                        | fix: Change to '192.168.130.1'
    //                        | fix: Change 'customer_router_ip' to '192.168.130.9' instead
    //                        | -   "customer_router_ip": "192.168.130.1",
    //                        | +   "customer_router_ip": "192.168.130.9",
    ...
        "customer_router_ip": "192.168.130.10"
    //                        ^^^^^^^^^^^^^^^^ error: 'vcenter.customer_router_ip' is 192.168.130.10, but 'customer_router_ip' is 192.168.130.1...
    ...
    `,
  );
});
