/** `carrier-grade/cg-routable-expected`: a network that others must reach has private addresses. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgRoutableExpected as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-routable-expected.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a private subnet', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.1.network-address.cidr`]: '192.168.4.0/24' },
    `
    #- /environment.json
    ...
                    "cidr": "192.168.4.0/24",
    //                      ^^^^^^^^^^^^^^^^ info: 'api' uses the private subnet 192.168.4.0/24. Make sure that clients can reach it.
    //                      | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the data center',
    {
      'environment.json node-type.1.interface-map.0.logical-network-map.1.network-address.cidr':
        '172.31.0.0/24',
    },
    [
      `info environment.json:69 ["172.31.0.0/24"] 'datacenter' uses the private subnet 172.31.0.0/24. Make sure that clients can reach it.`,
    ],
  ],
  ['a public subnet', { [`${NETWORKS}.1.network-address.cidr`]: '172.32.0.0/24' }, []],
  ['a network inside the cloud', { [`${NETWORKS}.0.network-address.cidr`]: '192.168.4.0/24' }, []],
  [
    'no name',
    { [`${NETWORKS}.1.name`]: undefined, [`${NETWORKS}.1.network-address.cidr`]: '192.168.4.0/24' },
    [],
  ],
  ['no subnet', { [`${NETWORKS}.1.network-address.cidr`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
