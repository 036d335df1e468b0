import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { absentKeys, headOf, keyOf, quoted } from '../define.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-ldap-service-users.docs.js';
import { SERVICE_KEYS } from './ldap.js';

export const cgLdapServiceUsers = defineRule({
  id: 'carrier-grade/cg-ldap-service-users',
  severity: 'error',
  docs,
  over: eachVarsFile('ldap'),
  *check({ properties: map }) {
    const missing = absentKeys(map, SERVICE_KEYS);
    // A directory without any of them is one that services do not log in to.
    if (missing.length === 0 || missing.length === SERVICE_KEYS.length) return;
    const present = SERVICE_KEYS.find((key) => map.state(key) === 'written');
    yield finding(
      (present ? keyOf(map, present) : undefined) ?? headOf(map),
      `The users of services are incomplete: ${quoted(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    );
  },
});
