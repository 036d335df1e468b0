/** `carrier-grade/cg-ldap-domain`: the LDAP domain is not written as a distinguished name. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgLdapDomain as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-ldap-domain.js';
import { LDAP } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a domain with dots', () => {
  checkCloud(
    rule,
    { [`${LDAP}.ldap_domain`]: 'harbour.example.net' },
    `
    #- /vars/ldap.json
    ...
            "ldap_domain": "harbour.example.net",
    //                     ^^^^^^^^^^^^^^^^^^^^^ warning: 'ldap_domain' must be a distinguished name such as 'dc=harbour,dc=example,dc=net'.
    //                     | preferred fix: Change to 'dc=harbour,dc=example,dc=net'
    //                     | -         "ldap_domain": "harbour.example.net",
    //                     | +         "ldap_domain": "dc=harbour,dc=example,dc=net",
    ...
  `,
  );
});

test('a name without dots', () => {
  checkCloud(
    rule,
    { [`${LDAP}.ldap_domain`]: 'harbour' },
    `
    #- /vars/ldap.json
    ...
            "ldap_domain": "harbour",
    //                     ^^^^^^^^^ warning: 'ldap_domain' must be a distinguished name such as 'dc=example,dc=net'.
    //                     | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['blanks and capitals', { [`${LDAP}.ldap_domain`]: ' DC=harbour , dc=net ' }, []],
  ['one part', { [`${LDAP}.ldap_domain`]: 'dc=harbour' }, []],
  [
    'a part without a name',
    { [`${LDAP}.ldap_domain`]: 'dc=harbour,dc=' },
    [
      `warning vars/ldap.json:13 ["dc=harbour,dc="] 'ldap_domain' must be a distinguished name such as 'dc=example,dc=net'.`,
    ],
  ],
  [
    'another kind of part',
    { [`${LDAP}.ldap_domain`]: 'ou=people,dc=harbour' },
    [
      `warning vars/ldap.json:13 ["ou=people,dc=harbour"] 'ldap_domain' must be a distinguished name such as 'dc=example,dc=net'.`,
    ],
  ],
  ['no domain', { [`${LDAP}.ldap_domain`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
