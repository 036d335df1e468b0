/** `carrier-grade/cg-wr-network-missing`: the KVM region has no range on a network that it shares. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgWrNetworkMissing as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-network-missing.js';
import {
  INTERFACE,
  RANGE,
  WR,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('two networks without a range', () => {
  checkCloud(
    rule,
    {
      [`${INTERFACE}.network`]: [{ name: 'api', ip_start_address: '9.40.4.50', ip_end_address: '9.40.4.99' }],
    },
    `
    #- /vars/wr.json
    ...
            "logical_interface": [
    //      ^^^^^^^^^^^^^^^^^^^ error: The KVM region has no range on 'management' and 'blockstore'.
    //      | fix: Add 'management' from 10.40.3.50 to 10.40.3.99
    //      | -               }
    //      | +               },
    //      | +               { "name": "management", "ip_start_address": "10.40.3.50", "ip_end_address": "10.40.3.99" }
    //      | fix: Add 'blockstore' from 172.16.73.50 to 172.16.73.99
    //      | -               }
    //      | +               },
    //      | +               { "name": "blockstore", "ip_start_address": "172.16.73.50", "ip_end_address": "172.16.73.99" }
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'ranges of two interfaces together',
    {
      [`${INTERFACE}.network.0`]: undefined,
      [`${WR}.logical_interface.1`]: {
        interface_ports: ['eth1'],
        network: [{ name: 'management', ip_start_address: '10.40.3.50', ip_end_address: '10.40.3.99' }],
      },
    },
    [],
  ],
  [
    'the terms of the product',
    {
      [`${RANGE}.name`]: 'CLM',
      [`${INTERFACE}.network.1.name`]: 'BLS',
      [`${INTERFACE}.network.2.name`]: 'CAN',
    },
    [],
  ],
  ['a network whose name cannot be read', { [`${INTERFACE}.network`]: [{ name: 7 }] }, []],
  ['a network that is no map', { [`${INTERFACE}.network`]: ['management'] }, []],
  ['an interface that is no map', { [`${WR}.logical_interface`]: [{ network: [] }, 'eth0'] }, []],
  ['no interface at all', { [`${WR}.logical_interface`]: [] }, []],
  ['no list of interfaces', { [`${WR}.logical_interface`]: undefined }, []],
  [
    'a network whose name cannot be read beside another',
    {
      [`${INTERFACE}.network`]: [
        { name: 7 },
        { name: 'api', ip_start_address: '9.40.4.50', ip_end_address: '9.40.4.99' },
      ],
    },
    [],
  ],
  [
    'an interface whose networks cannot be read beside another',
    {
      [`${INTERFACE}.network`]: [{ name: 'api', ip_start_address: '9.40.4.50', ip_end_address: '9.40.4.99' }],
      [`${WR}.logical_interface.1`]: { network: ['management'] },
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
