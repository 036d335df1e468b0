/** `installer/ldap-domain-file`. */
import { describe, expect, test } from 'vitest';
import { ldapDomainFile } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ldap-domain-file.js';
import { analysisOf, checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

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

test('a blank in the middle', () => {
  checkRule(
    ldapDomainFile,
    `
      #- /overcloud_keystone_ldap.json
      { "keystone": { "domains": { "sales dep.": { "config": [{ "section": "ldap", "values": [
      //                           ^^^^^^^^^^^^ warning: 'sales dep.' cannot be a part of the file name 'keystone.<domain>.conf'.
      //                           | fix: Rename to 'sales-dep.'
      //                           | - { "keystone": { "domains": { "sales dep.": { "config": [{ "section": "ldap", "values": [
      //                           | + { "keystone": { "domains": { "sales-dep.": { "config": [{ "section": "ldap", "values": [
        { "option": "url", "value": "ldap://x" }
      ] }] } } } }
  `,
  );
});

test('signs only', () => {
  checkRule(
    ldapDomainFile,
    `
      #- /overcloud_keystone_ldap.json
      { "keystone": { "domains": { " / ": { "config": [] } } } }
      //                           ^^^^^ warning: ' / ' cannot be a part of the file name 'keystone.<domain>.conf'.
      //                           | no fix
  `,
  );
});

test('placeholders', () => {
  checkSilent(
    ldapDomainFile,
    `
      #- /overcloud_keystone_ldap.json
      { "keystone": { "domains": { "<the domain>": { "config": [] } } } }
  `,
  );
});

test('other services', () => {
  checkSilent(
    ldapDomainFile,
    `
      #- /overcloud_nova.json
      { "nova": { "config": [{ "section": "a", "values": [{ "option": "x", "value": "y" }] }], "domains": { "sales/europe": { "config": [] } } } }
  `,
  );
});
