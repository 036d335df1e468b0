/** `vars/ldap.json`: where the directory is, and the users of services in it. */
import { parseAddress } from '../../../../net/address.js';
import type { Rule } from '../../../../rules/rule.js';
import { cloudExample, properties } from '../../examples.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { textOf } from '../../model/read-values.js';
import { absentKeys, changeTo, headOf, keyOf, quoted } from '../define.js';
import { defineVarsRule } from './about-vars.js';

const AT = `vars/ldap.json ${properties}`;
const SERVICE_KEYS = ['nova', 'neutron', 'cinder', 'glance'].flatMap((service) => [
  `ldap_${service}_user`,
  `ldap_${service}_password`,
]);

export const ldapRules: readonly Rule<CarrierGrade>[] = [
  defineVarsRule('ldap', {
    id: 'carrier-grade/cg-ldap-url',
    severity: 'warning',
    docs: {
      summary: 'The LDAP server is not given as a bare address or name.',
      why: 'The playbooks put the scheme in front themselves; with one in the value it stands there twice.',
      source: 'Sample files ldap.json',
      ...cloudExample({ [`${AT}.ldap_url`]: 'ldap://9.41.2.46' }),
    },
    check({ file, properties: map, report }) {
      const url = file.reader.value(map, 'ldap_url', textOf);
      if (!url || parseAddress(url.value) || /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(url.value))
        return;
      const host = /^[a-z]+:\/\/([^/:]+)/i.exec(url.value)?.[1];
      report({
        at: url.at,
        message: `'ldap_url' is a bare address${host ? `; write '${host}'.` : '.'}`,
        fixes: () => (host ? [changeTo(file, url, host, true)] : []),
      });
    },
  }),
  defineVarsRule('ldap', {
    id: 'carrier-grade/cg-ldap-domain',
    severity: 'warning',
    docs: {
      summary: 'The LDAP domain is not written as a distinguished name.',
      why: 'It is the base of every search: each part of the domain with dc=, joined by commas.',
      source: 'Sample files ldap.json',
      ...cloudExample({ [`${AT}.ldap_domain`]: 'harbour.example.net' }),
    },
    check({ file, properties: map, report }) {
      const domain = file.reader.value(map, 'ldap_domain', textOf);
      if (!domain || /^\s*dc=[^,=]+(\s*,\s*dc=[^,=]+)*\s*$/i.test(domain.value)) return;
      const dotted = /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(domain.value);
      const right = domain.value
        .split('.')
        .map((part) => `dc=${part}`)
        .join(',');
      report({
        at: domain.at,
        message: `'ldap_domain' is a distinguished name such as '${dotted ? right : 'dc=example,dc=net'}'.`,
        fixes: () => (dotted ? [changeTo(file, domain, right, true)] : []),
      });
    },
  }),
  defineVarsRule('ldap', {
    id: 'carrier-grade/cg-ldap-service-users',
    severity: 'error',
    docs: {
      summary: 'Some services have a user in the directory, others lack theirs.',
      why: 'Nova, Neutron, Cinder and Glance each log in with a user and a password of their own. Where users are kept in the directory, all four are.',
      source: 'Sample files ldap.json',
      ...cloudExample(
        { [`${AT}.ldap_nova_user`]: 'nova', [`${AT}.ldap_nova_password`]: 'Kaum-3rraten' },
        Object.fromEntries(SERVICE_KEYS.map((key) => [`${AT}.${key}`, 'Kaum-3rraten'])),
      ),
    },
    check({ properties: map, report }) {
      const missing = absentKeys(map, SERVICE_KEYS);
      // A directory without any of them is one that services do not log in to.
      if (missing.length === 0 || missing.length === SERVICE_KEYS.length) return;
      const present = SERVICE_KEYS.find((key) => map.state(key) === 'written');
      report({
        at: (present ? keyOf(map, present) : undefined) ?? headOf(map),
        message: `The users of services are incomplete: ${quoted(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`,
      });
    },
  }),
];
