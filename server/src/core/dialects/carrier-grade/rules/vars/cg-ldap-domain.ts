/** The LDAP domain is not written as a distinguished name. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-ldap-domain.docs.js';

export const cgLdapDomain = defineRule({
  id: 'carrier-grade/cg-ldap-domain',
  severity: 'warning',
  docs,
  over: eachVarsFile('ldap'),
  *check({ file, properties }) {
    const domain = file.reader.value(properties, 'ldap_domain', textOf);
    if (!domain || domain.value.split(',').every(isComponent)) return;
    const dotted = /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(domain.value);
    const right = domain.value
      .split('.')
      .map((part) => `dc=${part}`)
      .join(',');
    yield finding(
      domain.at,
      `'ldap_domain' must be a distinguished name such as '${dotted ? right : 'dc=example,dc=net'}'.`,
      { fixes: () => (dotted ? changeTo(domain, right, { preferred: true }) : []) },
    );
  },
});

function isComponent(part: string): boolean {
  return /^\s*dc=[^,=]+$/i.test(part);
}
