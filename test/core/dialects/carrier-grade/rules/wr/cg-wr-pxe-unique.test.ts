/** `carrier-grade/cg-wr-pxe-unique`: the network that the KVM region boots from overlaps another one. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { cgWrPxeUnique as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-pxe-unique.js';
import { WR } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a network around that of another file', () => {
  checkCloud(
    rule,
    { [`${WR}.pxeboot_cidr`]: '172.16.0.0/16' },
    `
    #- /vars/wr.json
    ...
            "pxeboot_cidr": "172.16.0.0/16",
    //                      ^^^^^^^^^^^^^^^ error: 172.16.0.0/16 overlaps 172.16.73.0/24 of 'blockstore'.
    //                      | related environment.json:41: That subnet is set here.
    //                      | fix: Change to '172.17.0.0/16'
    //                      | -         "pxeboot_cidr": "172.16.0.0/16",
    //                      | +         "pxeboot_cidr": "172.17.0.0/16",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a part of it',
    { [`${WR}.pxeboot_cidr`]: '10.40.3.128/25' },
    [`error vars/wr.json:43 ["10.40.3.128/25"] 10.40.3.128/25 overlaps 10.40.3.0/24 of 'management'.`],
  ],
  ['a network beside it', { [`${WR}.pxeboot_cidr`]: '10.40.2.0/24' }, []],
  [
    'two networks at once',
    { [`${WR}.pxeboot_cidr`]: '10.40.0.0/16' },
    [
      `error vars/wr.json:43 ["10.40.0.0/16"] 10.40.0.0/16 overlaps 10.40.3.0/24 of 'management'.`,
      `error vars/wr.json:43 ["10.40.0.0/16"] 10.40.0.0/16 overlaps 10.40.6.0/24 of 'tenant'.`,
    ],
  ],
  [
    'a network without a name',
    { [`${NETWORKS}.0.name`]: undefined, [`${WR}.pxeboot_cidr`]: '10.40.3.0/24' },
    [`error vars/wr.json:43 ["10.40.3.0/24"] 10.40.3.0/24 overlaps 10.40.3.0/24 of 'another network'.`],
  ],
  ['no subnet', { [`${WR}.pxeboot_cidr`]: '10.40.3.0' }, []],
  ['no environment', { 'environment.json': undefined, [`${WR}.pxeboot_cidr`]: '10.40.3.0/24' }, []],
  [
    'a copy of wr.json is not compared',
    {
      'old/wr.json': {
        product: { version: 1 },
        'property-groups': [{ name: 'wr-vars', properties: { pxeboot_cidr: '10.40.3.0/24' } }],
      },
    },
    [],
  ],
  [
    'a subnet that cannot be read',
    { [`${NETWORKS}.0.network-address.cidr`]: '10.40.3.x/24', [`${WR}.pxeboot_cidr`]: '10.40.3.0/24' },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
