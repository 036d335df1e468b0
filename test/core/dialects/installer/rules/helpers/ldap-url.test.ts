/** `installer/ldap-url`. */
import { describe, expect, test } from 'vitest';
import { ldapUrl } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ldap-url.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { fixed, said, text } from './ldap-file.js';

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
