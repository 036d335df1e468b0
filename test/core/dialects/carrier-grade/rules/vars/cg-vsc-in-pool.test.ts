/** `carrier-grade/cg-vsc-in-pool`: a host of the overlay has an address that is given out to nodes. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { cgVscInPool as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-vsc-in-pool.js';
import { ANSIBLE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { WR } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the first address of the underlay range', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.vsc_tul_ip`]: '10.40.6.50' },
    `
    #- /vars/ansible.json
    ...
            "vsc_tul_ip": "10.40.6.50",
    //                    ^^^^^^^^^^^^ error: 10.40.6.50, the address of the first controller ('vsc_tul_ip'), is in a range of the KVM region.
    //                    | related wr.json:14: The range begins here.
    //                    | fix: Change to '10.40.6.100'
    //                    | -         "vsc_tul_ip": "10.40.6.50",
    //                    | +         "vsc_tul_ip": "10.40.6.100",
    ...
  `,
  );
});

test('in two ranges it is told of the first', () => {
  checkCloud(
    rule,
    {
      [`${WR}.tul_ip_start_address`]: '10.40.3.50',
      [`${WR}.tul_ip_end_address`]: '10.40.3.99',
      [`${ANSIBLE}.vsc_tul_ip`]: '10.40.3.99',
    },
    `
    #- /vars/ansible.json
    ...
            "vsc_tul_ip": "10.40.3.99",
    //                    ^^^^^^^^^^^^ error: 10.40.3.99, the address of the first controller ('vsc_tul_ip'), is in a range of the KVM region.
    //                    | related wr.json:26: The range begins here.
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the last address of a range',
    { [`${NETWORKS}.0.network-address.gateway`]: '10.40.3.99' },
    [
      `error environment.json:24 ["10.40.3.99"] 10.40.3.99, the address of the gateway of 'management', is in a range of the KVM region.`,
    ],
  ],
  [
    'the addresses around the range',
    { [`${ANSIBLE}.vsc_tul_ip`]: '10.40.6.49', [`${ANSIBLE}.vsc_tul_ip_ha`]: '10.40.6.100' },
    [],
  ],
  [
    'a range of one address',
    { [`${WR}.tul_ip_end_address`]: '10.40.6.50', [`${ANSIBLE}.vsc_tul_ip`]: '10.40.6.50' },
    [
      `error vars/ansible.json:17 ["10.40.6.50"] 10.40.6.50, the address of the first controller ('vsc_tul_ip'), is in a range of the KVM region.`,
    ],
  ],
  [
    'a range that ends before it begins',
    { [`${WR}.tul_ip_end_address`]: '10.40.6.49', [`${ANSIBLE}.vsc_tul_ip`]: '10.40.6.50' },
    [],
  ],
  [
    'a range without an end',
    { [`${WR}.tul_ip_end_address`]: undefined, [`${ANSIBLE}.vsc_tul_ip`]: '10.40.6.50' },
    [],
  ],
  ['no KVM region', { 'vars/wr.json': undefined, [`${ANSIBLE}.vsc_tul_ip`]: '10.40.6.50' }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
