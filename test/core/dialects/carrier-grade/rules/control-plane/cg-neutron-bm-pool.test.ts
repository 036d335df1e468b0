/** `carrier-grade/cg-neutron-bm-pool`: the pool of the provisioning network is outside its subnet, reversed, or holds the gateway. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import {
  BM,
  BM_PROPERTIES,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/bare-metal-examples.js';
import { cgNeutronBmPool as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/cg-neutron-bm-pool.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a pool that begins before the subnet, which is one mistake with the gateway in it', () => {
  checkCloud(
    rule,
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.prov_network.ip_start_address`]: '10.40.8.255' },
    `
    #- /vars/neutron-bm.json
    ...
              "ip_start_address": "10.40.8.255",
    //                            ^^^^^^^^^^^^^ error: 10.40.8.255 is outside 10.40.9.0/24, the provisioning subnet.
    //                            | related 14: The subnet is set here.
    //                            | fix: Change to '10.40.9.2'
    //                            | -           "ip_start_address": "10.40.8.255",
    //                            | +           "ip_start_address": "10.40.9.2",
    ...
  `,
  );
});

test('the gateway near the end of the pool, and a pool that is reversed', () => {
  checkCloud(
    rule,
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.prov_network.ip_gateway`]: '10.40.9.80' },
    `
    #- /vars/neutron-bm.json
    ...
              "ip_gateway": "10.40.9.80"
    //                      ^^^^^^^^^^^^ error: The gateway 10.40.9.80 is in the pool.
    //                      | related 15: The pool begins here.
    //                      | fix: End the range at '10.40.9.79'
    //                      | -           "ip_end_address": "10.40.9.90",
    //                      | +           "ip_end_address": "10.40.9.79",
    //                      | fix: Begin the range at '10.40.9.81'
    //                      | -           "ip_start_address": "10.40.9.20",
    //                      | +           "ip_start_address": "10.40.9.81",
    ...
  `,
  );
  checkCloud(
    rule,
    {
      'vars/neutron-bm.json': BM,
      [`${BM_PROPERTIES}.prov_network.ip_start_address`]: '10.40.9.90',
      [`${BM_PROPERTIES}.prov_network.ip_end_address`]: '10.40.9.20',
    },
    `
    #- /vars/neutron-bm.json
    ...
              "ip_start_address": "10.40.9.90",
    //                            ^^^^^^^^^^^^ error: Pool is reversed: 10.40.9.90 is after 10.40.9.20.
    //                            | fix: Swap the two addresses
    //                            | -           "ip_start_address": "10.40.9.90",
    //                            | -           "ip_end_address": "10.40.9.20",
    //                            | +           "ip_start_address": "10.40.9.20",
    //                            | +           "ip_end_address": "10.40.9.90",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a pool with the gateway at its end',
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.prov_network.ip_gateway`]: '10.40.9.90' },
    ['error vars/neutron-bm.json:17 ["10.40.9.90"] The gateway 10.40.9.90 is in the pool.'],
  ],
  [
    'a pool that ends before it begins',
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.prov_network.ip_end_address`]: '10.40.9.19' },
    ['error vars/neutron-bm.json:15 ["10.40.9.20"] Pool is reversed: 10.40.9.20 is after 10.40.9.19.'],
  ],
  [
    'outside and backwards',
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.prov_network.ip_end_address`]: '10.40.8.1' },
    [
      'error vars/neutron-bm.json:16 ["10.40.8.1"] 10.40.8.1 is outside 10.40.9.0/24, the provisioning subnet.',
    ],
  ],
  [
    'the whole subnet',
    {
      'vars/neutron-bm.json': BM,
      [`${BM_PROPERTIES}.prov_network.ip_start_address`]: '10.40.9.2',
      [`${BM_PROPERTIES}.prov_network.ip_end_address`]: '10.40.9.255',
    },
    [],
  ],
  [
    'one address',
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.prov_network.ip_end_address`]: '10.40.9.20' },
    [],
  ],
  [
    'the gateway is the first of the pool',
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.prov_network.ip_gateway`]: '10.40.9.20' },
    ['error vars/neutron-bm.json:17 ["10.40.9.20"] The gateway 10.40.9.20 is in the pool.'],
  ],
  [
    'the gateway behind the pool',
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.prov_network.ip_gateway`]: '10.40.9.91' },
    [],
  ],
  [
    'both ends outside are one mistake',
    {
      'vars/neutron-bm.json': BM,
      [`${BM_PROPERTIES}.prov_network.ip_start_address`]: '10.40.8.1',
      [`${BM_PROPERTIES}.prov_network.ip_end_address`]: '10.40.8.2',
    },
    [
      'error vars/neutron-bm.json:15 ["10.40.8.1"] 10.40.8.1 is outside 10.40.9.0/24, the provisioning subnet.',
    ],
  ],
  [
    'an end alone',
    {
      'vars/neutron-bm.json': BM,
      [`${BM_PROPERTIES}.prov_network.ip_start_address`]: undefined,
      [`${BM_PROPERTIES}.prov_network.ip_gateway`]: '10.40.9.90',
    },
    [],
  ],
  [
    'an end alone, outside',
    {
      'vars/neutron-bm.json': BM,
      [`${BM_PROPERTIES}.prov_network.ip_start_address`]: undefined,
      [`${BM_PROPERTIES}.prov_network.ip_end_address`]: '10.40.8.2',
    },
    [
      'error vars/neutron-bm.json:15 ["10.40.8.2"] 10.40.8.2 is outside 10.40.9.0/24, the provisioning subnet.',
    ],
  ],
  [
    'no subnet',
    {
      'vars/neutron-bm.json': BM,
      [`${BM_PROPERTIES}.prov_network.cidr`]: undefined,
      [`${BM_PROPERTIES}.prov_network.ip_end_address`]: '10.50.0.1',
      [`${BM_PROPERTIES}.prov_network.ip_gateway`]: undefined,
    },
    [],
  ],
  [
    'a beginning alone',
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.prov_network.ip_end_address`]: undefined },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
