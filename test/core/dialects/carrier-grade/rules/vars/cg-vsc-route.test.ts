/** `carrier-grade/cg-vsc-route`: the controllers of the overlay have no route to the DNS or the management network. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { cgVscRoute as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-vsc-route.js';
import { ANSIBLE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('another network', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.vsc_route_mgmt_cidr`]: ['9.41.2.0/24'] },
    `
    #- /vars/ansible.json
    ...
            "vsc_route_mgmt_cidr": [
    //      ^^^^^^^^^^^^^^^^^^^^^ warning: 'vsc_route_mgmt_cidr' does not contain 10.40.3.0/24, the management network.
    //      | related environment.json:22: The management network is set here.
    //      | fix: Add '10.40.3.0/24'
    //      | -           "9.41.2.0/24"
    //      | +           "9.41.2.0/24",
    //      | +           "10.40.3.0/24"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a part of the management network',
    { [`${ANSIBLE}.vsc_route_mgmt_cidr`]: ['10.40.3.0/25'] },
    [
      `warning vars/ansible.json:23 ["vsc_route_mgmt_cidr"] 'vsc_route_mgmt_cidr' does not contain 10.40.3.0/24, the management network.`,
    ],
  ],
  ['the management network alone', { [`${ANSIBLE}.vsc_route_mgmt_cidr`]: ['10.40.3.0/24'] }, []],
  [
    'the network by the term of the product',
    { [`${NETWORKS}.0.name`]: 'CLM', [`${ANSIBLE}.vsc_route_mgmt_cidr`]: ['9.41.2.0/24'] },
    [
      `warning vars/ansible.json:23 ["vsc_route_mgmt_cidr"] 'vsc_route_mgmt_cidr' does not contain 10.40.3.0/24, the management network.`,
    ],
  ],
  ['a route that cannot be read', { [`${ANSIBLE}.vsc_route_mgmt_cidr`]: ['9.41.2.0/24', '10.x.x.x/24'] }, []],
  ['no routes', { [`${ANSIBLE}.vsc_route_mgmt_cidr`]: [] }, []],
  ['no list', { [`${ANSIBLE}.vsc_route_mgmt_cidr`]: undefined }, []],
  [
    'no environment',
    { 'environment.json': undefined, [`${ANSIBLE}.vsc_route_mgmt_cidr`]: ['9.41.2.0/24'] },
    [],
  ],
  [
    'a copy is not compared',
    {
      'old/ansible.json': {
        product: { version: 1 },
        'property-groups': [{ name: 'ansible-vars', properties: { vsc_route_mgmt_cidr: ['9.41.2.0/24'] } }],
      },
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
