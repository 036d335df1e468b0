import { test } from 'vitest';
import { bmRangeOutside } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-range-outside.js';
import { checkKvm } from '../../../../../support/examples.js';

const seed = (first: string, last: string) => ({
  'baremetal.network_seed_range_start': first,
  'baremetal.network_seed_range_end': last,
});

const undercloud = (first: string, last: string) => ({
  'baremetal.network_undercloud_range_start': first,
  'baremetal.network_undercloud_range_end': last,
});

test('a range elsewhere moves where the same hosts are free', () => {
  checkKvm(
    bmRangeOutside,
    seed('192.168.140.4', '192.168.140.22'),
    `
    ...
        "network_seed_range_start": "192.168.140.4",
    //                              ^^^^^^^^^^^^^^^ error: The seed range, 192.168.140.4 to 192.168.140.22, is outside the management network 192.168.130.0/24.
    //                              | related 11: The management network is 192.168.130.0/24.
    //                              | fix: Change the range to 192.168.130.4 to 192.168.130.22
    //                              | -     "network_seed_range_start": "192.168.140.4",
    //                              | -     "network_seed_range_end": "192.168.140.22",
    //                              | +     "network_seed_range_start": "192.168.130.4",
    //                              | +     "network_seed_range_end": "192.168.130.22",
    ...
    `,
  );
  checkKvm(
    bmRangeOutside,
    seed('192.168.140.23', '192.168.140.42'),
    `
    ...
        "network_seed_range_start": "192.168.140.23",
    //                              ^^^^^^^^^^^^^^^^ error: The seed range, 192.168.140.23 to 192.168.140.42, is outside the management network 192.168.130.0/24.
    //                              | related 11: The management network is 192.168.130.0/24.
    //                              | no fix
    ...
    `,
  );
  checkKvm(
    bmRangeOutside,
    { ...seed('192.168.140.4', '192.168.141.2') },
    `
    ...
        "network_seed_range_start": "192.168.140.4",
    //                              ^^^^^^^^^^^^^^^ error: The seed range, 192.168.140.4 to 192.168.141.2, is outside the management network 192.168.130.0/24.
    //                              | related 11: The management network is 192.168.130.0/24.
    //                              | no fix
    ...
    `,
  );
});

test('a range that leaves its network ends or begins with it', () => {
  checkKvm(
    bmRangeOutside,
    undercloud('192.168.130.23', '192.168.131.1'),
    `
    ...
        "network_undercloud_range_end": "192.168.131.1"
    //                                  ^^^^^^^^^^^^^^^ error: The undercloud range, 192.168.130.23 to 192.168.131.1, is outside the management network 192.168.130.0/24.
    //                                  | related 11: The management network is 192.168.130.0/24.
    //                                  | fix: Change the end of the undercloud range to '192.168.130.254'
    //                                  | -     "network_undercloud_range_end": "192.168.131.1"
    //                                  | +     "network_undercloud_range_end": "192.168.130.254"
    ...
    `,
  );
  checkKvm(
    bmRangeOutside,
    seed('192.168.129.250', '192.168.130.2'),
    `
    ...
        "network_seed_range_start": "192.168.129.250",
    //                              ^^^^^^^^^^^^^^^^^ error: The seed range, 192.168.129.250 to 192.168.130.2, is outside the management network 192.168.130.0/24.
    //                              | related 11: The management network is 192.168.130.0/24.
    //                              | fix: Change the start of the seed range to '192.168.130.2'
    //                              | -     "network_seed_range_start": "192.168.129.250",
    //                              | +     "network_seed_range_start": "192.168.130.2",
    ...
    `,
  );
});

test('the ends of the network are in it', () => {
  checkKvm(bmRangeOutside, {
    ...seed('192.168.130.0', '192.168.130.2'),
    ...undercloud('192.168.130.23', '192.168.130.255'),
  });
});

test.each([
  ['a reversed range', seed('192.168.140.22', '192.168.140.4')],
  ['a range with a lost digit', seed('19.168.130.4', '192.168.130.22')],
  ['half a range', seed('192.168.140.4', '<end>')],
  [
    'a subnet that cannot be read',
    { ...seed('192.168.140.4', '192.168.140.22'), 'baremetal.network_cidr': '192.168.130/24' },
  ],
  ['a subnet without room', { 'baremetal.network_cidr': '192.168.140.0/31' }],
  ['no subnet', { 'baremetal.network_cidr': undefined }],
])('%s is another mistake', (_, patch) => {
  checkKvm(bmRangeOutside, patch);
});

