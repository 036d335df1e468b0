/** `carrier-grade/cg-vars-wrong-file`: a file holds what belongs in another one. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgVarsWrongFile as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-vars-wrong-file.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the group of another file', () => {
  checkCloud(
    rule,
    { 'vars/ldap.json property-groups.0.name': 'wr-vars' },
    `
    #- /vars/ldap.json
    ...
          "name": "wr-vars",
    //            ^^^^^^^^^ error: 'wr-vars' belongs in another file. Expected 'ldap-vars'.
    //            | no fix
    ...
  `,
  );
});

test('two groups in one file', () => {
  checkCloud(
    rule,
    { 'vars/ldap.json property-groups.1': { name: 'wr-vars', properties: {} } },
    `
    #- /vars/ldap.json
    ...
          "name": "wr-vars",
    //            ^^^^^^^^^ error: 'wr-vars' belongs in a separate file.
    //            | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a control plane',
    { 'vars/ironic.json': { tiers: [{ 'member-count': 1 }] } },
    [`error vars/ironic.json:2 ["tiers"] This is a control-plane file. Move it to '.hos/'.`],
  ],
  ['a group of nobody', { 'vars/ldap.json property-groups.0.name': 'ldap-var' }, []],
  [
    'a group of nobody beside the right one',
    { 'vars/ldap.json property-groups.1': { name: 'more', properties: {} } },
    [],
  ],
  [
    'the same group twice is another mistake',
    { 'vars/ldap.json property-groups.1': { name: 'ldap-vars', properties: {} } },
    [],
  ],
  [
    'the right group is second',
    {
      'vars/ldap.json property-groups': [
        { name: 'more', properties: {} },
        { name: 'ldap-vars', properties: {} },
      ],
    },
    [],
  ],
  [
    'the group of another file stands first',
    {
      'vars/ldap.json property-groups': [
        { name: 'wr-vars', properties: {} },
        { name: 'ldap-vars', properties: {} },
      ],
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
