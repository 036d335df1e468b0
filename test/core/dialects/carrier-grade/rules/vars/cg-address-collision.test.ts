/** `carrier-grade/cg-address-collision`: one address is given to two hosts. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { cgAddressCollision as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-address-collision.js';
import {
  ESX,
  ESX_PROPERTIES,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/esx-examples.js';
import { ANSIBLE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('an address of the overlay on a gateway', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.vsc_dcm_ip`]: '9.40.5.1' },
    `
    #- /vars/ansible.json
    ...
            "vsc_dcm_ip": "9.40.5.1",
    //                    ^^^^^^^^^^ error: Duplicate address '9.40.5.1', also used by the gateway of 'datacenter'.
    //                    | related environment.json:71: First used here, by the gateway of 'datacenter'.
    //                    | fix: Change to '9.40.5.2'
    //                    | -         "vsc_dcm_ip": "9.40.5.1",
    //                    | +         "vsc_dcm_ip": "9.40.5.2",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'three hosts of one address',
    { [`${ANSIBLE}.vsc_dcm_ip`]: '9.40.5.21', [`${ANSIBLE}.vsc_dcm_ip_ha`]: '9.40.5.21' },
    [
      `error vars/ansible.json:13 ["9.40.5.21"] Duplicate address '9.40.5.21', also used by the first controller ('vsc_dcm_ip').`,
      `error vars/ansible.json:28 ["9.40.5.21"] Duplicate address '9.40.5.21', also used by the first controller ('vsc_dcm_ip').`,
    ],
  ],
  [
    'the vCenter',
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vcenter.ipaddress`]: '9.40.5.21' },
    [
      `error vars/esx.json:10 ["9.40.5.21"] Duplicate address '9.40.5.21', also used by the director ('vsd_address').`,
    ],
  ],
  [
    'a network without a name',
    {
      'environment.json node-type.1.interface-map.0.logical-network-map.1.name': undefined,
      [`${ANSIBLE}.vsd_address`]: '9.40.5.1',
    },
    [
      `error vars/ansible.json:28 ["9.40.5.1"] Duplicate address '9.40.5.1', also used by the gateway of 'a network'.`,
    ],
  ],
  [
    'two networks with one gateway',
    { [`${NETWORKS}.1.network-address.gateway`]: '10.40.3.1' },
    [
      `error environment.json:34 ["10.40.3.1"] Duplicate address '10.40.3.1', also used by the gateway of 'management'.`,
    ],
  ],
  [
    'addresses that are none',
    { [`${ANSIBLE}.vsc_tul_ip`]: 'none', [`${ANSIBLE}.vsc_tul_ip_ha`]: 'none' },
    [],
  ],
  [
    'a copy is not compared',
    {
      'old/ansible.json': {
        product: { version: 1 },
        'property-groups': [{ name: 'ansible-vars', properties: { vsc_dcm_ip: '9.40.5.1' } }],
      },
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