test('ranges of one address, with ends that no host has, and far apart', () => {
  checkKvm(
    bmRangeOutside,
    seed('192.168.140.7', '192.168.140.7'),
    `
    ...
        "network_seed_range_start": "192.168.140.7",
    //                              ^^^^^^^^^^^^^^^ error: The seed range, 192.168.140.7 to 192.168.140.7, is outside the management network 192.168.130.0/24.
    //                              | related 11: The management network is 192.168.130.0/24.
    //                              | fix: Change the range to 192.168.130.7 to 192.168.130.7
    //                              | -     "network_seed_range_start": "192.168.140.7",
    //                              | -     "network_seed_range_end": "192.168.140.7",
    //                              | +     "network_seed_range_start": "192.168.130.7",
    //                              | +     "network_seed_range_end": "192.168.130.7",
    ...
    `,
  );
  checkKvm(
    bmRangeOutside,
    seed('192.168.140.0', '192.168.140.9'),
    `
    ...
        "network_seed_range_start": "192.168.140.0",
    //                              ^^^^^^^^^^^^^^^ error: The seed range, 192.168.140.0 to 192.168.140.9, is outside the management network 192.168.130.0/24.
    //                              | related 11: The management network is 192.168.130.0/24.
    //                              | no fix
    ...
    `,
  );
  checkKvm(
    bmRangeOutside,
    seed('10.1.0.4', '192.168.129.9'),
    `
    ...
        "network_seed_range_start": "10.1.0.4",
    //                              ^^^^^^^^^^ error: The seed range, 10.1.0.4 to 192.168.129.9, is outside the management network 192.168.130.0/24.
    //                              | related 11: The management network is 192.168.130.0/24.
    //                              | fix: Change the range to 192.168.130.4 to 192.168.130.9
    //                              | -     "network_seed_range_start": "10.1.0.4",
    //                              | -     "network_seed_range_end": "192.168.129.9",
    //                              | +     "network_seed_range_start": "192.168.130.4",
    //                              | +     "network_seed_range_end": "192.168.130.9",
    ...
    `,
  );
  checkKvm(bmRangeOutside, undercloud('192.168.130.23', '193.168.130.126'));
});

test('an end with another network part keeps its host', () => {
  checkKvm(
    bmRangeOutside,
    seed('192.168.130.4', '192.168.131.22'),
    `
    ...
        "network_seed_range_end": "192.168.131.22",
    //                            ^^^^^^^^^^^^^^^^ error: The seed range, 192.168.130.4 to 192.168.131.22, is outside the management network 192.168.130.0/24.
    //                            | fix: Change the end of the seed range to '192.168.130.22'
    //                            | -     "network_seed_range_end": "192.168.131.22",
    //                            | +     "network_seed_range_end": "192.168.130.22",
    ...
    `,
  );
});

test('a prefix that is too long, and a subnet that moved without its hosts', () => {
  checkKvm(
    bmRangeOutside,
    { 'baremetal.network_cidr': '192.168.130.0/26' },
    `
    ...
        "network_undercloud_range_end": "192.168.130.126"
    //                                  ^^^^^^^^^^^^^^^^^ error: The undercloud range, 192.168.130.23 to 192.168.130.126, is outside the management network 192.168.130.0/26.
    //                                  | fix: Change the end of the undercloud range to '192.168.130.62'
    //                                  | -     "network_undercloud_range_end": "192.168.130.126"
    //                                  | +     "network_undercloud_range_end": "192.168.130.62"
    //                                  | fix: Change the subnet to '192.168.130.0/24'
    //                                  | -     "network_cidr": "192.168.130.0/26",
    //                                  | +     "network_cidr": "192.168.130.0/24",
    ...
    `,
  );
  checkKvm(
    bmRangeOutside,
    { 'baremetal.network_cidr': '10.20.0.0/24' },
    `
    ...
        "network_cidr": "10.20.0.0/24",
    //                  ^^^^^^^^^^^^^^ error: The management network is 10.20.0.0/24, and all of its hosts and ranges are in 192.168.130.0/24.
    //                  | fix: Change to '192.168.130.0/24'
    //                  | -     "network_cidr": "10.20.0.0/24",
    //                  | +     "network_cidr": "192.168.130.0/24",
    //                  | fix: Move all hosts and ranges to 10.20.0.0/24
    //                  | -   "customer_router_ip": "192.168.130.1",
    //                  | +   "customer_router_ip": "10.20.0.1",
    //                  | ...
    //                  | -     "network_seed_ip": "192.168.130.3",
    //                  | +     "network_seed_ip": "10.20.0.3",
    //                  | ...
    //                  | -     "network_gateway": "192.168.130.1",
    //                  | -     "network_seed_range_start": "192.168.130.4",
    //                  | -     "network_seed_range_end": "192.168.130.22",
    //                  | -     "network_undercloud_range_start": "192.168.130.23",
    //                  | -     "network_undercloud_range_end": "192.168.130.126"
    //                  | +     "network_gateway": "10.20.0.1",
    //                  | +     "network_seed_range_start": "10.20.0.4",
    //                  | +     "network_seed_range_end": "10.20.0.22",
    //                  | +     "network_undercloud_range_start": "10.20.0.23",
    //                  | +     "network_undercloud_range_end": "10.20.0.126"
    //                  | ...
    //                  | -     "customer_router_ip": "192.168.130.1"
    //                  | +     "customer_router_ip": "10.20.0.1"
    ...
    `,
  );
});
