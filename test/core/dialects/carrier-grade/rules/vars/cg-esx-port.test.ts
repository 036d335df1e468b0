/** `carrier-grade/cg-esx-port`: the port of the vCenter is none. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgEsxPort as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-esx-port.js';
import {
  ESX,
  ESX_PROPERTIES,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/esx-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the port with its protocol', () => {
  checkCloud(
    rule,
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vcenter.port`]: '8443/tcp' },
    `
    #- /vars/esx.json
    ...
              "port": "8443/tcp",
    //                ^^^^^^^^^^ warning: '8443/tcp' is not a valid port. Write a number from 1 to 65535.
    //                | fix: Change to '8443'
    //                | -           "port": "8443/tcp",
    //                | +           "port": "8443",
    ...
  `,
  );
});

test('the first number that is no port', () => {
  checkCloud(
    rule,
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vcenter.port`]: '65536' },
    `
    #- /vars/esx.json
    ...
              "port": "65536",
    //                ^^^^^^^ warning: '65536' is not a valid port. Write a number from 1 to 65535.
    //                | no fix
    ...
  `,
  );
});

test('the last port with its protocol', () => {
  checkCloud(
    rule,
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vcenter.port`]: '65535/tcp' },
    `
    #- /vars/esx.json
    ...
              "port": "65535/tcp",
    //                ^^^^^^^^^^^ warning: '65535/tcp' is not a valid port. Write a number from 1 to 65535.
    //                | fix: Change to '65535'
    //                | -           "port": "65535/tcp",
    //                | +           "port": "65535",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['the last port', { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vcenter.port`]: '65535' }, []],
  ['the first port, as a number', { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vcenter.port`]: 1 }, []],
  [
    'no port',
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vcenter.port`]: '0' },
    [`warning vars/esx.json:13 ["0"] '0' is not a valid port. Write a number from 1 to 65535.`],
  ],
  [
    'a leading zero',
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vcenter.port`]: '0443' },
    [`warning vars/esx.json:13 ["0443"] '0443' is not a valid port. Write a number from 1 to 65535.`],
  ],
  [
    'a word',
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vcenter.port`]: 'https' },
    [`warning vars/esx.json:13 ["https"] 'https' is not a valid port. Write a number from 1 to 65535.`],
  ],
  [
    'digits that are no port',
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vcenter.port`]: '70000/tcp' },
    [
      `warning vars/esx.json:13 ["70000/tcp"] '70000/tcp' is not a valid port. Write a number from 1 to 65535.`,
    ],
  ],
  [
    'six digits',
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vcenter.port`]: '443443' },
    [`warning vars/esx.json:13 ["443443"] '443443' is not a valid port. Write a number from 1 to 65535.`],
  ],
  ['no value', { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.vcenter.port`]: null }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
