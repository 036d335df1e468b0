/** `carrier-grade/cg-esx-vrsvapp-lengths`: the lists of addresses of the overlay switches do not fit together. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgEsxVrsvappLengths as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-esx-vrsvapp-lengths.js';
import {
  ESX,
  ESX_PROPERTIES,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/esx-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('fewer addresses of one network', () => {
  checkCloud(
    rule,
    {
      'vars/esx.json': ESX,
      [`${ESX_PROPERTIES}.vrsvapp_clm_ip`]: ['10.40.3.30'],
      [`${ESX_PROPERTIES}.vrsvapp_tul_ip`]: ['10.40.6.35', '10.40.6.36'],
    },
    `
    #- /vars/esx.json
    ...
            "vrsvapp_tul_ip": [
    //      ^^^^^^^^^^^^^^^^ error: 'vrsvapp_clm_ip' has 1 address and 'vrsvapp_tul_ip' has 2. Each host needs one of both.
    //      | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'one of each',
    {
      'vars/esx.json': ESX,
      [`${ESX_PROPERTIES}.vrsvapp_clm_ip`]: ['10.40.3.30', '10.40.3.31'],
      [`${ESX_PROPERTIES}.vrsvapp_tul_ip`]: ['10.40.6.35', '10.40.6.36'],
    },
    [],
  ],
  [
    'an address that is none counts',
    {
      'vars/esx.json': ESX,
      [`${ESX_PROPERTIES}.vrsvapp_clm_ip`]: ['10.40.3.30', 'x'],
      [`${ESX_PROPERTIES}.vrsvapp_tul_ip`]: ['10.40.6.35'],
    },
    [
      `error vars/esx.json:38 ["vrsvapp_tul_ip"] 'vrsvapp_clm_ip' has 2 addresses and 'vrsvapp_tul_ip' has 1. Each host needs one of both.`,
    ],
  ],
  ['one list alone', { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vrsvapp_clm_ip`]: ['10.40.6.30'] }, []],
  [
    'the other list alone',
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vrsvapp_tul_ip`]: ['10.40.3.30'] },
    [],
  ],
  [
    'no subnet to compare with',
    {
      'vars/esx.json': ESX,
      [`${ESX_PROPERTIES}.vrsvapp_clm_ip`]: ['10.1.1.1'],
      [`${ESX_PROPERTIES}.vrsvapp_tul_ip`]: ['10.1.1.1'],
      'environment.json': undefined,
    },
    [],
  ],
  [
    'a copy is compared with itself only',
    {
      'vars/esx.json': ESX,
      'old/esx.json': {
        product: { version: 1 },
        'property-groups': [
          { name: 'esx', properties: { vrsvapp_clm_ip: ['10.1.1.1'], vrsvapp_tul_ip: [] } },
        ],
      },
    },
    [
      `error old/esx.json:12 ["vrsvapp_tul_ip"] 'vrsvapp_clm_ip' has 1 address and 'vrsvapp_tul_ip' has 0. Each host needs one of both.`,
    ],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
