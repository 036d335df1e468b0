/** `carrier-grade/cg-gateway-outside`: the gateway of a network is no host of its subnet. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgGatewayOutside as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-gateway-outside.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the address of the subnet itself', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.0.network-address.gateway`]: '10.40.3.0' },
    `
    #- /environment.json
    ...
                    "gateway": "10.40.3.0"
    //                         ^^^^^^^^^^^ error: The gateway 10.40.3.0 is the network address of 10.40.3.0/24, the subnet of 'management'.
    //                         | related 22: The subnet is set here.
    //                         | fix: Change to '10.40.3.1'
    //                         | -                 "gateway": "10.40.3.0"
    //                         | +                 "gateway": "10.40.3.1"
    //                         | fix: Change to '10.40.3.254'
    //                         | -                 "gateway": "10.40.3.0"
    //                         | +                 "gateway": "10.40.3.254"
    ...
  `,
  );
});

test('a subnet that both addresses contradict is the mistake', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.0.network-address.cidr`]: '10.40.13.0/24', 'vars/wr.json': undefined },
    `
    #- /environment.json
    ...
                    "gateway": "10.40.3.1"
    //                         ^^^^^^^^^^^ error: The gateway 10.40.3.1 is outside 10.40.13.0/24, the subnet of 'management'.
    //                         | related 22: The subnet is set here.
    //                         | fix: Change the subnet to '10.40.3.0/24'
    //                         | -                 "cidr": "10.40.13.0/24",
    //                         | +                 "cidr": "10.40.3.0/24",
    //                         | fix: Change to '10.40.13.1'
    //                         | -                 "gateway": "10.40.3.1"
    //                         | +                 "gateway": "10.40.13.1"
    //                         | fix: Change to '10.40.13.254'
    //                         | -                 "gateway": "10.40.3.1"
    //                         | +                 "gateway": "10.40.13.254"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the broadcast address',
    { [`${NETWORKS}.0.network-address.gateway`]: '10.40.3.255' },
    [
      `error environment.json:24 ["10.40.3.255"] The gateway 10.40.3.255 is the broadcast address of 10.40.3.0/24, the subnet of 'management'.`,
    ],
  ],
  ['the last host', { [`${NETWORKS}.0.network-address.gateway`]: '10.40.3.254' }, []],
  ['the first host', { [`${NETWORKS}.0.network-address.gateway`]: '10.40.3.1' }, []],
  [
    'the address behind the subnet',
    { [`${NETWORKS}.0.network-address.gateway`]: '10.40.4.0' },
    [
      `error environment.json:24 ["10.40.4.0"] The gateway 10.40.4.0 is outside 10.40.3.0/24, the subnet of 'management'.`,
    ],
  ],
  [
    'a network without a name',
    { [`${NETWORKS}.0.name`]: undefined, [`${NETWORKS}.0.network-address.gateway`]: '10.40.2.255' },
    [
      'error environment.json:23 ["10.40.2.255"] The gateway 10.40.2.255 is outside 10.40.3.0/24, the subnet of this network.',
    ],
  ],
  ['no gateway', { [`${NETWORKS}.0.network-address.gateway`]: undefined }, []],
  ['no subnet', { [`${NETWORKS}.0.network-address.cidr`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
