/** The pass-through file that joins Keystone to a directory. */
import { describe, expect, test } from 'vitest';
import { analysisOf, checkFix } from '../../../../support/check-rule.js';

const FILE = 'overcloud_keystone_ldap.json';

type Options = Readonly<Record<string, string>>;

const text = (options: Options, domain?: string, section = 'ldap') => {
  const values = Object.entries(options).map(([option, value]) => ({ option, value }));
  const config = [{ section, values }];
  return JSON.stringify({
    keystone: domain === undefined ? { config } : { domains: { [domain]: { config } } },
  });
};

/** What a rule says, with the text that it points at. */
function said(rule: string, content: string): string[] {
  return analysisOf(FILE, content)
    .findings()
    .filter((finding) => finding.rule === `installer/${rule}`)
    .map(({ span, message }) => `${content.slice(span.start, span.end)} ${message}`);
}

function fixed(rule: string, before: string, title: string, after: string): void {
  const file = (content: string) => `#- /${FILE}\n${content}`;
  checkFix({ id: `installer/${rule}` }, file(before), title, file(after));
}

describe('the URL', () => {
  test.each([
    ['directory.example.net', 'ldap://directory.example.net'],
    ['directory.example.net:636', 'ldaps://directory.example.net:636'],
    ['https://directory.example.net/', 'ldaps://directory.example.net'],
    ['http://directory.example.net', 'ldap://directory.example.net'],
    ['ldap:/directory.example.net', 'ldap://directory.example.net'],
  ])('%s', (url, right) => {
    expect(said('ldap-url', text({ url }))).toEqual([
      `"${url}" '${url}' must begin with 'ldap://' or 'ldaps://'.`,
    ]);
    fixed('ldap-url', text({ url }), `Change to '${right}'`, text({ url: right }));
  });

  test.each(['ldap://x', 'LDAPS://x:636', '', '<your directory>', '{{ url }}'])('silent: %j', (url) => {
    expect(said('ldap-url', text({ url }))).toEqual([]);
  });
});

describe('certificates', () => {
  const path = '/mnt/state/etc/keystone/ssl/certs/ca.pem';

  test.each([{ use_tls: 'True' }, { use_tls: 'true', tls_cacertfile: '' }])('no authority: %j', (options) => {
    expect(said('ldap-tls-cacert', text(options))).toEqual([
      `"${options.use_tls}" 'use_tls' is on, but 'tls_cacertfile' names no certificate.`,
    ]);
  });

  test('the file of the documents is proposed', () => {
    for (const before of [{ use_tls: 'True' }, { use_tls: 'True', tls_cacertfile: '' }]) {
      const after = JSON.parse(text({ use_tls: 'True', tls_cacertfile: path }));
      const finding = analysisOf(FILE, text(before))
        .findings()
        .find(({ rule }) => rule === 'installer/ldap-tls-cacert');
      const [fix] = finding?.fixes() ?? [];
      expect(fix?.title).toBe(`Add 'tls_cacertfile' with '${path}'`);
      const [edit] = fix?.edits ?? [];
      const content = text(before);
      const result = content.slice(0, edit?.span.start) + edit?.newText + content.slice(edit?.span.end);
      expect(JSON.parse(result)).toEqual(after);
    }
  });

  test.each([{ use_tls: 'False' }, { use_tls: 'True', tls_cacertfile: path }, {}])(
    'silent: %j',
    (options) => {
      expect(said('ldap-tls-cacert', text({ ...options }))).toEqual([]);
    },
  );

  test('the way to check', () => {
    expect(said('ldap-tls-req-cert', text({ tls_req_cert: 'always' }))).toEqual([
      `"always" 'always' is no way to check certificates; write 'demand', 'allow' or 'never'.`,
    ]);
    fixed(
      'ldap-tls-req-cert',
      text({ tls_req_cert: 'Demand' }),
      "Change to 'demand'",
      text({ tls_req_cert: 'demand' }),
    );
    fixed(
      'ldap-tls-req-cert',
      text({ tls_req_cert: 'always' }),
      "Change to 'never'",
      text({ tls_req_cert: 'never' }),
    );
    for (const tls_req_cert of ['demand', 'allow', 'never', ''])
      expect(said('ldap-tls-req-cert', text({ tls_req_cert }))).toEqual([]);
  });
});

