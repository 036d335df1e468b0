/** `carrier-grade/cg-vsc-tul-cidr`: the underlay address with prefix is not the underlay address with the prefix of tenant. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgVscTulCidr as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-vsc-tul-cidr.js';
import { ANSIBLE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('another prefix', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.vsc_tul_cidr`]: '10.40.6.31/25' },
    `
    #- /vars/ansible.json
    ...
            "vsc_tul_cidr": "10.40.6.31/25",
    //                      ^^^^^^^^^^^^^^^ error: 'vsc_tul_cidr' should be '10.40.6.31/24': the address of 'vsc_tul_ip' with the prefix of the tenant network.
    //                      | related 17: The address is set here.
    //                      | fix: Change to '10.40.6.31/24'
    //                      | -         "vsc_tul_cidr": "10.40.6.31/25",
    //                      | +         "vsc_tul_cidr": "10.40.6.31/24",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'another address of the second controller',
    { [`${ANSIBLE}.vsc_tul_cidr_ha`]: '10.40.6.31/24' },
    [
      `error vars/ansible.json:16 ["10.40.6.31/24"] 'vsc_tul_cidr_ha' should be '10.40.6.32/24': the address of 'vsc_tul_ip_ha' with the prefix of the tenant network.`,
    ],
  ],
  [
    'no tenant network: the prefix may be any',
    {
      'environment.json node-type.1.interface-map.1.logical-network-map.0': undefined,
      [`${ANSIBLE}.vsc_tul_cidr`]: '10.40.6.31/25',
    },
    [],
  ],
  [
    'no tenant network: the address may not',
    {
      'environment.json node-type.1.interface-map.1.logical-network-map.0': undefined,
      [`${ANSIBLE}.vsc_tul_cidr`]: '10.40.6.33/25',
    },
    [
      `error vars/ansible.json:15 ["10.40.6.33/25"] 'vsc_tul_cidr' should be '10.40.6.31/25': the address of 'vsc_tul_ip' with the prefix of the tenant network.`,
    ],
  ],
  ['no prefix', { [`${ANSIBLE}.vsc_tul_cidr`]: '10.40.6.33' }, []],
  ['a prefix that is no number', { [`${ANSIBLE}.vsc_tul_cidr`]: '10.40.6.33/x' }, []],
  ['no address before the slash', { [`${ANSIBLE}.vsc_tul_cidr`]: 'vsc1/24' }, []],
  [
    'no address to compare with',
    { [`${ANSIBLE}.vsc_tul_ip`]: undefined, [`${ANSIBLE}.vsc_tul_cidr`]: '10.40.6.33/24' },
    [],
  ],
  ['no subnet', { [`${ANSIBLE}.vsc_tul_cidr`]: undefined }, []],
  [
    'a copy is compared with itself only',
    {
      'old/ansible.json': {
        product: { version: 1 },
        'property-groups': [
          {
            name: 'ansible-vars',
            properties: {
              vsc_tul_ip: '10.1.1.1',
              vsc_tul_cidr: '10.1.1.1/16',
              vsc_tul_ip_ha: '10.1.1.2',
              vsc_tul_cidr_ha: '10.1.1.3/16',
            },
          },
        ],
      },
    },
    [
      `error old/ansible.json:12 ["10.1.1.3/16"] 'vsc_tul_cidr_ha' should be '10.1.1.2/16': the address of 'vsc_tul_ip_ha' with the prefix of the tenant network.`,
    ],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
