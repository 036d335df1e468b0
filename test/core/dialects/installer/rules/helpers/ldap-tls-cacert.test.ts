/** `installer/ldap-tls-cacert`. */
import { describe, expect, test } from 'vitest';
import { ldapTlsCacert } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ldap-tls-cacert.js';
import { analysisOf, checkRule } from '../../../../../support/check-rule.js';
import { FILE, said, text } from './ldap-file.js';

describe('certificates', () => {
  const path = '/mnt/state/etc/keystone/ssl/certs/ca.pem';

  test.each([{ use_tls: 'True' }, { use_tls: 'true', tls_cacertfile: '' }])('no authority: %j', (options) => {
    expect(said('ldap-tls-cacert', text(options))).toEqual([
      `"${options.use_tls}" 'use_tls' is on, but 'tls_cacertfile' is missing.`,
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
});

test('the file of the documents is proposed', () => {
  checkRule(
    ldapTlsCacert,
    `
      #- /overcloud_keystone_ldap.json
      { "keystone": { "config": [{ "section": "ldap", "values": [
        { "option": "use_tls", "value": "true" }
      //                                ^^^^^^ error: 'use_tls' is on, but 'tls_cacertfile' is missing.
      //                                | fix: Add 'tls_cacertfile' with '/mnt/state/etc/keystone/ssl/certs/ca.pem'
      //                                | -   { "option": "use_tls", "value": "true" }
      //                                | +   { "option": "use_tls", "value": "true" },
      //                                | +   { "option": "tls_cacertfile", "value": "/mnt/state/etc/keystone/ssl/certs/ca.pem" }
      ] }] } }
  `,
  );
});

test('an empty value is filled in', () => {
  checkRule(
    ldapTlsCacert,
    `
      #- /overcloud_keystone_ldap.json
      { "keystone": { "config": [{ "section": "ldap", "values": [
        { "option": "use_tls", "value": "True" },
      //                                ^^^^^^ error: 'use_tls' is on, but 'tls_cacertfile' is missing.
      //                                | fix: Add 'tls_cacertfile' with '/mnt/state/etc/keystone/ssl/certs/ca.pem'
      //                                | -   { "option": "tls_cacertfile", "value": " " }
      //                                | +   { "option": "tls_cacertfile", "value": "/mnt/state/etc/keystone/ssl/certs/ca.pem" }
        { "option": "tls_cacertfile", "value": " " }
      ] }] } }
  `,
  );
});
