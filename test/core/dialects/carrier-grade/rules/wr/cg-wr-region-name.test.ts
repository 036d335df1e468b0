/** `carrier-grade/cg-wr-region-name`: the name of the region is spelt as in the other release. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgWrRegionName as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-region-name.js';
import { WR } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the name of release 1.1 in 2.0', () => {
  checkCloud(
    rule,
    { [`${WR}.region_name`]: 'RegionOne' },
    `
    #- /vars/wr.json
    ...
            "region_name": "RegionOne",
    //                     ^^^^^^^^^^^ warning: The region must be named 'regionone' in release 2.0.
    //                     | preferred fix: Change to 'regionone'
    //                     | -         "region_name": "RegionOne",
    //                     | +         "region_name": "regionone",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the name of release 2.0 in 1.1',
    {
      [`${WR}.shared_instance_storage`]: undefined,
      [`${WR}.physnet_VLAN_range_mappings`]: undefined,
      [`${WR}.image_storage`]: 250,
    },
    [`warning vars/wr.json:11 ["regionone"] The region must be named 'RegionOne' in release 1.1.`],
  ],
  ['the right name', { [`${WR}.region_name`]: 'regionone' }, []],
  ['a region of another name', { [`${WR}.region_name`]: 'regiontwo' }, []],
  [
    'where the release is unknown',
    {
      [`${WR}.shared_instance_storage`]: undefined,
      [`${WR}.physnet_VLAN_range_mappings`]: undefined,
      [`${WR}.region_name`]: 'RegionOne',
    },
    [],
  ],
  ['no name', { [`${WR}.region_name`]: undefined }, []],
  [
    'a copy of wr.json is not compared',
    {
      'old/wr.json': {
        product: { version: 1 },
        'property-groups': [{ name: 'wr-vars', properties: { region_name: 'RegionOne' } }],
      },
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
