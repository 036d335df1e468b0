/** The pass-through file that joins Keystone to a directory: address, certificates, trees, and what must stay off. */

import {
  activeDirectory,
  caCertificateFile,
  certificateChecks,
} from '../../../../architecture/keystone-ldap.js';
import type { SourceFile } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import type { Fix, Report, Rule } from '../../../../rules/rule.js';
import { insertItem, replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { isPlaceholder } from '../../../../text/placeholder.js';
import type { TextEdit } from '../../../../text/text-edit.js';
import { lacks, type OptionSection } from '../../model/helpers/read-passthrough.js';
import type { Installer } from '../../model/installer-model.js';
import { changeTo, definePassthroughRule, fix } from './about-helpers.js';
import { isBelow, movedBelow } from './distinguished-name.js';
import { ldapExample } from './example-ldap.js';

/** One section `ldap`, for a rule that looks at it alone. */
export interface Directory {
  readonly file: SourceFile;
  readonly section: OptionSection;
  /** The value of an option, when it is text that was filled in. */
  get(option: string): Value<string> | undefined;
  /** True where the option surely is not there, or is empty. */
  isMissing(option: string): boolean;
  /** Edits that give an option this value. */
  set(option: string, value: string): readonly TextEdit[];
}

export function directoryOf(file: SourceFile, section: OptionSection): Directory {
  const all = (option: string) => section.options.filter(({ name }) => name.value === option);
  const value = (option: string) => (all(option).length === 1 ? all(option)[0]?.value : undefined);
  return {
    file,
    section,
    get(option) {
      const found = value(option);
      return found && found.value.trim() !== '' && !isPlaceholder(found.value) ? found : undefined;
    },
    isMissing: (option) => lacks(section, option) || value(option)?.value.trim() === '',
    set(option, text) {
      const written = value(option);
      if (written) return [replaceScalar(file, written.node, text)];
      const list = section.section.entry('values')?.value;
      return list?.type === 'seq' && lacks(section, option)
        ? insertItem(file, list, { option, value: text })
        : [];
    },
  };
}

/** A rule whose check is called for every section `ldap` of Keystone. */
export function ldapRule(
  rule: Omit<Rule<Installer>, 'check'>,
  check: (directory: Directory) => readonly Report[],
): Rule<Installer> {
  return definePassthroughRule({
    ...rule,
    check({ passthrough: { file, configs }, report }) {
      for (const { service, sections } of configs) {
        if (service.key.value !== 'keystone') continue;
        for (const section of sections)
          if (section.name?.value === 'ldap') check(directoryOf(file, section)).forEach(report);
      }
    },
  });
}

export const isOn = (value: Value<string> | undefined) => value?.value.toLowerCase() === 'true';

export const ldapRules: readonly Rule<Installer>[] = [
  ldapRule(
    {
      id: 'installer/ldap-url',
      severity: 'error',
      docs: {
        summary: 'The URL of the directory does not begin with ldap:// or ldaps://.',
        why: 'Keystone takes the way to connect from the URL. It does not start, or answers every login with an error, when there is another or none.',
        source: 'LDAP page 1.1, option url',
        ...ldapExample({ url: 'directory.example.net' }),
      },
    },
    ({ file, get }) => {
      const url = get('url');
      if (!url || /^ldaps?:\/\/\S/i.test(url.value)) return [];
      const host = /^(?:https?:\/\/|ldaps?:\/*)?([\w.-]+(?::\d+)?)\/?$/i.exec(url.value)?.[1];
      const scheme = /^(?:https|ldaps):|:636\/?$/i.test(url.value) ? 'ldaps' : 'ldap';
      return [
        {
          at: url.at,
          message: `'${url.value}' must begin with 'ldap://' or 'ldaps://'.`,
          fixes: () => (host === undefined ? [] : [changeTo(file, url, `${scheme}://${host}`, true)]),
        },
      ];
    },
  ),
  ldapRule(
    {
      id: 'installer/ldap-tls-cacert',
      severity: 'error',
      docs: {
        summary: 'TLS is on, but no file with the certificate of the authority is given.',
        why: 'Keystone compares the certificate of the directory with this file. Without it no connection is made, and nobody can log in.',
        source: 'LDAP integration page 1.1, options use_tls and tls_cacertfile',
        ...ldapExample({ use_tls: 'True' }, { use_tls: 'True', tls_cacertfile: caCertificateFile }),
      },
    },
    ({ file, get, isMissing, set }) => {
      const tls = get('use_tls');
      if (!tls || !isOn(tls) || !isMissing('tls_cacertfile')) return [];
      return [
        {
          at: tls.at,
          message: "'use_tls' is on, but 'tls_cacertfile' names no certificate.",
          fixes: (): Fix[] => [
            fix(
              file,
              `Add 'tls_cacertfile' with '${caCertificateFile}'`,
              set('tls_cacertfile', caCertificateFile),
            ),
          ],
        },
      ];
    },
  ),
  ldapRule(
    {
      id: 'installer/ldap-tls-req-cert',
      severity: 'error',
      docs: {
        summary: 'The way to check certificates is none that Keystone knows.',
        why: "Keystone knows 'demand', 'allow' and 'never', in small letters, and does not start with another word.",
        source: 'LDAP integration page 1.1, option tls_req_cert',
        ...ldapExample({ tls_req_cert: 'always' }, { tls_req_cert: 'demand' }),
      },
    },
    ({ file, get }) => {
      const check = get('tls_req_cert');
      if (!check || certificateChecks.includes(check.value)) return [];
      const guess = nearest(check.value, certificateChecks);
      const others = certificateChecks.filter((each) => each !== guess);
      return [
        {
          at: check.at,
          message: `'${check.value}' is no way to check certificates; write 'demand', 'allow' or 'never'.`,
          fixes: () => [
            ...(guess === undefined ? [] : [changeTo(file, check, guess, true)]),
            ...others.map((each) => changeTo(file, check, each)),
          ],
        },
      ];
    },
  ),
  ldapRule(
    {
      id: 'installer/ldap-allow-write',
      severity: 'warning',
      docs: {
        summary: 'Keystone may write to the directory.',
        why: 'The directory is connected for reading. With these options on, an administrator of the cloud changes or deletes users and groups of the whole company.',
        source: 'LDAP page 1.1, options user_allow_* and group_allow_*',
        ...ldapExample({ user_allow_create: 'True' }),
      },
    },
    ({ file, section }) =>
      section.options.flatMap(({ name, value }) => {
        if (!/^(?:user|group)_allow_(?:create|update|delete)$/.test(name.value)) return [];
        if (!value || value.value.toLowerCase() === 'false' || isPlaceholder(value.value)) return [];
        return {
          at: value.at,
          message: `'${name.value}' must be 'False', because the directory is only read.`,
          fixes: () => [changeTo(file, value, 'False', true)],
        };
      }),
  ),
  ldapRule(
    {
      id: 'installer/ldap-dn',
      severity: 'warning',
      docs: {
        summary: 'A tree of users or groups does not lie below the suffix.',
        why: 'The suffix is the top of what Keystone sees of the directory. In a tree outside of it nobody is found, and nobody can log in.',
        source: 'LDAP page 1.1, options suffix, user_tree_dn and group_tree_dn',
        ...ldapExample({ user_tree_dn: 'ou=Users,dc=example,dc=com' }),
      },
    },
    ({ file, get }) => {
      const suffix = get('suffix');
      if (!suffix) return [];
      return ['user_tree_dn', 'group_tree_dn'].flatMap((option) => {
        const tree = get(option);
        if (!tree || isBelow(tree.value, suffix.value)) return [];
        const moved = movedBelow(tree.value, suffix.value);
        return {
          at: tree.at,
          message: `'${tree.value}' does not lie below the suffix '${suffix.value}'.`,
          related: [{ at: suffix.at, message: 'The suffix.' }],
          fixes: () => (moved === undefined ? [] : [changeTo(file, tree, moved)]),
        };
      });
    },
  ),
  ldapRule(
    {
      id: 'installer/ldap-enabled-mask',
      severity: 'warning',
      docs: {
        summary:
          'Users of Active Directory are told to be enabled by an attribute, but without its mask and its default.',
        why: 'The number in userAccountControl holds many switches at once. Only with the mask 2 and the default 512 Keystone reads the one that disables a user; otherwise every user, or none, may log in.',
        source: 'LDAP integration page 1.1, Active Directory',
        ...ldapExample(
          { user_enabled_attribute: activeDirectory.attribute },
          { user_enabled_attribute: activeDirectory.attribute, ...activeDirectory.options },
        ),
      },
    },
    ({ file, get, isMissing, set }) => {
      const attribute = get('user_enabled_attribute');
      if (attribute?.value.toLowerCase() !== activeDirectory.attribute.toLowerCase()) return [];
      const wrong = Object.entries(activeDirectory.options).filter(([option, value]) => {
        const written = get(option);
        return written ? written.value !== value : isMissing(option);
      });
      if (wrong.length === 0) return [];
      const needed = wrong.map(([option, value]) => `'${option}' with ${value}`).join(' and ');
      return [
        {
          at: attribute.at,
          message: `'${attribute.value}' is read right only beside ${needed}.`,
          fixes: () => [
            fix(
              file,
              `Write ${needed}`,
              wrong.flatMap(([option, value]) => set(option, value)),
              true,
            ),
          ],
        },
      ];
    },
  ),
];
