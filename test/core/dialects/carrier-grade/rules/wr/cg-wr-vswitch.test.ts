/** `carrier-grade/cg-wr-vswitch`: the virtual switch does not fit the nodes of the cloud. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgWrVswitch as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-vswitch.js';
import { WR } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the switch of an overlay without DCN nodes', () => {
  checkCloud(
    rule,
    { 'environment.json node-type.1': undefined },
    `
    #- /vars/wr.json
    ...
            "vswitch_type": "nuage_vrs",
    //                      ^^^^^^^^^^^ warning: 'nuage_vrs' needs DCN nodes, but the environment has none.
    //                      | fix: Remove 'vswitch_type'
    //                      | -         "vswitch_type": "nuage_vrs",
    ...
  `,
  );
});

test('DCN nodes without a switch', () => {
  checkCloud(
    rule,
    { [`${WR}.vswitch_type`]: undefined },
    `
    #- /vars/wr.json
    ...
            "region_name": "regionone",
    //      ^^^^^^^^^^^^^ warning: Missing required key 'vswitch_type': DCN nodes need 'nuage_vrs'.
    //      | fix: Add 'vswitch_type: nuage_vrs'
    //      |           "region_name": "regionone",
    //      | +         "vswitch_type": "nuage_vrs",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'no region name to point at',
    { [`${WR}.vswitch_type`]: undefined, [`${WR}.region_name`]: undefined },
    [
      `warning vars/wr.json:9 ["database_storage"] Missing required key 'vswitch_type': DCN nodes need 'nuage_vrs'.`,
    ],
  ],
  ['another switch', { [`${WR}.vswitch_type`]: 'avs', 'environment.json node-type.1': undefined }, []],
  [
    'neither switch nor DCN nodes',
    { [`${WR}.vswitch_type`]: undefined, 'environment.json node-type.1': undefined },
    [],
  ],
  ['another switch beside DCN nodes', { [`${WR}.vswitch_type`]: 'avs' }, []],
  ['a node type without a name', { 'environment.json node-type.1.name': undefined }, []],
  [
    'no node types at all',
    { 'environment.json': { product: { version: 1 }, 'node-type': [], 'interface-map': [] } },
    [],
  ],
  ['node types that cannot all be read', { 'environment.json node-type.1': 'DCN' }, []],
  [
    'a copy of wr.json is not compared',
    {
      'old/wr.json': {
        product: { version: 1 },
        'property-groups': [{ name: 'wr-vars', properties: { region_name: 'regionone' } }],
      },
    },
    [],
  ],
  [
    'nothing to point at',
    {
      [`${WR}.vswitch_type`]: undefined,
      [`${WR}.region_name`]: undefined,
      [`${WR}.database_storage`]: undefined,
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
