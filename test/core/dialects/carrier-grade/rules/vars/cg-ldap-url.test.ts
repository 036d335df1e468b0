/** `carrier-grade/cg-ldap-url`: the LDAP server is not given as a bare address or name. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgLdapUrl as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-ldap-url.js';
import { LDAP } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a URL with a port', () => {
  checkCloud(
    rule,
    { [`${LDAP}.ldap_url`]: 'ldaps://directory.example.net:636/dc' },
    `
    #- /vars/ldap.json
    ...
            "ldap_url": "ldaps://directory.example.net:636/dc",
    //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'ldap_url' must be an address only. Write 'directory.example.net'.
    //                  | preferred fix: Change to 'directory.example.net'
    //                  | -         "ldap_url": "ldaps://directory.example.net:636/dc",
    //                  | +         "ldap_url": "directory.example.net",
    ...
  `,
  );
});

test('a host with a port', () => {
  checkCloud(
    rule,
    { [`${LDAP}.ldap_url`]: 'directory.example.net:389' },
    `
    #- /vars/ldap.json
    ...
            "ldap_url": "directory.example.net:389",
    //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'ldap_url' must be an address only.
    //                  | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['a host', { [`${LDAP}.ldap_url`]: 'directory.example.net' }, []],
  ['a host of one letter', { [`${LDAP}.ldap_url`]: 'd' }, []],
  ['an address of version 6', { [`${LDAP}.ldap_url`]: 'fd00::1' }, []],
  [
    'a dash at its end',
    { [`${LDAP}.ldap_url`]: 'directory-' },
    [`warning vars/ldap.json:10 ["directory-"] 'ldap_url' must be an address only.`],
  ],
  [
    'a dot at its beginning',
    { [`${LDAP}.ldap_url`]: '.directory' },
    [`warning vars/ldap.json:10 [".directory"] 'ldap_url' must be an address only.`],
  ],
  ['none', { [`${LDAP}.ldap_url`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
