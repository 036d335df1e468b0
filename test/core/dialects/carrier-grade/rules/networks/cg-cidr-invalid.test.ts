/** `carrier-grade/cg-cidr-invalid`: the subnet of a logical network is not written in CIDR notation. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgCidrInvalid as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-cidr-invalid.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('blanks around the slash', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.1.network-address.cidr`]: ' 9.40.4.0 / 24' },
    `
    #- /environment.json
    ...
                    "cidr": " 9.40.4.0 / 24",
    //                      ^^^^^^^^^^^^^^^^ error: ' 9.40.4.0 / 24' contains a space. Write '9.40.4.0/24'.
    //                      | preferred fix: Change to '9.40.4.0/24'
    //                      | -                 "cidr": " 9.40.4.0 / 24",
    //                      | +                 "cidr": "9.40.4.0/24",
    ...
  `,
  );
});

test('a comma that slipped into the quotes', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.1.network-address.cidr`]: '9.40.4.0/24,' },
    `
    #- /environment.json
    ...
                    "cidr": "9.40.4.0/24,",
    //                      ^^^^^^^^^^^^^^ error: '9.40.4.0/24,' is not a valid subnet. Write '9.40.4.0/24'.
    //                      | preferred fix: Change to '9.40.4.0/24'
    ...
  `,
  );
});

test('an address without a prefix', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.1.network-address.cidr`]: '9.40.4.0' },
    `
    #- /environment.json
    ...
                    "cidr": "9.40.4.0",
    //                      ^^^^^^^^^^ error: '9.40.4.0' is not a valid subnet. Write one such as '10.40.3.0/24'.
    //                      | fix: Change to '9.40.4.0/24'
    //                      | -                 "cidr": "9.40.4.0",
    //                      | +                 "cidr": "9.40.4.0/24",
    ...
  `,
  );
});

test.each<[string, string]>([
  ['9.40.4.0\\\\24', '9.40.4.0/24'],
  ['9.40.4.0/255.255.255.0', '9.40.4.0/24'],
  ['9.40.4.0 255.255.254.0', '9.40.4.0/23'],
  ['9.40.4.0 24', '9.40.4.0/24'],
])('%s is meant as %s', (written, right) => {
  checkCloud(
    rule,
    { [`${NETWORKS}.1.network-address.cidr`]: written.replace('\\\\', '\\') },
    `
    #- /environment.json
    ...
                    "cidr": "${written}",
    //                      ^${'^'.repeat(written.length)}^ error: '${written.replace('\\\\', '\\')}' is not a valid subnet. Write '${right}'.
    //                      | preferred fix: Change to '${right}'
    //                      | -                 "cidr": "${written}",
    //                      | +                 "cidr": "${right}",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['the longest prefix', { [`${NETWORKS}.1.network-address.cidr`]: '9.40.4.0/32' }, []],
  [
    'a prefix that is too long',
    { [`${NETWORKS}.1.network-address.cidr`]: '9.40.4.0/33' },
    [
      `error environment.json:32 ["9.40.4.0/33"] '9.40.4.0/33' is not a valid subnet. Write one such as '10.40.3.0/24'.`,
    ],
  ],
  [
    'an octet that is too large',
    { [`${NETWORKS}.1.network-address.cidr`]: '9.40.256.0/24' },
    [
      `error environment.json:32 ["9.40.256.0/24"] '9.40.256.0/24' is not a valid subnet. Write one such as '10.40.3.0/24'.`,
    ],
  ],
  ['host bits are another mistake', { [`${NETWORKS}.1.network-address.cidr`]: '9.40.4.1/24' }, []],
  ['masked', { [`${NETWORKS}.1.network-address.cidr`]: '9.x.x.x/24' }, []],
  ['no text', { [`${NETWORKS}.1.network-address.cidr`]: 24 }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
