/** The page of `carrier-grade/cg-ldap-service-users`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { SERVICE_KEYS } from './ldap.js';
import { AT } from './ldap-examples.js';

export const docs: RuleDocs = {
  summary: 'Some services have a user in the directory, others lack theirs.',
  why: 'Nova, Neutron, Cinder and Glance each log in with a user and a password of their own. Where users are kept in the directory, all four are.',
  source: 'Sample files ldap.json',
  ...cloudExample(
    { [`${AT}.ldap_nova_user`]: 'nova', [`${AT}.ldap_nova_password`]: 'Kaum-3rraten' },
    Object.fromEntries(SERVICE_KEYS.map((key) => [`${AT}.${key}`, 'Kaum-3rraten'])),
  ),
};