describe('writing', () => {
  test.each(['user_allow_create', 'user_allow_update', 'group_allow_delete'])('%s', (option) => {
    expect(said('ldap-allow-write', text({ [option]: 'True' }))).toEqual([
      `"True" '${option}' must be 'False', because the directory is only read.`,
    ]);
    fixed('ldap-allow-write', text({ [option]: 'True' }), "Change to 'False'", text({ [option]: 'False' }));
  });

  test('silent', () => {
    expect(
      said('ldap-allow-write', text({ user_allow_create: 'false', allow_subtree_delete: 'True' })),
    ).toEqual([]);
  });
});

describe('trees', () => {
  const suffix = 'dc=example,dc=net';

  test('not below the suffix', () => {
    const user_tree_dn = 'ou=Users,dc=example,dc=com';
    expect(said('ldap-dn', text({ suffix, user_tree_dn }))).toEqual([
      `"${user_tree_dn}" '${user_tree_dn}' does not lie below the suffix '${suffix}'.`,
    ]);
    fixed(
      'ldap-dn',
      text({ suffix, user_tree_dn }),
      "Change to 'ou=Users,dc=example,dc=net'",
      text({ suffix, user_tree_dn: 'ou=Users,dc=example,dc=net' }),
    );
    expect(said('ldap-dn', text({ suffix, group_tree_dn: 'ou=Groups' }))).toHaveLength(1);
    expect(said('ldap-dn', text({ suffix, group_tree_dn: 'ou=a,xdc=example,dc=net' }))).toHaveLength(1);
    expect(said('ldap-dn', text({ suffix, group_tree_dn: 'dc=com' }))).toHaveLength(1);
  });

  test.each([
    'ou=Users,dc=example,dc=net',
    'OU=Users, DC=Example, DC = Net',
    'cn=Doe\\, Jane,dc=example,dc=net',
    suffix,
    '',
    '{{ tree }}',
  ])('silent: %j', (user_tree_dn) => {
    expect(said('ldap-dn', text({ suffix, user_tree_dn }))).toEqual([]);
  });

  test('silent without a suffix', () => {
    expect(said('ldap-dn', text({ user_tree_dn: 'ou=Users,dc=example,dc=com' }))).toEqual([]);
  });
});

describe('users of Active Directory', () => {
  const user_enabled_attribute = 'userAccountControl';
  const good = { user_enabled_attribute, user_enabled_mask: '2', user_enabled_default: '512' };

  test('without mask and default', () => {
    expect(said('ldap-enabled-mask', text({ user_enabled_attribute }))).toEqual([
      `"userAccountControl" 'userAccountControl' is read right only beside 'user_enabled_mask' with 2 and 'user_enabled_default' with 512.`,
    ]);
  });

  test('another mask', () => {
    fixed(
      'ldap-enabled-mask',
      text({ ...good, user_enabled_mask: '1' }),
      "Write 'user_enabled_mask' with 2",
      text(good),
    );
  });

  test('silent', () => {
    expect(said('ldap-enabled-mask', text(good))).toEqual([]);
    expect(said('ldap-enabled-mask', text({ user_enabled_attribute: 'enabled' }))).toEqual([]);
    const half = text({ user_enabled_attribute }).slice(0, -4);
    expect(said('ldap-enabled-mask', half)).toEqual([]);
  });
});

describe('domains', () => {
  test.each([
    ['sales/europe', 'sales-europe'],
    ['new staff', 'new-staff'],
  ])('%s', (name, right) => {
    expect(said('ldap-domain-file', text({}, name))).toEqual([
      `"${name}" '${name}' cannot be a part of the file name 'keystone.<domain>.conf'.`,
    ]);
    fixed('ldap-domain-file', text({}, name), `Rename to '${right}'`, text({}, right));
  });

  test.each(['staff', 'sales-1.eu', 'Büro'])('silent: %s', (name) => {
    expect(said('ldap-domain-file', text({}, name))).toEqual([]);
  });
});

test('options of another section, and of another service, are not those of a directory', () => {
  expect(said('ldap-url', text({ url: 'x' }, undefined, 'database'))).toEqual([]);
  expect(said('ldap-url', text({ url: 'x' }).replace('keystone', 'cinder'))).toEqual([]);
  expect(said('ldap-url', text({ url: 'x' }, 'staff'))).toHaveLength(1);
});
