/** Some services have a user in the directory, others do not. */

import { ldapServiceKeys } from '../../../../architecture/carrier-grade-files.js';
import { finding } from '../../../../rules/kit/finding.js';
import { missingKeys } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { absentKeys, headOf, keyOf } from '../about-sections.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-ldap-service-users.docs.js';

export const cgLdapServiceUsers = defineRule({
  id: 'carrier-grade/cg-ldap-service-users',
  severity: 'error',
  docs,
  over: eachVarsFile('ldap'),
  *check({ properties }) {
    const missing = absentKeys(properties, ldapServiceKeys);
    // A directory without any of them is one that services do not log in to.
    if (missing.length === 0 || missing.length === ldapServiceKeys.length) return;
    const present = ldapServiceKeys.find((key) => properties.state(key) === 'written');
    yield finding(
      (present === undefined ? undefined : keyOf(properties, present)) ?? headOf(properties),
      `${missingKeys(missing)}. Services need a user and a password each.`,
    );
  },
});
