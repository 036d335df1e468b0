/** `carrier-grade/cg-vsc-subnet-prefix`: a prefix or netmask is not that of the data center network. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgVscSubnetPrefix as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-vsc-subnet-prefix.js';
import { ANSIBLE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('prefix and netmask of another subnet', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.vsc_dcm_ip_subnet`]: 25, [`${ANSIBLE}.vsd_netmask`]: '255.255.255.128' },
    `
    #- /vars/ansible.json
    ...
            "vsc_dcm_ip_subnet": 25,
    //                           ^^ error: 'vsc_dcm_ip_subnet' must be 24, the prefix of the data center network, not 25.
    //                           | related environment.json:69: The subnet is set here.
    //                           | fix: Change to '24'
    //                           | -         "vsc_dcm_ip_subnet": 25,
    //                           | +         "vsc_dcm_ip_subnet": "24",
    ...
            "vsd_netmask": "255.255.255.128",
    //                     ^^^^^^^^^^^^^^^^^ error: 'vsd_netmask' must be 255.255.255.0, the netmask of the data center network, not 255.255.255.128.
    //                     | related environment.json:69: The subnet is set here.
    //                     | fix: Change to '255.255.255.0'
    //                     | -         "vsd_netmask": "255.255.255.128",
    //                     | +         "vsd_netmask": "255.255.255.0",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a prefix inside an octet',
    {
      'environment.json node-type.1.interface-map.0.logical-network-map.1.network-address.cidr':
        '9.40.4.0/23',
      [`${ANSIBLE}.vsc_dcm_ip_subnet`]: 23,
      [`${ANSIBLE}.vsd_netmask`]: '255.255.254.0',
    },
    [],
  ],
  [
    'every address there is',
    {
      'environment.json node-type.1.interface-map.0.logical-network-map.1.network-address.cidr': '0.0.0.0/0',
      [`${ANSIBLE}.vsc_dcm_ip_subnet`]: '0',
      [`${ANSIBLE}.vsd_netmask`]: '255.0.0.0',
    },
    [
      `error vars/ansible.json:31 ["255.0.0.0"] 'vsd_netmask' must be 0.0.0.0, the netmask of the data center network, not 255.0.0.0.`,
    ],
  ],
  ['a netmask that is no address', { [`${ANSIBLE}.vsd_netmask`]: '255.255.255' }, []],
  ['a prefix that is no number', { [`${ANSIBLE}.vsc_dcm_ip_subnet`]: '/24' }, []],
  [
    'no data center',
    {
      'environment.json node-type.1.interface-map.0.logical-network-map.1': undefined,
      [`${ANSIBLE}.vsd_netmask`]: '255.0.0.0',
    },
    [],
  ],
  [
    'a copy is not compared',
    {
      'old/ansible.json': {
        product: { version: 1 },
        'property-groups': [{ name: 'ansible-vars', properties: { vsd_netmask: '255.0.0.0' } }],
      },
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
