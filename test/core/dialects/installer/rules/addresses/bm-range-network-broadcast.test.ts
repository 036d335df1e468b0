import { test } from 'vitest';
import { bmRangeNetworkBroadcast } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-range-network-broadcast.js';
import { checkKvm } from '../../../../../support/examples.js';

const seed = (first: string, last: string) => ({
  'baremetal.network_seed_range_start': first,
  'baremetal.network_seed_range_end': last,
});

const undercloud = (first: string, last: string) => ({
  'baremetal.network_undercloud_range_start': first,
  'baremetal.network_undercloud_range_end': last,
});

test('a range begins with the network, another ends with the broadcast address', () => {
  checkKvm(
    bmRangeNetworkBroadcast,
    { ...seed('192.168.130.0', '192.168.130.2'), ...undercloud('192.168.130.23', '192.168.130.255') },
    `
    ...
        "network_seed_range_start": "192.168.130.0",
    //                              ^^^^^^^^^^^^^^^ error: The seed range begins at 192.168.130.0, the network address of 192.168.130.0/24.
    //                              | related 11: The management network is 192.168.130.0/24.
    //                              | preferred fix: Change the start of the seed range to '192.168.130.1'
    //                              | -     "network_seed_range_start": "192.168.130.0",
    //                              | +     "network_seed_range_start": "192.168.130.1",
    ...
        "network_undercloud_range_end": "192.168.130.255"
    //                                  ^^^^^^^^^^^^^^^^^ error: The undercloud range ends at 192.168.130.255, the broadcast address of 192.168.130.0/24.
    //                                  | related 11: The management network is 192.168.130.0/24.
    //                                  | preferred fix: Change the end of the undercloud range to '192.168.130.254'
    //                                  | -     "network_undercloud_range_end": "192.168.130.255"
    //                                  | +     "network_undercloud_range_end": "192.168.130.254"
    ...
    `,
  );
});

test('nothing is left of a range of one such address', () => {
  checkKvm(
    bmRangeNetworkBroadcast,
    { ...seed('192.168.130.0', '192.168.130.0'), ...undercloud('192.168.130.255', '192.168.130.255') },
    `
    ...
        "network_seed_range_start": "192.168.130.0",
    //                              ^^^^^^^^^^^^^^^ error: The seed range begins at 192.168.130.0, the network address of 192.168.130.0/24.
    //                              | related 11: The management network is 192.168.130.0/24.
    //                              | no fix
    ...
        "network_undercloud_range_end": "192.168.130.255"
    //                                  ^^^^^^^^^^^^^^^^^ error: The undercloud range ends at 192.168.130.255, the broadcast address of 192.168.130.0/24.
    //                                  | related 11: The management network is 192.168.130.0/24.
    //                                  | no fix
    ...
    `,
  );
  checkKvm(
    bmRangeNetworkBroadcast,
    { ...seed('192.168.130.0', '192.168.130.1'), ...undercloud('192.168.130.254', '192.168.130.255') },
    `
    ...
        "network_seed_range_start": "192.168.130.0",
    //                              ^^^^^^^^^^^^^^^ error: The seed range begins at 192.168.130.0, the network address of 192.168.130.0/24.
    //                              | related 11: The management network is 192.168.130.0/24.
    //                              | preferred fix: Change the start of the seed range to '192.168.130.1'
    //                              | -     "network_seed_range_start": "192.168.130.0",
    //                              | +     "network_seed_range_start": "192.168.130.1",
    ...
        "network_undercloud_range_end": "192.168.130.255"
    //                                  ^^^^^^^^^^^^^^^^^ error: The undercloud range ends at 192.168.130.255, the broadcast address of 192.168.130.0/24.
    //                                  | related 11: The management network is 192.168.130.0/24.
    //                                  | preferred fix: Change the end of the undercloud range to '192.168.130.254'
    //                                  | -     "network_undercloud_range_end": "192.168.130.255"
    //                                  | +     "network_undercloud_range_end": "192.168.130.254"
    ...
    `,
  );
});

test('the default subnet', () => {
  checkKvm(
    bmRangeNetworkBroadcast,
    { 'baremetal.network_cidr': undefined, ...seed('192.0.2.200', '192.0.2.255') },
    `
    ...
        "network_seed_range_end": "192.0.2.255",
    //                            ^^^^^^^^^^^^^ error: The seed range ends at 192.0.2.255, the broadcast address of 192.0.2.0/24.
    //                            | preferred fix: Change the end of the seed range to '192.0.2.254'
    //                            | -     "network_seed_range_end": "192.0.2.255",
    //                            | +     "network_seed_range_end": "192.0.2.254",
    ...
    `,
  );
});

test('hosts, ranges outside, and small subnets', () => {
  checkKvm(bmRangeNetworkBroadcast, {
    ...seed('192.168.130.1', '192.168.130.2'),
    ...undercloud('192.168.130.23', '192.168.130.254'),
  });
  checkKvm(bmRangeNetworkBroadcast, seed('192.168.129.250', '192.168.130.255'));
  checkKvm(bmRangeNetworkBroadcast, seed('192.168.130.0', '192.168.131.0'));
  checkKvm(bmRangeNetworkBroadcast, {
    'baremetal.network_cidr': '192.168.130.0/31',
    ...seed('192.168.130.0', '192.168.130.1'),
  });
  checkKvm(bmRangeNetworkBroadcast, {
    'baremetal.network_cidr': '2001:db8::/64',
    ...seed('2001:db8::', '2001:db8::9'),
  });
});
