/** `carrier-grade/cg-neutron-bm-interface`: bare-metal servers are reached through the NIC of the management interface. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import {
  BM,
  BM_PROPERTIES,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/bare-metal-examples.js';
import { cgNeutronBmInterface as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/cg-neutron-bm-interface.js';
import {
  INTERFACE,
  NETWORKS,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the second NIC of the management network', () => {
  checkCloud(
    rule,
    { 'vars/neutron-bm.json': BM, [`${INTERFACE}.ethernet-port-map.interface-ports`]: ['eth0', 'eth3'] },
    `
    #- /vars/neutron-bm.json
    ...
            "bm_interface": "eth3",
    //                      ^^^^^^ warning: 'eth3' carries the management network.
    //                      | related environment.json:14: It is used here.
    //                      | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['another NIC', { 'vars/neutron-bm.json': BM }, []],
  ['a NIC of another network', { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.bm_interface`]: 'eth1' }, []],
  ['no NIC', { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.bm_interface`]: undefined }, []],
  [
    'no management network',
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.bm_interface`]: 'eth0', [`${NETWORKS}.0`]: undefined },
    [],
  ],
  [
    'the network by the term of the product',
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.bm_interface`]: 'eth0', [`${NETWORKS}.0.name`]: 'CLM' },
    [`warning vars/neutron-bm.json:11 ["eth0"] 'eth0' carries the management network.`],
  ],
  [
    'a copy is not compared',
    {
      'vars/neutron-bm.json': BM,
      'old/neutron-bm.json': {
        product: { version: 1 },
        'property-groups': [{ name: 'neutron-vars', properties: { bm_interface: 'eth0' } }],
      },
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
