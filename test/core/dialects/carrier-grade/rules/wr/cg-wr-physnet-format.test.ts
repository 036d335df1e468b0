/** `carrier-grade/cg-wr-physnet-format`: a VLAN range of a physical network is not written as physnet:first:last. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgWrPhysnetFormat as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-physnet-format.js';
import { WR } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a range that ends before it begins', () => {
  checkCloud(
    rule,
    { [`${WR}.physnet_VLAN_range_mappings`]: ['physnet1:1999:1000'] },
    `
    #- /vars/wr.json
    ...
              "physnet1:1999:1000"
    //        ^^^^^^^^^^^^^^^^^^^^ error: Range is reversed: 1999 is after 1000.
    //        | fix: Change to 'physnet1:1000:1999'
    //        | -           "physnet1:1999:1000"
    //        | +           "physnet1:1000:1999"
    ...
  `,
  );
});

test('a name without numbers', () => {
  checkCloud(
    rule,
    { [`${WR}.physnet_VLAN_range_mappings`]: ['physnet1'] },
    `
    #- /vars/wr.json
    ...
              "physnet1"
    //        ^^^^^^^^^^ error: 'physnet1' must be physnet:first:last, such as 'physnet1:1000:1999'.
    //        | no fix
    ...
  `,
  );
});

test('one VLAN twice', () => {
  checkCloud(
    rule,
    { [`${WR}.physnet_VLAN_range_mappings`]: ['physnet1:7:7', 'physnet1:7:7'] },
    `
    #- /vars/wr.json
    ...
              "physnet1:7:7"
    //        ^^^^^^^^^^^^^^ error: 'physnet1:7:7' overlaps another range of 'physnet1'.
    //        | no fix
    ...
  `,
  );
});

test('numbers that are no VLANs, backwards', () => {
  checkCloud(
    rule,
    { [`${WR}.physnet_VLAN_range_mappings`]: ['physnet1:9000:1'] },
    `
    #- /vars/wr.json
    ...
              "physnet1:9000:1"
    //        ^^^^^^^^^^^^^^^^^ error: VLAN ids must be between 1 and 4094, not 9000 to 1.
    //        | no fix
    ...
  `,
  );
});

test('numbers that are none, backwards', () => {
  checkCloud(
    rule,
    { [`${WR}.physnet_VLAN_range_mappings`]: ['physnet1:10:0'] },
    `
    #- /vars/wr.json
    ...
              "physnet1:10:0"
    //        ^^^^^^^^^^^^^^^ error: VLAN ids must be between 1 and 4094, not 10 to 0.
    //        | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['the first and the last VLAN', { [`${WR}.physnet_VLAN_range_mappings`]: ['physnet1:1:4094'] }, []],
  ['one VLAN', { [`${WR}.physnet_VLAN_range_mappings`]: ['physnet1:7:7'] }, []],
  [
    'before the first',
    { [`${WR}.physnet_VLAN_range_mappings`]: ['physnet1:0:10'] },
    ['error vars/wr.json:46 ["physnet1:0:10"] VLAN ids must be between 1 and 4094, not 0 to 10.'],
  ],
  [
    'behind the last',
    { [`${WR}.physnet_VLAN_range_mappings`]: ['physnet1:10:4095'] },
    ['error vars/wr.json:46 ["physnet1:10:4095"] VLAN ids must be between 1 and 4094, not 10 to 4095.'],
  ],
  [
    'ranges that meet in one VLAN',
    { [`${WR}.physnet_VLAN_range_mappings`]: ['physnet1:10:20', 'physnet1:20:30'] },
    [`error vars/wr.json:47 ["physnet1:20:30"] 'physnet1:20:30' overlaps another range of 'physnet1'.`],
  ],
  [
    'ranges the other way round that meet',
    { [`${WR}.physnet_VLAN_range_mappings`]: ['physnet1:20:30', 'physnet1:10:20'] },
    [`error vars/wr.json:47 ["physnet1:10:20"] 'physnet1:10:20' overlaps another range of 'physnet1'.`],
  ],
  [
    'ranges side by side',
    { [`${WR}.physnet_VLAN_range_mappings`]: ['physnet1:10:20', 'physnet1:21:30', 'physnet1:1:9'] },
    [],
  ],
  [
    'the same VLANs of two networks',
    { [`${WR}.physnet_VLAN_range_mappings`]: ['physnet1:10:20', 'physnet2:10:20'] },
    [],
  ],
  [
    'a bad range overlaps nothing',
    { [`${WR}.physnet_VLAN_range_mappings`]: ['physnet1:4090:4095', 'physnet1:4091:4092'] },
    ['error vars/wr.json:46 ["physnet1:4090:4095"] VLAN ids must be between 1 and 4094, not 4090 to 4095.'],
  ],
  [
    'a blank in the name',
    { [`${WR}.physnet_VLAN_range_mappings`]: ['physnet 1:10:20'] },
    [
      `error vars/wr.json:46 ["physnet 1:10:20"] 'physnet 1:10:20' must be physnet:first:last, such as 'physnet1:1000:1999'.`,
    ],
  ],
  [
    'a part too many',
    { [`${WR}.physnet_VLAN_range_mappings`]: ['physnet1:10:20:30'] },
    [
      `error vars/wr.json:46 ["physnet1:10:20:30"] 'physnet1:10:20:30' must be physnet:first:last, such as 'physnet1:1000:1999'.`,
    ],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
