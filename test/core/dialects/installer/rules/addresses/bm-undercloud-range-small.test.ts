import { test } from 'vitest';
import {
  kvmEnvironment,
  machines,
  patched,
} from '../../../../../../server/src/core/dialects/installer/examples.js';
import { bmUndercloudRangeSmall } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-undercloud-range-small.js';
import {
  csvOf,
  server,
} from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { checkKvm } from '../../../../../support/examples.js';

/** With four compute nodes, the file asks for ten machines. */
const endsAt = (last: number) => ({ 'baremetal.network_undercloud_range_end': `192.168.130.${last}` });

const csv = (lines: readonly string[]) => ({ files: { 'baremetal.csv': csvOf(lines) } });

test('fewer addresses than the scales ask for', () => {
  checkKvm(
    bmUndercloudRangeSmall,
    endsAt(32),
    `
    ...
        "network_undercloud_range_end": "192.168.130.32"
    //                                  ^^^^^^^^^^^^^^^^ error: The undercloud range has 10 addresses, but 10 machines and the virtual address of the APIs need 11.
    //                                  | related 3: OvercloudCompute: 4.
    //                                  | fix: Change the end of the undercloud range to '192.168.130.33'
    //                                  | -     "network_undercloud_range_end": "192.168.130.32"
    //                                  | +     "network_undercloud_range_end": "192.168.130.33"
    ...
    `,
  );
  checkKvm(bmUndercloudRangeSmall, endsAt(33));
  checkKvm(
    bmUndercloudRangeSmall,
    endsAt(23),
    `
    ...
        "network_undercloud_range_end": "192.168.130.23"
    //                                  ^^^^^^^^^^^^^^^^ error: The undercloud range has 1 address, but 10 machines and the virtual address of the APIs need 11.
    //                                  | related 3: OvercloudCompute: 4.
    //                                  | fix: Change the end of the undercloud range to '192.168.130.33'
    //                                  | -     "network_undercloud_range_end": "192.168.130.23"
    //                                  | +     "network_undercloud_range_end": "192.168.130.33"
    ...
    `,
  );
  checkKvm(
    bmUndercloudRangeSmall,
    { ...endsAt(33), vsa_scale: 1, vsa_ao_scale: 0, so_swift_proxy_scale: '<number>' },
    `
    ...
        "network_undercloud_range_end": "192.168.130.33"
    //                                  ^^^^^^^^^^^^^^^^ error: The undercloud range has 11 addresses, but 11 machines and the virtual address of the APIs need 12.
    //                                  | related 48: OvercloudVSAStorage: 1.
    //                                  | related 3: OvercloudCompute: 4.
    //                                  | fix: Change the end of the undercloud range to '192.168.130.34'
    //                                  | -     "network_undercloud_range_end": "192.168.130.33"
    //                                  | +     "network_undercloud_range_end": "192.168.130.34"
    ...
    `,
  );
});

test('fewer addresses than machines, removed ones left out', () => {
  const lines = [
    ...machines,
    server('a0', 8, 'OvercloudCompute'),
    server('a1', 9, 'OvercloudCompute:deleted'),
  ];
  checkKvm(
    bmUndercloudRangeSmall,
    { ...endsAt(30), compute_scale: 1 },
    `
    #- /custom-ips.json
    ...
        "network_undercloud_range_end": "192.168.130.30"
    //                                  ^^^^^^^^^^^^^^^^ error: The undercloud range has 8 addresses, but 8 machines and the virtual address of the APIs need 9.
    //                                  | related baremetal.csv:8: This is the last of 8 machines.
    //                                  | fix: Change the end of the undercloud range to '192.168.130.31'
    //                                  | -     "network_undercloud_range_end": "192.168.130.30"
    //                                  | +     "network_undercloud_range_end": "192.168.130.31"
    ...
    `,
    csv(lines),
  );
  checkKvm(bmUndercloudRangeSmall, { ...endsAt(31), compute_scale: 1 }, '', csv(lines));
  checkKvm(
    bmUndercloudRangeSmall,
    { ...endsAt(29), compute_scale: 1 },
    `
    #- /custom-ips.json
    ...
        "network_undercloud_range_end": "192.168.130.29"
    //                                  ^^^^^^^^^^^^^^^^ error: The undercloud range has 7 addresses, but 7 machines and the virtual address of the APIs need 8.
    //                                  | related baremetal.csv:7: This is the last of 7 machines.
    //                                  | fix: Change the end of the undercloud range to '192.168.130.30'
    //                                  | -     "network_undercloud_range_end": "192.168.130.29"
    //                                  | +     "network_undercloud_range_end": "192.168.130.30"
    ...
    `,
    csv(machines),
  );
});

test('no larger range is proposed where something is in its way', () => {
  checkKvm(
    bmUndercloudRangeSmall,
    { ...endsAt(32), 'ntp.seed_server': '192.168.130.33' },
    `
    ...
        "network_undercloud_range_end": "192.168.130.32"
    //                                  ^^^^^^^^^^^^^^^^ error: The undercloud range has 10 addresses, but 10 machines and the virtual address of the APIs need 11.
    //                                  | related 3: OvercloudCompute: 4.
    //                                  | no fix
    ...
    `,
  );
  checkKvm(
    bmUndercloudRangeSmall,
    { ...endsAt(32), 'baremetal.network_cidr': '192.168.130.0/27' },
    `
    ...
        "network_undercloud_range_end": "192.168.130.32"
    //                                  ^^^^^^^^^^^^^^^^ error: The undercloud range has 10 addresses, but 10 machines and the virtual address of the APIs need 11.
    //                                  | related 3: OvercloudCompute: 4.
    //                                  | no fix
    ...
    `,
  );
  checkKvm(
    bmUndercloudRangeSmall,
    { ...endsAt(32), 'baremetal.network_cidr': '<cidr>' },
    `
    ...
        "network_undercloud_range_end": "192.168.130.32"
    //                                  ^^^^^^^^^^^^^^^^ error: The undercloud range has 10 addresses, but 10 machines and the virtual address of the APIs need 11.
    //                                  | related 3: OvercloudCompute: 4.
    //                                  | no fix
    ...
    `,
  );
});

test('half a range', () => {
  checkKvm(bmUndercloudRangeSmall, { 'baremetal.network_undercloud_range_end': '<end>' });
});

test('fewer machines than the scales ask for, and two environment files', () => {
  checkKvm(
    bmUndercloudRangeSmall,
    endsAt(32),
    `
    #- /custom-ips.json
    ...
        "network_undercloud_range_end": "192.168.130.32"
    //                                  ^^^^^^^^^^^^^^^^ error: The undercloud range has 10 addresses, but 10 machines and the virtual address of the APIs need 11.
    //                                  | related 3: OvercloudCompute: 4.
    //                                  | fix: Change the end of the undercloud range to '192.168.130.33'
    //                                  | -     "network_undercloud_range_end": "192.168.130.32"
    //                                  | +     "network_undercloud_range_end": "192.168.130.33"
    ...
    `,
    csv(machines),
  );
  const second = { 'second.json': patched(kvmEnvironment, { compute_scale: 1 }) };
  const nine = [...machines, server('a0', 8, 'OvercloudCompute'), server('a1', 9, 'OvercloudCompute')];
  checkKvm(bmUndercloudRangeSmall, { ...endsAt(31), compute_scale: 1 }, '', {
    files: { ...csv(nine).files, ...second },
  });
});
