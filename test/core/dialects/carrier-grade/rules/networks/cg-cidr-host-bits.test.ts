/** `carrier-grade/cg-cidr-host-bits`: the address of a subnet has host bits set. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgCidrHostBits as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-cidr-host-bits.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the last address of a subnet', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.1.network-address.cidr`]: '9.40.4.255/24' },
    `
    #- /environment.json
    ...
                    "cidr": "9.40.4.255/24",
    //                      ^^^^^^^^^^^^^^^ warning: '9.40.4.255/24' has host bits set. Its subnet is '9.40.4.0/24'.
    //                      | preferred fix: Change to '9.40.4.0/24'
    //                      | -                 "cidr": "9.40.4.255/24",
    //                      | +                 "cidr": "9.40.4.0/24",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['the first address of a subnet', { [`${NETWORKS}.1.network-address.cidr`]: '9.40.4.0/24' }, []],
  ['a subnet of one address has no host bits', { [`${NETWORKS}.1.network-address.cidr`]: '9.40.4.7/32' }, []],
  ['what is no subnet is another mistake', { [`${NETWORKS}.1.network-address.cidr`]: '9.40.4.7' }, []],
  ['no subnet', { [`${NETWORKS}.1.network-address.cidr`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
