/** `carrier-grade/cg-logical-network-name`: a logical network has a name that the product does not know. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgLogicalNetworkName as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-logical-network-name.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the name beside a reference', () => {
  checkCloud(
    rule,
    { 'environment.json node-type.2.interface-map.0.logical-network-map.0.name': 'managment' },
    `
    #- /environment.json
    ...
                  "name": "managment",
    //                    ^^^^^^^^^^^ error: Unknown network 'managment'. Did you mean 'management'?
    //                    | preferred fix: Change to 'management'
    //                    | -               "name": "managment",
    //                    | +               "name": "management",
    ...
  `,
  );
});

test('a name like no other', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.2.name`]: 'backup-of-everything' },
    `
    #- /environment.json
    ...
                  "name": "backup-of-everything",
    //                    ^^^^^^^^^^^^^^^^^^^^^^ error: Unknown network 'backup-of-everything'. Expected management, api, blockstore, datacenter, tenant.
    //                    | fix: Change to 'blockstore'
    //                    | -               "name": "backup-of-everything",
    //                    | +               "name": "blockstore",
    //                    | fix: Change to 'datacenter'
    //                    | -               "name": "backup-of-everything",
    //                    | +               "name": "datacenter",
    //                    | fix: Change to 'tenant'
    //                    | -               "name": "backup-of-everything",
    //                    | +               "name": "tenant",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['a term of the product', { [`${NETWORKS}.2.name`]: 'BLS' }, []],
  [
    'a term in small letters',
    { [`${NETWORKS}.2.name`]: 'bls' },
    [`error environment.json:37 ["bls"] Unknown network 'bls'. Did you mean 'BLS'?`],
  ],
  ['no name', { [`${NETWORKS}.2.name`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
