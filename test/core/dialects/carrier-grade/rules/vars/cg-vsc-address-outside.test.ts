/** `carrier-grade/cg-vsc-address-outside`: an address of the overlay is not on the network that it belongs to. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgVscAddressOutside as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-vsc-address-outside.js';
import { ANSIBLE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the director on the tenant network', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.vsd_address`]: '10.40.6.21' },
    `
    #- /vars/ansible.json
    ...
            "vsd_address": "10.40.6.21",
    //                     ^^^^^^^^^^^^ error: 'vsd_address' 10.40.6.21 is outside 9.40.5.0/24, the subnet of 'datacenter'.
    //                     | related environment.json:69: The subnet is set here.
    //                     | fix: Change to '9.40.5.21'
    //                     | -         "vsd_address": "10.40.6.21",
    //                     | +         "vsd_address": "9.40.5.21",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the second controller behind both subnets',
    { [`${ANSIBLE}.vsc_dcm_ip_ha`]: '9.40.6.0', [`${ANSIBLE}.vsc_tul_ip_ha`]: '10.40.7.0' },
    [
      `error vars/ansible.json:13 ["9.40.6.0"] 'vsc_dcm_ip_ha' 9.40.6.0 is outside 9.40.5.0/24, the subnet of 'datacenter'.`,
      `error vars/ansible.json:18 ["10.40.7.0"] 'vsc_tul_ip_ha' 10.40.7.0 is outside 10.40.6.0/24, the subnet of 'tenant'.`,
    ],
  ],
  [
    'the first controller before both subnets',
    { [`${ANSIBLE}.vsc_dcm_ip`]: '9.40.4.255', [`${ANSIBLE}.vsc_tul_ip`]: '10.40.5.255' },
    [
      `error vars/ansible.json:12 ["9.40.4.255"] 'vsc_dcm_ip' 9.40.4.255 is outside 9.40.5.0/24, the subnet of 'datacenter'.`,
      `error vars/ansible.json:17 ["10.40.5.255"] 'vsc_tul_ip' 10.40.5.255 is outside 10.40.6.0/24, the subnet of 'tenant'.`,
    ],
  ],
  [
    'the last addresses',
    { [`${ANSIBLE}.vsd_address`]: '9.40.5.255', [`${ANSIBLE}.vsc_tul_ip`]: '10.40.6.0' },
    [],
  ],
  ['no address', { [`${ANSIBLE}.vsd_address`]: 'vsd1' }, []],
  [
    'a subnet that cannot be read',
    {
      'environment.json node-type.1.interface-map.0.logical-network-map.1.network-address.cidr': '9.x.x.x/24',
      [`${ANSIBLE}.vsd_address`]: '10.1.1.1',
    },
    [],
  ],
  [
    'a copy is not compared',
    {
      'old/ansible.json': {
        product: { version: 1 },
        'property-groups': [{ name: 'ansible-vars', properties: { vsd_address: '10.1.1.1' } }],
      },
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
