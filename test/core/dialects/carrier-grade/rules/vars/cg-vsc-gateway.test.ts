/** `carrier-grade/cg-vsc-gateway`: a gateway of the overlay is not that of the data center network. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgVscGateway as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-vsc-gateway.js';
import { ANSIBLE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('both keys', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.vsc_route_mgmt_gw`]: '9.40.5.2', [`${ANSIBLE}.vsd_gateway`]: '9.40.5.254' },
    `
    #- /vars/ansible.json
    ...
            "vsc_route_mgmt_gw": "9.40.5.2",
    //                           ^^^^^^^^^^ error: 'vsc_route_mgmt_gw' should be 9.40.5.1, the gateway of 'datacenter'.
    //                           | related environment.json:71: The gateway is set here.
    //                           | fix: Change to '9.40.5.1'
    //                           | -         "vsc_route_mgmt_gw": "9.40.5.2",
    //                           | +         "vsc_route_mgmt_gw": "9.40.5.1",
    ...
            "vsd_gateway": "9.40.5.254",
    //                     ^^^^^^^^^^^^ error: 'vsd_gateway' should be 9.40.5.1, the gateway of 'datacenter'.
    //                     | related environment.json:71: The gateway is set here.
    //                     | fix: Change to '9.40.5.1'
    //                     | -         "vsd_gateway": "9.40.5.254",
    //                     | +         "vsd_gateway": "9.40.5.1",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['the gateway', {}, []],
  [
    'no gateway to compare with',
    {
      'environment.json node-type.1.interface-map.0.logical-network-map.1.network-address.gateway': undefined,
      [`${ANSIBLE}.vsd_gateway`]: '9.40.5.2',
    },
    [],
  ],
  ['no address', { [`${ANSIBLE}.vsd_gateway`]: 'router' }, []],
  [
    'a copy is not compared',
    {
      'old/ansible.json': {
        product: { version: 1 },
        'property-groups': [{ name: 'ansible-vars', properties: { vsd_gateway: '9.40.5.2' } }],
      },
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
