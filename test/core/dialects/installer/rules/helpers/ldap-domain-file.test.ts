/** `installer/ldap-domain-file`. */
import { describe, expect, test } from 'vitest';
import { ldapDomainFile } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ldap-domain-file.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { fixed, said, text } from './ldap-file.js';

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
