import { test } from 'vitest';
import { bmRangeOverlap } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-range-overlap.js';
import { checkKvm } from '../../../../../support/examples.js';

const undercloud = (first: string, last: string) => ({
  'baremetal.network_undercloud_range_start': first,
  'baremetal.network_undercloud_range_end': last,
});

test('the undercloud range begins in the seed range', () => {
  checkKvm(
    bmRangeOverlap,
    undercloud('192.168.130.22', '192.168.130.126'),
    `
    ...
        "network_undercloud_range_start": "192.168.130.22",
    //                                    ^^^^^^^^^^^^^^^^ error: The undercloud range, 192.168.130.22 to 192.168.130.126, overlaps the seed range, 192.168.130.4 to 192.168.130.22.
    //                                    | related 13: Here the seed range begins.
    //                                    | fix: Change the start of the undercloud range to '192.168.130.23'
    //                                    | -     "network_undercloud_range_start": "192.168.130.22",
    //                                    | +     "network_undercloud_range_start": "192.168.130.23",
    //                                    | fix: Change the end of the seed range to '192.168.130.21'
    //                                    | -     "network_seed_range_end": "192.168.130.22",
    //                                    | +     "network_seed_range_end": "192.168.130.21",
    ...
    `,
  );
});

test('the undercloud range ends in the seed range', () => {
  checkKvm(
    bmRangeOverlap,
    undercloud('192.168.130.2', '192.168.130.4'),
    `
    ...
        "network_undercloud_range_start": "192.168.130.2",
    //                                    ^^^^^^^^^^^^^^^ error: The undercloud range, 192.168.130.2 to 192.168.130.4, overlaps the seed range, 192.168.130.4 to 192.168.130.22.
    //                                    | related 13: Here the seed range begins.
    //                                    | fix: Change the start of the seed range to '192.168.130.5'
    //                                    | -     "network_seed_range_start": "192.168.130.4",
    //                                    | +     "network_seed_range_start": "192.168.130.5",
    //                                    | fix: Change the end of the undercloud range to '192.168.130.3'
    //                                    | -     "network_undercloud_range_end": "192.168.130.4"
    //                                    | +     "network_undercloud_range_end": "192.168.130.3"
    ...
    `,
  );
});

test('one range within the other can only give way before it', () => {
  checkKvm(
    bmRangeOverlap,
    undercloud('192.168.130.5', '192.168.130.22'),
    `
    ...
        "network_undercloud_range_start": "192.168.130.5",
    //                                    ^^^^^^^^^^^^^^^ error: The undercloud range, 192.168.130.5 to 192.168.130.22, overlaps the seed range, 192.168.130.4 to 192.168.130.22.
    //                                    | related 13: Here the seed range begins.
    //                                    | fix: Change the end of the seed range to '192.168.130.4'
    //                                    | -     "network_seed_range_end": "192.168.130.22",
    //                                    | +     "network_seed_range_end": "192.168.130.4",
    ...
    `,
  );
  checkKvm(
    bmRangeOverlap,
    undercloud('192.168.130.4', '192.168.130.22'),
    `
    ...
        "network_undercloud_range_start": "192.168.130.4",
    //                                    ^^^^^^^^^^^^^^^ error: The undercloud range, 192.168.130.4 to 192.168.130.22, overlaps the seed range, 192.168.130.4 to 192.168.130.22.
    //                                    | related 13: Here the seed range begins.
    //                                    | no fix
    ...
    `,
  );
});

test('ranges beside each other, and half a range', () => {
  checkKvm(bmRangeOverlap, undercloud('192.168.130.2', '192.168.130.3'));
  checkKvm(bmRangeOverlap, undercloud('192.168.130.20', '<end>'));
});

test('a range of which little is left, and ranges that begin together', () => {
  checkKvm(
    bmRangeOverlap,
    undercloud('192.168.130.22', '192.168.130.23'),
    `
    ...
        "network_undercloud_range_start": "192.168.130.22",
    //                                    ^^^^^^^^^^^^^^^^ error: The undercloud range, 192.168.130.22 to 192.168.130.23, overlaps the seed range, 192.168.130.4 to 192.168.130.22.
    //                                    | related 13: Here the seed range begins.
    //                                    | fix: Change the start of the undercloud range to '192.168.130.23'
    //                                    | -     "network_undercloud_range_start": "192.168.130.22",
    //                                    | +     "network_undercloud_range_start": "192.168.130.23",
    //                                    | fix: Change the end of the seed range to '192.168.130.21'
    //                                    | -     "network_seed_range_end": "192.168.130.22",
    //                                    | +     "network_seed_range_end": "192.168.130.21",
    ...
    `,
  );
  checkKvm(
    bmRangeOverlap,
    undercloud('192.168.130.4', '192.168.130.126'),
    `
    ...
        "network_undercloud_range_start": "192.168.130.4",
    //                                    ^^^^^^^^^^^^^^^ error: The undercloud range, 192.168.130.4 to 192.168.130.126, overlaps the seed range, 192.168.130.4 to 192.168.130.22.
    //                                    | related 13: Here the seed range begins.
    //                                    | fix: Change the start of the undercloud range to '192.168.130.23'
    //                                    | -     "network_undercloud_range_start": "192.168.130.4",
    //                                    | +     "network_undercloud_range_start": "192.168.130.23",
    ...
    `,
  );
  checkKvm(bmRangeOverlap, {
    ...undercloud('192.168.130.4', '192.168.130.126'),
    'baremetal.network_seed_range_end': undefined,
  });
});
