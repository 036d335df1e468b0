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
    //                      | related 22: The subnet of 'management' is set here.
    //                      | fix: Move 'api' to '9.40.4.0/25'
    //                      | -                 "cidr": "10.40.3.128/25",
    //                      | +                 "cidr": "9.40.4.0/25",
    ...
  `,
  );
});

test('the subnet whose own addresses lie elsewhere is the one that moves', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.2.network-address.cidr`]: '10.40.6.0/24' },
    `
    #- /environment.json
    ...
          "name": "DCN",
    ...
                    "cidr": "10.40.6.0/24",
    //                      ^^^^^^^^^^^^^^ error: 10.40.6.0/24 of 'tenant' overlaps 10.40.6.0/24 of 'blockstore'.
    //                      | related 41: The subnet of 'blockstore' is set here.
    //                      | fix: Move 'blockstore' to '172.16.73.0/24'
    //                      |                 "network-address": {
    //                      | -                 "cidr": "10.40.6.0/24",
    //                      | +                 "cidr": "172.16.73.0/24",
    //                      |                   "start-address": "172.16.73.120"
    ...
  `,
  );
});

test('a subnet that its addresses agree with moves to a free one, and they along', () => {
  const address = { cidr: '10.40.6.0/25', 'start-address': '10.40.6.10' };
  checkCloud(
    rule,
    { [`${NETWORKS}.1.network-address`]: address, [`${NETWORKS}.1.name`]: 'api', 'vars/wr.json': undefined },
    `
    #- /environment.json
    ...
          "name": "DCN",
    ...
                    "cidr": "10.40.6.0/24",
    //                      ^^^^^^^^^^^^^^ error: 10.40.6.0/24 of 'tenant' overlaps 10.40.6.0/25 of 'api'.
    //                      | related 32: The subnet of 'api' is set here.
    //                      | fix: Move 'tenant' to '10.40.7.0/24' with its addresses
    //                      | -                 "cidr": "10.40.6.0/24",
    //                      | -                 "start-address": "10.40.6.120"
    //                      | +                 "cidr": "10.40.7.0/24",
    //                      | +                 "start-address": "10.40.7.120"
    //                      | in vars/ansible.json
    //                      | -         "vsc_tul_cidr": "10.40.6.31/24",
    //                      | -         "vsc_tul_cidr_ha": "10.40.6.32/24",
    //                      | -         "vsc_tul_ip": "10.40.6.31",
    //                      | -         "vsc_tul_ip_ha": "10.40.6.32",
    //                      | +         "vsc_tul_cidr": "10.40.7.31/24",
    //                      | +         "vsc_tul_cidr_ha": "10.40.7.32/24",
    //                      | +         "vsc_tul_ip": "10.40.7.31",
    //                      | +         "vsc_tul_ip_ha": "10.40.7.32",
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
