import { test } from 'vitest';
import { bmGatewayIsSeed } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-gateway-is-seed.js';
import { checkKvm } from '../../../../../support/examples.js';

const noRouter = { customer_router_ip: undefined, 'svc.customer_router_ip': undefined };
const virtual = { files: { 'baremetal.csv': '78:e7:d1:22:5d:01,,,192.168.122.1,4,8192,64,Undercloud,VM\n' } };

const isSeed = { 'baremetal.network_gateway': '192.168.130.3' };

test('the customer router is proposed', () => {
  checkKvm(
    bmGatewayIsSeed,
    isSeed,
    `
    ...
        "network_gateway": "192.168.130.3",
    //                     ^^^^^^^^^^^^^^^ warning: The gateway 192.168.130.3 is the seed VM; name a host that stays up when the seed is updated.
    //                     | related 10: The seed VM has this address.
    //                     | fix: Change to '192.168.130.1'
    //                     | -     "network_gateway": "192.168.130.3",
    //                     | +     "network_gateway": "192.168.130.1",
    ...
    `,
  );
});

test('nothing is proposed without a router on the network that is another host', () => {
  checkKvm(
    bmGatewayIsSeed,
    { ...isSeed, ...noRouter },
    `
    ...
        "network_gateway": "192.168.130.3",
    //                     ^^^^^^^^^^^^^^^ warning: The gateway 192.168.130.3 is the seed VM; name a host that stays up when the seed is updated.
    //                     | related 9: The seed VM has this address.
    //                     | no fix
    ...
    `,
  );
  checkKvm(
    bmGatewayIsSeed,
    { ...isSeed, ...noRouter, customer_router_ip: '192.168.130.3' },
    `
    ...
        "network_gateway": "192.168.130.3",
    //                     ^^^^^^^^^^^^^^^ warning: The gateway 192.168.130.3 is the seed VM; name a host that stays up when the seed is updated.
    //                     | related 10: The seed VM has this address.
    //                     | no fix
    ...
    `,
  );
  checkKvm(
    bmGatewayIsSeed,
    { ...isSeed, ...noRouter, customer_router_ip: '192.168.131.1' },
    `
    ...
        "network_gateway": "192.168.130.3",
    //                     ^^^^^^^^^^^^^^^ warning: The gateway 192.168.130.3 is the seed VM; name a host that stays up when the seed is updated.
    //                     | related 10: The seed VM has this address.
    //                     | no fix
    ...
    `,
  );
  checkKvm(
    bmGatewayIsSeed,
    { ...isSeed, 'baremetal.network_cidr': '192.168.130.0/31' },
    `
    ...
        "network_gateway": "192.168.130.3",
    //                     ^^^^^^^^^^^^^^^ warning: The gateway 192.168.130.3 is the seed VM; name a host that stays up when the seed is updated.
    //                     | related 10: The seed VM has this address.
    //                     | no fix
    ...
    `,
  );
});

test('another host, no address, and the network of a virtual installation', () => {
  checkKvm(bmGatewayIsSeed, { 'baremetal.network_gateway': '192.168.130.2' });
  checkKvm(bmGatewayIsSeed, { ...isSeed, 'baremetal.network_seed_ip': '<seed>' });
  checkKvm(bmGatewayIsSeed, isSeed, '', virtual);
});

test('a subnet that cannot be read, and no gateway at all', () => {
  checkKvm(
    bmGatewayIsSeed,
    { ...isSeed, 'baremetal.network_cidr': '<cidr>' },
    `
    ...
        "network_gateway": "192.168.130.3",
    //                     ^^^^^^^^^^^^^^^ warning: The gateway 192.168.130.3 is the seed VM; name a host that stays up when the seed is updated.
    //                     | related 10: The seed VM has this address.
    //                     | no fix
    ...
    `,
  );
  checkKvm(bmGatewayIsSeed, { 'baremetal.network_gateway': undefined });
});
