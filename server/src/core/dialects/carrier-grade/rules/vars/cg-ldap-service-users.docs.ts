/** The page of `carrier-grade/cg-ldap-service-users`. */

import { ldapServiceKeys } from '../../../../architecture/carrier-grade-files.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { LDAP } from './vars-examples.js';

export const docs: RuleDocs = {
  summary: 'Some services have a user in the directory, others do not.',
  why: 'Nova, Neutron, Cinder and Glance each log in with a separate user and password. If their users are in the directory, all four must be.',
  source: 'Sample files ldap.json',
  byHand: 'the users and passwords of the services are those of the directory.',
  ...cloudExample(
    { [`${LDAP}.ldap_nova_user`]: 'nova', [`${LDAP}.ldap_nova_password`]: 'Kaum-3rraten' },
    Object.fromEntries(ldapServiceKeys.map((key) => [`${LDAP}.${key}`, 'Kaum-3rraten'])),
  ),
};
