/** `carrier-grade/cg-properties-missing`: there are files of variables, but the definition does not name their folder. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgPropertiesMissing as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-properties-missing.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('variables that are not read', () => {
  checkCloud(
    rule,
    { 'definition.json cloud.properties': undefined },
    `
    #- /definition.json
    ...
      "cloud": {
    //^^^^^^^ warning: 'vars/ansible.json' is not read: 'cloud' has no 'properties'.
    //| related ansible.json:2: This file is not read.
    //| preferred fix: Add 'properties: vars'
    //| -     "network-config": ".hos/lnet-control-data.json"
    //| +     "network-config": ".hos/lnet-control-data.json",
    //| +     "properties": "vars"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'no variables',
    {
      'definition.json cloud.properties': undefined,
      'vars/ansible.json': undefined,
      'vars/ldap.json': undefined,
      'vars/wr.json': undefined,
    },
    [],
  ],
  [
    'the variables of a KVM cloud inside',
    { 'definition.json cloud.properties': undefined, 'definition.json ansible-vars': {} },
    [],
  ],
  [
    'the variables of its region inside',
    { 'definition.json cloud.properties': undefined, 'definition.json wr-vars': {} },
    [],
  ],
  ['a folder that is no text', { 'definition.json cloud.properties': 7 }, []],
  ['no cloud', { 'definition.json cloud': undefined }, []],
  [
    'variables elsewhere',
    {
      'definition.json cloud.properties': undefined,
      'vars/ansible.json': undefined,
      'vars/ldap.json': undefined,
      'vars/wr.json': undefined,
      'wr.json': { product: { version: 1 }, 'property-groups': [{ name: 'wr-vars', properties: {} }] },
    },
    [],
  ],
  ['no definition', { 'definition.json': undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
