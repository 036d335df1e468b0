/** `carrier-grade/cg-esx-port-group-case`: the trunk port group is spelt otherwise than the installation expects it. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgEsxPortGroupCase as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-esx-port-group-case.js';
import {
  ESX,
  ESX_PROPERTIES,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/esx-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('without a blank, in small letters', () => {
  checkCloud(
    rule,
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.network.name`]: 'trunk_network' },
    `
    #- /vars/esx.json
    ...
              "name": "trunk_network"
    //                ^^^^^^^^^^^^^^^ warning: The port group must be named exactly 'Trunk Network'.
    //                | preferred fix: Change to 'Trunk Network'
    //                | -           "name": "trunk_network"
    //                | +           "name": "Trunk Network"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['letter by letter', { 'vars/esx.json': ESX }, []],
  ['a group of another name', { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.network.name`]: 'Trunk' }, []],
  ['no name', { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.network.name`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
