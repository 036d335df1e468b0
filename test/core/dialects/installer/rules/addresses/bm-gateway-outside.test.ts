import { test } from 'vitest';
import { bmGatewayOutside } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-gateway-outside.js';
import { checkKvm } from '../../../../../support/examples.js';

const noRouter = { customer_router_ip: undefined, 'svc.customer_router_ip': undefined };

const gateway = (address: string) => ({ 'baremetal.network_gateway': address });

test('the customer router is proposed', () => {
  checkKvm(
    bmGatewayOutside,
    gateway('192.168.131.1'),
    `
    ...
        "network_gateway": "192.168.131.1",
    //                     ^^^^^^^^^^^^^^^ error: The gateway 192.168.131.1 is outside the management network 192.168.130.0/24.
    //                     | related 11: The management network is 192.168.130.0/24.
    //                     | fix: Change to '192.168.130.1'
    //                     | -     "network_gateway": "192.168.131.1",
    //                     | +     "network_gateway": "192.168.130.1",
    ...
    `,
  );
  checkKvm(
    bmGatewayOutside,
    gateway('192.168.130.0'),
    `
    ...
        "network_gateway": "192.168.130.0",
    //                     ^^^^^^^^^^^^^^^ error: The gateway 192.168.130.0 is the network address of the management network 192.168.130.0/24.
    //                     | related 11: The management network is 192.168.130.0/24.
    //                     | fix: Change to '192.168.130.1'
    //                     | -     "network_gateway": "192.168.130.0",
    //                     | +     "network_gateway": "192.168.130.1",
    ...
    `,
  );
});

test('without a router, the same host of the network and the nearest free one are', () => {
  checkKvm(
    bmGatewayOutside,
    { ...gateway('192.168.131.200'), ...noRouter },
    `
    ...
        "network_gateway": "192.168.131.200",
    //                     ^^^^^^^^^^^^^^^^^ error: The gateway 192.168.131.200 is outside the management network 192.168.130.0/24.
    //                     | related 10: The management network is 192.168.130.0/24.
    //                     | fix: Change to '192.168.130.200'
    //                     | -     "network_gateway": "192.168.131.200",
    //                     | +     "network_gateway": "192.168.130.200",
    //                     | fix: Change to '192.168.130.254'
    //                     | -     "network_gateway": "192.168.131.200",
    //                     | +     "network_gateway": "192.168.130.254",
    ...
    `,
  );
  checkKvm(
    bmGatewayOutside,
    { ...gateway('192.168.130.255'), ...noRouter },
    `
    ...
        "network_gateway": "192.168.130.255",
    //                     ^^^^^^^^^^^^^^^^^ error: The gateway 192.168.130.255 is the broadcast address of the management network 192.168.130.0/24.
    //                     | related 10: The management network is 192.168.130.0/24.
    //                     | fix: Change to '192.168.130.254'
    //                     | -     "network_gateway": "192.168.130.255",
    //                     | +     "network_gateway": "192.168.130.254",
    ...
    `,
  );
});

test('the last host, and a gateway that is a misplaced seed VM', () => {
  checkKvm(bmGatewayOutside, gateway('192.168.130.254'));
  checkKvm(bmGatewayOutside, { ...gateway('192.168.131.3'), 'baremetal.network_seed_ip': '192.168.131.3' });
});

test('a network that is not written, not readable or too small', () => {
  checkKvm(bmGatewayOutside, { ...gateway('192.168.131.1'), 'baremetal.network_cidr': undefined });
  checkKvm(bmGatewayOutside, { ...gateway('192.168.131.1'), 'baremetal.network_cidr': '192.168.130.0/33' });
  checkKvm(bmGatewayOutside, { ...gateway('192.168.131.1'), 'baremetal.network_cidr': '192.168.130.0/31' });
});

test('where no seed VM is written, and where no gateway is', () => {
  checkKvm(
    bmGatewayOutside,
    { ...gateway('192.168.131.1'), 'baremetal.network_seed_ip': undefined },
    `
    ...
        "network_gateway": "192.168.131.1",
    //                     ^^^^^^^^^^^^^^^ error: The gateway 192.168.131.1 is outside the management network 192.168.130.0/24.
    //                     | related 10: The management network is 192.168.130.0/24.
    //                     | fix: Change to '192.168.130.1'
    //                     | -     "network_gateway": "192.168.131.1",
    //                     | +     "network_gateway": "192.168.130.1",
    ...
    `,
  );
  checkKvm(bmGatewayOutside, { 'baremetal.network_gateway': undefined });
});
