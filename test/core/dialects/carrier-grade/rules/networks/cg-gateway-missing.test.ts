/** `carrier-grade/cg-gateway-missing`: the management or data center network has no gateway. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgGatewayMissing as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-gateway-missing.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the data center without a gateway', () => {
  checkCloud(
    rule,
    {
      'environment.json node-type.1.interface-map.0.logical-network-map.1.network-address.gateway': undefined,
    },
    `
    #- /environment.json
    ...
                  "name": "datacenter",
    //                    ^^^^^^^^^^^^ warning: 'datacenter' needs a 'gateway'.
    //                    | fix: Add 'gateway: 9.40.5.1'
    //                    | -                 "start-address": "9.40.5.120"
    //                    | +                 "start-address": "9.40.5.120",
    //                    | +                 "gateway": "9.40.5.1"
    //                    | fix: Add 'gateway: 9.40.5.254'
    //                    | -                 "start-address": "9.40.5.120"
    //                    | +                 "start-address": "9.40.5.120",
    //                    | +                 "gateway": "9.40.5.254"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the management network by the term of the product',
    { [`${NETWORKS}.0.name`]: 'CLM', [`${NETWORKS}.0.network-address.gateway`]: undefined },
    [`warning environment.json:18 ["CLM"] 'CLM' needs a 'gateway'.`],
  ],
  ['networks that need none', {}, []],
  ['a gateway that is no address', { [`${NETWORKS}.0.network-address.gateway`]: '10.40.3' }, []],
  [
    'an unknown network',
    { [`${NETWORKS}.0.name`]: 'backup', [`${NETWORKS}.0.network-address.gateway`]: undefined },
    [],
  ],
  [
    'no name',
    { [`${NETWORKS}.0.name`]: undefined, [`${NETWORKS}.0.network-address.gateway`]: undefined },
    [],
  ],
  ['no addresses at all', { [`${NETWORKS}.0.network-address`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
