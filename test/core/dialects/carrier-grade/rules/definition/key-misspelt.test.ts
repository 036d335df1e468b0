/** `carrier-grade/key-misspelt`: a key is nearly the name of another one that is missing beside it. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { keyMisspelt as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/key-misspelt.js';
import { ANSIBLE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a slip in a list of maps', () => {
  checkCloud(
    rule,
    { 'node-provision.json 0.failure_zne': 'fz1', 'node-provision.json 0.failure_zone': undefined },
    `
    #- /node-provision.json
    ...
        "failure_zne": "fz1"
    //  ^^^^^^^^^^^^^ warning: There is no key 'failure_zne' here; did you mean 'failure_zone'?
    //  | preferred fix: Rename to 'failure_zone'
    //  | -     "failure_zne": "fz1"
    //  | +     "failure_zone": "fz1"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['the right key stands beside it', { 'node-provision.json 0.failure_zne': 'fz1' }, []],
  ['a key like no other', { 'node-provision.json 0.colour': 'grey' }, []],
  [
    'a key that belongs elsewhere',
    { 'definition.json cloud.name': undefined, 'definition.json cloud.file': 'harbour' },
    [],
  ],
  [
    'where anything may stand',
    { 'node-provision.json 0': { pxe_mac_addres: 'd0:bf:9c:10:00:01' } },
    [
      `warning node-provision.json:3 ["pxe_mac_addres"] There is no key 'pxe_mac_addres' here; did you mean 'pxe_mac_address'?`,
    ],
  ],
  [
    'a known key beside a near one that is missing',
    {
      [`${ANSIBLE}.vsc_tul_ip`]: undefined,
      [`${ANSIBLE}.vsc_tul_ip_ha`]: undefined,
      [`${ANSIBLE}.vsd_name`]: undefined,
      [`${ANSIBLE}.ssl_key_file`]: undefined,
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
