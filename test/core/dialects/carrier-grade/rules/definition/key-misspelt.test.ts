/** `carrier-grade/key-misspelt`: a key is nearly the name of another one that is missing beside it. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { keyMisspelt as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/key-misspelt.js';
import { ANSIBLE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a slip of a key that need not be there', () => {
  checkCloud(
    rule,
    {
      'environment.json node-type.0.interface-map.0.logical-network-map.1.network-address': {
        cidr: '9.40.4.0/24',
        'start-adress': '9.40.4.120',
      },
    },
    `
    #- /environment.json
    ...
                    "start-adress": "9.40.4.120"
    //              ^^^^^^^^^^^^^^ warning: Unknown key 'start-adress'. Did you mean 'start-address'?
    //              | preferred fix: Rename to 'start-address'
    //              | -                 "start-adress": "9.40.4.120"
    //              | +                 "start-address": "9.40.4.120"
    ...
  `,
  );
});

test('a key as people call it elsewhere', () => {
  checkCloud(
    rule,
    {
      'environment.json node-type.0.interface-map.0.logical-network-map.1': {
        name: 'api',
        type: 'vlan',
        'vlan-id': '404',
        'network-address': { cidr: '9.40.4.0/24', 'start-address': '9.40.4.120' },
      },
    },
    `
    #- /environment.json
    ...
                  "vlan-id": "404",
    //            ^^^^^^^^^ warning: Unknown key 'vlan-id'. Did you mean 'segment-id'?
    //            | fix: Rename to 'segment-id'
    //            | -               "vlan-id": "404",
    //            | +               "segment-id": "404",
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
    'a key that is required is more than a warning',
    { 'node-provision.json 0.failure_zne': 'fz1', 'node-provision.json 0.failure_zone': undefined },
    [],
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
