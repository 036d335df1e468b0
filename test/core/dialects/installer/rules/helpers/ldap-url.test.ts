/** `installer/ldap-url`. */
import { describe, expect, test } from 'vitest';
import { ldapUrl } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ldap-url.js';
import { analysisOf, checkFix, checkRule } from '../../../../../support/check-rule.js';

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

test('options of another section, and of another service, are not those of a directory', () => {
  expect(said('ldap-url', text({ url: 'x' }, undefined, 'database'))).toEqual([]);
  expect(said('ldap-url', text({ url: 'x' }).replace('keystone', 'cinder'))).toEqual([]);
  expect(said('ldap-url', text({ url: 'x' }, 'staff'))).toHaveLength(1);
});

test('the port of TLS', () => {
  checkRule(
    ldapUrl,
    `
      #- /overcloud_keystone_ldap.json
      { "keystone": { "config": [{ "section": "ldap", "values": [
        { "option": "url", "value": "directory.example.net:636" }
      //                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'directory.example.net:636' must begin with 'ldap://' or 'ldaps://'.
      //                            | preferred fix: Change to 'ldaps://directory.example.net:636'
      //                            | -   { "option": "url", "value": "directory.example.net:636" }
      //                            | +   { "option": "url", "value": "ldaps://directory.example.net:636" }
      ] }] } }
  `,
  );
});

test('no host can be told', () => {
  checkRule(
    ldapUrl,
    `
      #- /overcloud_keystone_ldap.json
      { "keystone": { "config": [{ "section": "ldap", "values": [
        { "option": "url", "value": "ldap://" }
      //                            ^^^^^^^^^ error: 'ldap://' must begin with 'ldap://' or 'ldaps://'.
      //                            | no fix
      ] }] } }
  `,
  );
});
