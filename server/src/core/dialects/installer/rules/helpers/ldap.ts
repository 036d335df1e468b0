/** The pass-through files that join Keystone to a directory. */
import type { Value } from '../../../../model/value.js';
import type { Rule } from '../../../../rules/rule.js';
import type { OptionSection } from '../../helpers/read-passthrough.js';
import type { Installer } from '../../installer-model.js';
import { changeTo, definePassthroughRule } from './about-helpers.js';

const FILE = 'overcloud_keystone_ldap.json';
const GOOD: Readonly<Record<string, string>> = {
  url: 'ldap://directory.example.net',
  suffix: 'dc=example,dc=net',
  user_tree_dn: 'ou=Users,dc=example,dc=net',
  user_allow_create: 'False',
};

function ldap(options: Readonly<Record<string, string | undefined>>, domain?: string): string {
  const values = Object.entries({ ...GOOD, ...options })
    .filter(([, value]) => value !== undefined)
    .map(([option, value]) => ({ option, value }));
  const config = [{ section: 'ldap', values }];
  const keystone =
    domain === undefined ? { config } : { domains: { [domain]: { description: 'People', config } } };
  return `${JSON.stringify({ keystone }, undefined, 2)}\n`;
}

const example = (
  bad: Readonly<Record<string, string | undefined>>,
  good: Readonly<Record<string, string | undefined>> = {},
) => ({
  bad: { [FILE]: ldap(bad) },
  good: { [FILE]: ldap(good) },
});

/** The option of a section, when it is text. */
type Get = (option: string) => Value<string> | undefined;

/** A rule whose check is called for every section `ldap` of Keystone. */
function ldapRule(
  rule: Omit<Rule<Installer>, 'check'>,
  check: (
    get: Get,
    section: OptionSection,
    report: Parameters<NonNullable<Rule<Installer>['check']>>[0]['report'],
    broken: boolean,
  ) => void,
): Rule<Installer> {
  return definePassthroughRule({
    ...rule,
    check({ passthrough, report }) {
      for (const { service, sections } of passthrough.configs) {
        if (service.key.value !== 'keystone') continue;
        for (const section of sections) {
          if (section.name?.value !== 'ldap') continue;
          const get: Get = (option) => section.options.find(({ name }) => name.value === option)?.value;
          check(get, section, report, passthrough.broken);
        }
      }
    },
  });
}

