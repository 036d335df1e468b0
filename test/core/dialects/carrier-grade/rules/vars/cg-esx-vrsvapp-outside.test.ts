/** `carrier-grade/cg-esx-vrsvapp-outside`: an address of an overlay switch is on another network. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgEsxVrsvappOutside as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-esx-vrsvapp-outside.js';
import {
  ESX,
  ESX_PROPERTIES,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/esx-examples.js';
import { said } from '../../../../../support/examples.js';

test.each<[string, CloudPatch, string[]]>([
  [
    'the lists are changed round',
    {
      'vars/esx.json': ESX,
      [`${ESX_PROPERTIES}.vrsvapp_clm_ip`]: ['10.40.6.35'],
      [`${ESX_PROPERTIES}.vrsvapp_tul_ip`]: ['10.40.3.30'],
    },
    [
      `error vars/esx.json:35 ["10.40.6.35"] 10.40.6.35 is outside 10.40.3.0/24, the subnet of 'management'.`,
      `error vars/esx.json:38 ["10.40.3.30"] 10.40.3.30 is outside 10.40.6.0/24, the subnet of 'tenant'.`,
    ],
  ],
  [
    'the first and the last address of a subnet',
    {
      'vars/esx.json': ESX,
      [`${ESX_PROPERTIES}.vrsvapp_clm_ip`]: ['10.40.3.0'],
      [`${ESX_PROPERTIES}.vrsvapp_tul_ip`]: ['10.40.6.255'],
    },
    [],
  ],
  [
    'one list alone',
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vrsvapp_clm_ip`]: ['10.40.6.30'] },
    [`error vars/esx.json:35 ["10.40.6.30"] 10.40.6.30 is outside 10.40.3.0/24, the subnet of 'management'.`],
  ],
  [
    'networks that are not there',
    {
      'vars/esx.json': ESX,
      [`${ESX_PROPERTIES}.vrsvapp_tul_ip`]: ['10.40.3.30'],
      'environment.json node-type.1.interface-map.1.logical-network-map.0.name': 'other',
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
