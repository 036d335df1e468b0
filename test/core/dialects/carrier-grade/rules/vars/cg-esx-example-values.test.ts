/** `carrier-grade/cg-esx-example-values`: values of an example were left in the description of the vCenter. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgEsxExampleValues as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-esx-example-values.js';
import {
  ESX,
  ESX_PROPERTIES,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/esx-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('user and password of an example', () => {
  checkCloud(
    rule,
    {
      'vars/esx.json': ESX,
      [`${ESX_PROPERTIES}.vcenter.username`]: 'root',
      [`${ESX_PROPERTIES}.vcenter.password`]: 'vmware',
    },
    `
    #- /vars/esx.json
    ...
              "password": "vmware",
    //                    ^^^^^^^^ warning: User and password of the vCenter are copied from an example. Use your own.
    //                    | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the domain of an example',
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vcenter.domain`]: 'localhost.localdomain' },
    [
      `warning vars/esx.json:14 ["localhost.localdomain"] 'localhost.localdomain' is copied from an example. Use your own domain.`,
    ],
  ],
  [
    'the short domain',
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vcenter.domain`]: 'localhost.localdom' },
    [
      `warning vars/esx.json:14 ["localhost.localdom"] 'localhost.localdom' is copied from an example. Use your own domain.`,
    ],
  ],
  [
    'a domain below it',
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vcenter.domain`]: 'localhost.localdomain.net' },
    [],
  ],
  [
    'another user',
    {
      'vars/esx.json': ESX,
      [`${ESX_PROPERTIES}.vcenter.username`]: 'admin',
      [`${ESX_PROPERTIES}.vcenter.password`]: 'vmware',
    },
    [],
  ],
  ['another password', { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vcenter.username`]: 'root' }, []],
  ['no vCenter', { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vcenter`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
