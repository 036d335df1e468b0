/** `carrier-grade/cg-node-partition`: the size of a partition is no number in quotes, or too large to boot from. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgNodePartition as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/nodes/cg-node-partition.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a number without quotes', () => {
  checkCloud(
    rule,
    { 'node-provision.json 1.data_partition_size': 80 },
    `
    #- /node-provision.json
    ...
        "data_partition_size": 80
    //                         ^^ error: 'data_partition_size' must be a number of gigabytes in quotes, such as "20".
    //                         | preferred fix: Change to '80'
    //                         | -     "data_partition_size": 80
    //                         | +     "data_partition_size": "80"
    ...
  `,
  );
});

test('a unit', () => {
  checkCloud(
    rule,
    { 'node-provision.json 1.os_partition_size': ' 20 GB' },
    `
    #- /node-provision.json
    ...
        "os_partition_size": " 20 GB",
    //                       ^^^^^^^^ error: 'os_partition_size' must be a number of gigabytes in quotes, such as "20".
    //                       | preferred fix: Change to '20'
    //                       | -     "os_partition_size": " 20 GB",
    //                       | +     "os_partition_size": "20",
    ...
  `,
  );
});

test('one gigabyte more', () => {
  checkCloud(
    rule,
    { 'node-provision.json 1.os_partition_size': '2001' },
    `
    #- /node-provision.json
    ...
        "os_partition_size": "2001",
    //                       ^^^^^^ error: 'os_partition_size' must be at most 2000, not 2001: a server cannot boot from more.
    //                       | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['the largest system', { 'node-provision.json 1.os_partition_size': '2000' }, []],
  ['data may be larger', { 'node-provision.json 1.data_partition_size': '2001' }, []],
  [
    'another unit',
    { 'node-provision.json 1.data_partition_size': '2 TB' },
    [
      `error node-provision.json:30 ["2 TB"] 'data_partition_size' must be a number of gigabytes in quotes, such as "20".`,
    ],
  ],
  [
    'a part of a gigabyte',
    { 'node-provision.json 1.data_partition_size': '1.5' },
    [
      `error node-provision.json:30 ["1.5"] 'data_partition_size' must be a number of gigabytes in quotes, such as "20".`,
    ],
  ],
  ['no value', { 'node-provision.json 1.data_partition_size': null }, []],
  ['none', { 'node-provision.json 1.data_partition_size': undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
