/** `installer/svc-range-network-broadcast`. */
import { test } from 'vitest';
import { svcRangeNetworkBroadcast } from '../../../../../../server/src/core/dialects/installer/rules/networks/svc-range-network-broadcast.js';
import { checkKvm } from '../../../../../support/examples.js';

test('a pool up to the broadcast address', () => {
  checkKvm(
    svcRangeNetworkBroadcast,
    { 'svc.allocate_cidr': '192.168.132.0/25', 'svc.allocate_end': '192.168.132.127' },
    `
      ...
          "allocate_end": "192.168.132.127",
      //                  ^^^^^^^^^^^^^^^^^ error: The Service pool ends at the broadcast address of 192.168.132.0/25.
      //                  | preferred fix: Change to '192.168.132.126'
      ...
    `,
  );
});

test('a pool from the network address on, where the next one is that of the route', () => {
  checkKvm(
    svcRangeNetworkBroadcast,
    { 'svc.allocate_start': '192.168.132.0' },
    `
      ...
          "allocate_start": "192.168.132.0",
      //                    ^^^^^^^^^^^^^^^ error: The Service pool begins at the network address of 192.168.132.0/24.
      //                    | no fix
      ...
    `,
  );
  checkKvm(
    svcRangeNetworkBroadcast,
    { 'svc.allocate_start': '192.168.132.0', 'svc.interface_default_route': '192.168.132.254' },
    `
      ...
          "allocate_start": "192.168.132.0",
      //                    ^^^^^^^^^^^^^^^ error: The Service pool begins at the network address of 192.168.132.0/24.
      //                    | preferred fix: Change to '192.168.132.1'
      ...
    `,
  );
});

test('the addresses beside them, a subnet of two, and no subnet', () => {
  checkKvm(svcRangeNetworkBroadcast, { 'svc.allocate_end': '192.168.132.254' });
  checkKvm(svcRangeNetworkBroadcast, { 'svc.allocate_cidr': '192.168.132.2/31' });
  checkKvm(svcRangeNetworkBroadcast, {
    'svc.allocate_cidr': undefined,
    'svc.allocate_end': '192.168.132.255',
  });
  // Host bits leave no doubt which subnet is meant.
  checkKvm(
    svcRangeNetworkBroadcast,
    { 'svc.allocate_cidr': '192.168.132.9/24', 'svc.allocate_end': '192.168.132.255' },
    `
      ...
          "allocate_end": "192.168.132.255",
      //                  ^^^^^^^^^^^^^^^^^ error: The Service pool ends at the broadcast address of 192.168.132.0/24.
      ...
    `,
  );
});