export const ldapRules: readonly Rule<Installer>[] = [
  ldapRule(
    {
      id: 'installer/ldap-url',
      severity: 'error',
      docs: {
        summary: 'The URL of the directory is not one of LDAP.',
        why: 'Keystone connects to a URL that begins with ldap:// or ldaps://.',
        source: 'LDAP page 1.1',
        ...example({ url: 'directory.example.net' }),
      },
    },
    (get, _section, report) => {
      const url = get('url');
      if (!url || url.value === '' || /^ldaps?:\/\/\S/i.test(url.value) || /[<>]/.test(url.value)) return;
      const host = /^[A-Za-z0-9.-]+(:\d+)?$/.test(url.value);
      report({
        at: url.at,
        message: `'${url.value}' must begin with ldap:// or ldaps://.`,
        fixes: () => (host ? [changeTo(url.at.file, url, `ldap://${url.value}`)] : []),
      });
    },
  ),
  ldapRule(
    {
      id: 'installer/ldap-tls-cacert',
      severity: 'error',
      docs: {
        summary: 'TLS is on, but no certificate authority is given.',
        why: 'Without tls_cacertfile Keystone cannot check the certificate of the directory and does not connect.',
        source: 'LDAP integration page 1.1',
        ...example(
          { use_tls: 'True' },
          { use_tls: 'True', tls_cacertfile: '/etc/keystone/ssl/certs/ca.pem' },
        ),
      },
    },
    (get, _section, report, broken) => {
      const tls = get('use_tls');
      if (tls && tls.value.toLowerCase() === 'true' && !get('tls_cacertfile') && !broken)
        report({ at: tls.at, message: "With 'use_tls' the option 'tls_cacertfile' is needed." });
    },
  ),
  ldapRule(
    {
      id: 'installer/ldap-tls-req-cert',
      severity: 'error',
      docs: {
        summary: 'How certificates are checked is none of the three ways.',
        why: 'Keystone knows demand, allow and never.',
        source: 'LDAP integration page 1.1',
        ...example({ tls_req_cert: 'always' }, { tls_req_cert: 'demand' }),
      },
    },
    (get, _section, report) => {
      const check = get('tls_req_cert');
      if (check && !['demand', 'allow', 'never'].includes(check.value))
        report({ at: check.at, message: `'tls_req_cert' is demand, allow or never, not '${check.value}'.` });
    },
  ),
  ldapRule(
    {
      id: 'installer/ldap-allow-write',
      severity: 'warning',
      docs: {
        summary: 'Keystone may write to the directory.',
        why: 'The directory is connected for reading; with these switches on, users and groups of the company can be changed or deleted from the cloud.',
        source: 'LDAP page 1.1',
        ...example({ user_allow_create: 'True' }),
      },
    },
    (_get, { options }, report) => {
      for (const { name, value } of options)
        if (
          /^(user|group)_allow_(create|update|delete)$/.test(name.value) &&
          value &&
          value.value.toLowerCase() !== 'false'
        )
          report({
            at: value.at,
            message: `'${name.value}' should be False: the directory is connected for reading.`,
            fixes: () => [changeTo(value.at.file, value, 'False', true)],
          });
    },
  ),
  ldapRule(
    {
      id: 'installer/ldap-dn',
      severity: 'warning',
      docs: {
        summary: 'A tree of users or groups is not below the suffix.',
        why: 'The suffix is the root of what Keystone sees of the directory; a tree outside it is searched in vain.',
        source: 'LDAP page 1.1',
        ...example({ user_tree_dn: 'ou=Users,dc=example,dc=com' }),
      },
    },
    (get, _section, report) => {
      const suffix = get('suffix');
      if (!suffix || suffix.value === '') return;
      for (const option of ['user_tree_dn', 'group_tree_dn']) {
        const tree = get(option);
        if (tree && tree.value !== '' && !plainDn(tree.value).endsWith(plainDn(suffix.value)))
          report({
            at: tree.at,
            message: `'${tree.value}' is not below the suffix '${suffix.value}'.`,
            related: [{ at: suffix.at, message: 'The suffix stands here.' }],
          });
      }
    },
  ),
  ldapRule(
    {
      id: 'installer/ldap-enabled-mask',
      severity: 'warning',
      docs: {
        summary: 'Users of Active Directory are recognised as enabled by an attribute, but without its mask.',
        why: 'The attribute userAccountControl holds many switches; only with the mask 2 and the default 512 the one for disabled users is read.',
        source: 'LDAP integration page 1.1',
        ...example(
          { user_enabled_attribute: 'userAccountControl' },
          {
            user_enabled_attribute: 'userAccountControl',
            user_enabled_mask: '2',
            user_enabled_default: '512',
          },
        ),
      },
    },
    (get, _section, report, broken) => {
      const attribute = get('user_enabled_attribute');
      if (attribute?.value !== 'userAccountControl' || broken) return;
      const wrong = [
        ['user_enabled_mask', '2'],
        ['user_enabled_default', '512'],
      ].filter(([option = '', value]) => get(option)?.value !== value);
      if (wrong.length > 0)
        report({
          at: attribute.at,
          message: `With 'userAccountControl' write ${wrong.map(([option, value]) => `'${option}' ${value}`).join(' and ')}.`,
        });
    },
  ),
  definePassthroughRule({
    id: 'installer/ldap-domain-file',
    severity: 'warning',
    docs: {
      summary: 'The name of a domain cannot be the name of a file.',
      why: 'Each domain gets a file keystone.<domain>.conf; a blank or a slash in its name makes another file of it.',
      source: 'LDAP page 1.1',
      bad: { [FILE]: ldap({}, 'sales/europe') },
      good: { [FILE]: ldap({}, 'sales-europe') },
    },
    check({ passthrough: { file, configs }, report }) {
      for (const { domain } of configs)
        if (domain && !/^[\w.-]+$/.test(String(domain.key.value)))
          report({
            at: { file, node: domain.key },
            message: `'${domain.key.value}' cannot be a part of a file name; use letters, digits, dashes and dots.`,
          });
    },
  }),
];

function plainDn(dn: string): string {
  return dn
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .join(',');
}
