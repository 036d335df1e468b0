import { test } from 'vitest';
import { bmGatewayInRange } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-gateway-in-range.js';
import { checkKvm } from '../../../../../support/examples.js';

const gateway = (address: string) => ({ 'baremetal.network_gateway': address });

test('the gateway is an end of a range, or lies in its middle', () => {
  checkKvm(
    bmGatewayInRange,
    gateway('192.168.130.23'),
    `
    ...
        "network_gateway": "192.168.130.23",
    //                     ^^^^^^^^^^^^^^^^ error: The gateway 192.168.130.23 is in the undercloud range, 192.168.130.23 to 192.168.130.126.
    //                     | related 15: Here the undercloud range begins.
    //                     | fix: Change the start of the undercloud range to '192.168.130.24'
    //                     | -     "network_undercloud_range_start": "192.168.130.23",
    //                     | +     "network_undercloud_range_start": "192.168.130.24",
    //                     | fix: Change to '192.168.130.1'
    //                     | -     "network_gateway": "192.168.130.23",
    //                     | +     "network_gateway": "192.168.130.1",
    ...
    `,
  );
  checkKvm(
    bmGatewayInRange,
    gateway('192.168.130.22'),
    `
    ...
        "network_gateway": "192.168.130.22",
    //                     ^^^^^^^^^^^^^^^^ error: The gateway 192.168.130.22 is in the seed range, 192.168.130.4 to 192.168.130.22.
    //                     | related 13: Here the seed range begins.
    //                     | fix: Change the end of the seed range to '192.168.130.21'
    //                     | -     "network_seed_range_end": "192.168.130.22",
    //                     | +     "network_seed_range_end": "192.168.130.21",
    //                     | fix: Change to '192.168.130.1'
    //                     | -     "network_gateway": "192.168.130.22",
    //                     | +     "network_gateway": "192.168.130.1",
    ...
    `,
  );
  checkKvm(
    bmGatewayInRange,
    gateway('192.168.130.100'),
    `
    ...
        "network_gateway": "192.168.130.100",
    //                     ^^^^^^^^^^^^^^^^^ error: The gateway 192.168.130.100 is in the undercloud range, 192.168.130.23 to 192.168.130.126.
    //                     | related 15: Here the undercloud range begins.
    //                     | fix: Change the end of the undercloud range to '192.168.130.99'
    //                     | -     "network_undercloud_range_end": "192.168.130.126"
    //                     | +     "network_undercloud_range_end": "192.168.130.99"
    //                     | fix: Change the start of the undercloud range to '192.168.130.101'
    //                     | -     "network_undercloud_range_start": "192.168.130.23",
    //                     | +     "network_undercloud_range_start": "192.168.130.101",
    //                     | fix: Change to '192.168.130.1'
    //                     | -     "network_gateway": "192.168.130.100",
    //                     | +     "network_gateway": "192.168.130.1",
    ...
    `,
  );
});

test('a range of one address cannot leave it out', () => {
  checkKvm(
    bmGatewayInRange,
    {
      ...gateway('192.168.130.8'),
      'baremetal.network_seed_range_start': '192.168.130.8',
      'baremetal.network_seed_range_end': '192.168.130.8',
    },
    `
    ...
        "network_gateway": "192.168.130.8",
    //                     ^^^^^^^^^^^^^^^ error: The gateway 192.168.130.8 is in the seed range, 192.168.130.8 to 192.168.130.8.
    //                     | related 13: Here the seed range begins.
    //                     | fix: Change to '192.168.130.1'
    //                     | -     "network_gateway": "192.168.130.8",
    //                     | +     "network_gateway": "192.168.130.1",
    ...
    `,
  );
});

test('beside the ranges, or not to be read', () => {
  checkKvm(bmGatewayInRange, gateway('192.168.130.127'));
  checkKvm(bmGatewayInRange, gateway('<gateway>'));
  checkKvm(bmGatewayInRange, {
    ...gateway('192.168.130.23'),
    'baremetal.network_undercloud_range_end': undefined,
  });
  checkKvm(bmGatewayInRange, gateway('192.168.131.2'));
});

test('a gateway that is the seed VM is where the seed VM is', () => {
  checkKvm(bmGatewayInRange, { ...gateway('192.168.130.30'), 'baremetal.network_seed_ip': '192.168.130.30' });
});

test('where no seed VM is written', () => {
  checkKvm(
    bmGatewayInRange,
    { ...gateway('192.168.130.23'), 'baremetal.network_seed_ip': undefined },
    `
    ...
        "network_gateway": "192.168.130.23",
    //                     ^^^^^^^^^^^^^^^^ error: The gateway 192.168.130.23 is in the undercloud range, 192.168.130.23 to 192.168.130.126.
    //                     | related 14: Here the undercloud range begins.
    //                     | fix: Change the start of the undercloud range to '192.168.130.24'
    //                     | -     "network_undercloud_range_start": "192.168.130.23",
    //                     | +     "network_undercloud_range_start": "192.168.130.24",
    //                     | fix: Change to '192.168.130.1'
    //                     | -     "network_gateway": "192.168.130.23",
    //                     | +     "network_gateway": "192.168.130.1",
    ...
    `,
  );
});
