/** `carrier-grade/cg-private-required`: a network inside the cloud has public addresses. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgPrivateRequired as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-private-required.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a public subnet', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.2.network-address.cidr`]: '9.40.7.0/24' },
    `
    #- /environment.json
    ...
                    "cidr": "9.40.7.0/24",
    //                      ^^^^^^^^^^^^^ warning: 'blockstore' has the public subnet 9.40.7.0/24. Use a private one (10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16).
    //                      | fix: Move 'blockstore' to '172.16.73.0/24'
    //                      | -                 "cidr": "9.40.7.0/24",
    //                      | +                 "cidr": "172.16.73.0/24",
    ...
  `,
  );
});

test('everything that has an address of the subnet moves along', () => {
  checkCloud(
    rule,
    {
      [`${NETWORKS}.0.network-address`]: {
        cidr: '9.40.3.0/24',
        'start-address': '9.40.3.120',
        gateway: '9.40.3.1',
      },
      'vars/wr.json property-groups.0.properties.logical_interface.0.network.0': {
        name: 'management',
        ip_start_address: '9.40.3.50',
        ip_end_address: '9.40.3.99',
        gateway: '9.40.3.1',
      },
      'vars/ansible.json property-groups.0.properties.vsc_route_mgmt_cidr': ['9.40.3.0/24'],
    },
    `
    #- /environment.json
    ...
                    "cidr": "9.40.3.0/24",
    //                      ^^^^^^^^^^^^^ warning: 'management' has the public subnet 9.40.3.0/24. Use a private one (10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16).
    //                      | fix: Move 'management' to '10.40.7.0/24' with its addresses
    //                      | -                 "cidr": "9.40.3.0/24",
    //                      | -                 "start-address": "9.40.3.120",
    //                      | -                 "gateway": "9.40.3.1"
    //                      | +                 "cidr": "10.40.7.0/24",
    //                      | +                 "start-address": "10.40.7.120",
    //                      | +                 "gateway": "10.40.7.1"
    //                      | in vars/wr.json
    //                      | -                 "ip_start_address": "9.40.3.50",
    //                      | -                 "ip_end_address": "9.40.3.99",
    //                      | -                 "gateway": "9.40.3.1"
    //                      | +                 "ip_start_address": "10.40.7.50",
    //                      | +                 "ip_end_address": "10.40.7.99",
    //                      | +                 "gateway": "10.40.7.1"
    //                      | in vars/ansible.json
    //                      | -           "9.40.3.0/24"
    //                      | +           "10.40.7.0/24"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the largest private subnets',
    {
      [`${NETWORKS}.0.network-address.cidr`]: '10.0.0.0/8',
      [`${NETWORKS}.2.network-address.cidr`]: '172.16.0.0/12',
      'environment.json node-type.1.interface-map.1.logical-network-map.0.network-address.cidr':
        '192.168.0.0/16',
    },
    [],
  ],
  [
    'a subnet that is private at its beginning only',
    { [`${NETWORKS}.2.network-address.cidr`]: '10.0.0.0/7' },
    [
      `warning environment.json:41 ["10.0.0.0/7"] 'blockstore' has the public subnet 10.0.0.0/7. Use a private one (10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16).`,
    ],
  ],
  [
    'a subnet that is private at its end only',
    { [`${NETWORKS}.2.network-address.cidr`]: '172.0.0.0/11' },
    [
      `warning environment.json:41 ["172.0.0.0/11"] 'blockstore' has the public subnet 172.0.0.0/11. Use a private one (10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16).`,
    ],
  ],
  ['a network that others must reach', { [`${NETWORKS}.1.network-address.cidr`]: '9.40.7.0/24' }, []],
  [
    'an unknown network',
    { [`${NETWORKS}.2.name`]: 'backup', [`${NETWORKS}.2.network-address.cidr`]: '9.40.7.0/24' },
    [],
  ],
  [
    'no name',
    { [`${NETWORKS}.2.name`]: undefined, [`${NETWORKS}.2.network-address.cidr`]: '9.40.7.0/24' },
    [],
  ],
  [
    'a term of the product',
    { [`${NETWORKS}.2.name`]: 'BLS', [`${NETWORKS}.2.network-address.cidr`]: '9.40.7.0/24' },
    [
      `warning environment.json:41 ["9.40.7.0/24"] 'BLS' has the public subnet 9.40.7.0/24. Use a private one (10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16).`,
    ],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
