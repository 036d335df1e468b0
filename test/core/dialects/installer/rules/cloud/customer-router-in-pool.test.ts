import { expect, test } from 'vitest';
import { customerRouterInPool } from '../../../../../../server/src/core/dialects/installer/rules/cloud/customer-router-in-pool.js';
import { checkKvm } from '../../../../../support/examples.js';
import { fixTitles, kvmText, saidOfKvm } from '../networks/said.js';

const routers = (root: string, svc = root) => ({ customer_router_ip: root, 'svc.customer_router_ip': svc });

test('in the middle of the undercloud range', () => {
  checkKvm(
    customerRouterInPool,
    routers('192.168.130.30'),
    `
    ...
      "customer_router_ip": "192.168.130.30",
    //                      ^^^^^^^^^^^^^^^^ error: The customer router 192.168.130.30 is in the undercloud range, 192.168.130.23 to 192.168.130.126.
    //                      | related 15: Here the undercloud range begins.
    //                      | fix: Change to '192.168.130.1'
    //                      | -   "customer_router_ip": "192.168.130.30",
    //                      | +   "customer_router_ip": "192.168.130.1",
    //                      | ...
    //                      | -     "customer_router_ip": "192.168.130.30"
    //                      | +     "customer_router_ip": "192.168.130.1"
    //                      | fix: Change the start of the undercloud range to '192.168.130.31'
    //                      | -     "network_undercloud_range_start": "192.168.130.23",
    //                      | +     "network_undercloud_range_start": "192.168.130.31",
    //                      | fix: Change the end of the undercloud range to '192.168.130.29'
    //                      | -     "network_undercloud_range_end": "192.168.130.126"
    //                      | +     "network_undercloud_range_end": "192.168.130.29"
    ...
    `,
  );
});

test('at the end of the Service pool, written once', () => {
  checkKvm(
    customerRouterInPool,
    { ...routers('192.168.132.250'), 'svc.customer_router_ip': undefined },
    `
    ...
      "customer_router_ip": "192.168.132.250",
    //                      ^^^^^^^^^^^^^^^^^ error: The customer router 192.168.132.250 is in the Service pool, 192.168.132.2 to 192.168.132.250.
    //                      | related 41: Here the Service pool begins.
    //                      | fix: Change to '192.168.130.1'
    //                      | -   "customer_router_ip": "192.168.132.250",
    //                      | +   "customer_router_ip": "192.168.130.1",
    //                      | fix: Change the end of the Service pool to '192.168.132.249'
    //                      | -     "allocate_end": "192.168.132.250",
    //                      | +     "allocate_end": "192.168.132.249",
    ...
    `,
  );
});

test('a gateway that is no host of its own is not proposed', () => {
  checkKvm(
    customerRouterInPool,
    { ...routers('192.168.130.4'), 'baremetal.network_gateway': '192.168.130.3' },
    `
    ...
      "customer_router_ip": "192.168.130.4",
    //                      ^^^^^^^^^^^^^^^ error: The customer router 192.168.130.4 is in the seed range, 192.168.130.4 to 192.168.130.22.
    //                      | related 13: Here the seed range begins.
    //                      | fix: Change the start of the seed range to '192.168.130.5'
    //                      | -     "network_seed_range_start": "192.168.130.4",
    //                      | +     "network_seed_range_start": "192.168.130.5",
    ...
    `,
  );
});

test('beside the pools', () => {
  checkKvm(customerRouterInPool, routers('192.168.130.127'));
  checkKvm(customerRouterInPool, routers('<router>'));
});

test('a gateway in a range, and the lowest address of the floating IPs, are reported as that', () => {
  checkKvm(customerRouterInPool, {
    ...routers('192.168.130.30'),
    'baremetal.network_gateway': '192.168.130.30',
  });
  checkKvm(customerRouterInPool, { ...routers('192.168.131.1'), 'floating_ip.start': '192.168.131.1' });
  checkKvm(
    customerRouterInPool,
    { ...routers('192.168.131.2'), 'floating_ip.start': '192.168.131.1' },
    `
    ...
      "customer_router_ip": "192.168.131.2",
    //                      ^^^^^^^^^^^^^^^ error: The customer router 192.168.131.2 is in the floating IP pool, 192.168.131.1 to 192.168.131.245.
    //                      | related 34: Here the floating IP pool begins.
    //                      | fix: Change to '192.168.130.1'
    //                      | -   "customer_router_ip": "192.168.131.2",
    //                      | +   "customer_router_ip": "192.168.130.1",
    //                      | ...
    //                      | -     "customer_router_ip": "192.168.131.2"
    //                      | +     "customer_router_ip": "192.168.130.1"
    //                      | fix: Change the start of the floating IP pool to '192.168.131.3'
    //                      | -     "start": "192.168.131.1",
    //                      | +     "start": "192.168.131.3",
    //                      | fix: Change the end of the floating IP pool to '192.168.131.1'
    //                      | -     "end": "192.168.131.245",
    //                      | +     "end": "192.168.131.1",
    ...
    `,
  );
});

test('in two pools it is told of the first, and the lowest floating IP may lie in another pool', () => {
  const said = (router: string, start: string) =>
    saidOfKvm('customer-router-in-pool', {
      ...routers(router),
      'floating_ip.start': '192.168.131.9',
      'svc.allocate_start': start,
      'svc.allocate_end': '192.168.131.30',
    }).map(([, message]) => message);
  expect(said('192.168.131.20', '192.168.131.2')).toEqual([
    'The customer router 192.168.131.20 is in the floating IP pool, 192.168.131.9 to 192.168.131.245.',
  ]);
  expect(said('192.168.131.1', '192.168.131.1')).toEqual([
    'The customer router 192.168.131.1 is in the Service pool, 192.168.131.1 to 192.168.131.30.',
  ]);
});

test('the repair that leaves more of the pool comes first', () => {
  const ends = (router: string, from: string, to: string) => {
    const pool = { start: from, end: to, cidr: '192.168.131.0/24' };
    const text = kvmText({ ...routers(router), 'baremetal.network_gateway': undefined, floating_ip: pool });
    return fixTitles('installer/customer-router-in-pool', text).map((title) => title.split(' ')[2]);
  };
  expect(ends('192.168.131.20', '192.168.131.10', '192.168.131.60')).toEqual(['start', 'end']);
  expect(ends('192.168.131.50', '192.168.131.10', '192.168.131.60')).toEqual(['end', 'start']);
});
