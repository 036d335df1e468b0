/** `carrier-grade/cg-cidr-overlap`: the subnets of two logical networks overlap. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgCidrOverlap as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-cidr-overlap.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a part of another subnet', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.1.network-address.cidr`]: '10.40.3.128/25' },
    `
    #- /environment.json
    ...
                    "cidr": "10.40.3.128/25",
    //                      ^^^^^^^^^^^^^^^^ error: 10.40.3.128/25 of 'api' overlaps 10.40.3.0/24 of 'management'.
    //                      | related 22: The subnet of 'management' stands here.
    //                      | fix: Move 'api' to '9.40.4.0/25'
    //                      | -                 "cidr": "10.40.3.128/25",
    //                      | +                 "cidr": "9.40.4.0/25",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'subnets side by side',
    {
      [`${NETWORKS}.1.network-address.cidr`]: '10.40.4.0/24',
      [`${NETWORKS}.2.network-address.cidr`]: '10.40.2.0/24',
    },
    [],
  ],
  [
    'each with the first that it overlaps',
    {
      [`${NETWORKS}.1.network-address.cidr`]: '10.40.3.0/25',
      [`${NETWORKS}.2.network-address.cidr`]: '10.40.3.0/24',
    },
    [
      `error environment.json:32 ["10.40.3.0/25"] 10.40.3.0/25 of 'api' overlaps 10.40.3.0/24 of 'management'.`,
      `error environment.json:41 ["10.40.3.0/24"] 10.40.3.0/24 of 'blockstore' overlaps 10.40.3.0/24 of 'management'.`,
    ],
  ],
  [
    'the same network defined twice is another mistake',
    {
      'environment.json node-type.2.interface-map.0.logical-network-map.0': {
        name: 'management',
        type: 'vlan',
        'segment-id': '403',
        'network-address': { cidr: '10.40.3.0/24' },
      },
    },
    [],
  ],
  [
    'networks without a name',
    { [`${NETWORKS}.0.name`]: undefined, [`${NETWORKS}.1.network-address.cidr`]: '10.40.3.0/24' },
    [
      `error environment.json:31 ["10.40.3.0/24"] 10.40.3.0/24 of 'api' overlaps 10.40.3.0/24 of this network.`,
    ],
  ],
  ['a subnet that cannot be read', { [`${NETWORKS}.1.network-address.cidr`]: '10.40.3.0' }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
