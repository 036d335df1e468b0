/** `carrier-grade/cg-ldap-service-users`: some services have a user in the directory, others lack theirs. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgLdapServiceUsers as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-ldap-service-users.js';
import { LDAP } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('all but one', () => {
  checkCloud(
    rule,
    {
      [`${LDAP}.ldap_nova_user`]: 'x',
      [`${LDAP}.ldap_nova_password`]: 'x',
      [`${LDAP}.ldap_neutron_user`]: 'x',
      [`${LDAP}.ldap_neutron_password`]: 'x',
      [`${LDAP}.ldap_cinder_user`]: 'x',
      [`${LDAP}.ldap_cinder_password`]: 'x',
      [`${LDAP}.ldap_glance_user`]: 'x',
    },
    `
    #- /vars/ldap.json
    ...
            "ldap_nova_user": "x",
    //      ^^^^^^^^^^^^^^^^ error: Missing required key 'ldap_glance_password'. Services need a user and a password each.
    //      | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'one alone',
    { [`${LDAP}.ldap_cinder_user`]: 'x' },
    [
      `error vars/ldap.json:16 ["ldap_cinder_user"] Missing required keys 'ldap_nova_user', 'ldap_nova_password', 'ldap_neutron_user', 'ldap_neutron_password', 'ldap_cinder_password', 'ldap_glance_user' and 'ldap_glance_password'. Services need a user and a password each.`,
    ],
  ],
  [
    'all',
    {
      [`${LDAP}.ldap_nova_user`]: 'x',
      [`${LDAP}.ldap_nova_password`]: 'x',
      [`${LDAP}.ldap_neutron_user`]: 'x',
      [`${LDAP}.ldap_neutron_password`]: 'x',
      [`${LDAP}.ldap_cinder_user`]: 'x',
      [`${LDAP}.ldap_cinder_password`]: 'x',
      [`${LDAP}.ldap_glance_user`]: 'x',
      [`${LDAP}.ldap_glance_password`]: 'x',
    },
    [],
  ],
  ['none', {}, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
