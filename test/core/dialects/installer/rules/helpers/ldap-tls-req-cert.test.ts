/** `installer/ldap-tls-req-cert`. */
import { describe, expect, test } from 'vitest';
import { ldapTlsReqCert } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ldap-tls-req-cert.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { fixed, said, text } from './ldap-file.js';

describe('the way to check certificates', () => {
  test('the way to check', () => {
    expect(said('ldap-tls-req-cert', text({ tls_req_cert: 'always' }))).toEqual([
      `"always" 'always' is not a valid certificate check. Expected 'demand', 'allow' or 'never'.`,
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

test('the word that was meant comes first', () => {
  checkRule(
    ldapTlsReqCert,
    `
      #- /overcloud_keystone_ldap.json
      { "keystone": { "config": [{ "section": "ldap", "values": [
        { "option": "tls_req_cert", "value": "Allow" }
      //                                     ^^^^^^^ error: 'Allow' is not a valid certificate check. Expected 'demand', 'allow' or 'never'.
      //                                     | preferred fix: Change to 'allow'
      //                                     | -   { "option": "tls_req_cert", "value": "Allow" }
      //                                     | +   { "option": "tls_req_cert", "value": "allow" }
      //                                     | fix: Change to 'demand'
      //                                     | -   { "option": "tls_req_cert", "value": "Allow" }
      //                                     | +   { "option": "tls_req_cert", "value": "demand" }
      //                                     | fix: Change to 'never'
      //                                     | -   { "option": "tls_req_cert", "value": "Allow" }
      //                                     | +   { "option": "tls_req_cert", "value": "never" }
      ] }] } }
  `,
  );
});

test('a word of another kind', () => {
  checkRule(
    ldapTlsReqCert,
    `
      #- /overcloud_keystone_ldap.json
      { "keystone": { "config": [{ "section": "ldap", "values": [
        { "option": "tls_req_cert", "value": "hard" }
      //                                     ^^^^^^ error: 'hard' is not a valid certificate check. Expected 'demand', 'allow' or 'never'.
      //                                     | fix: Change to 'demand'
      //                                     | -   { "option": "tls_req_cert", "value": "hard" }
      //                                     | +   { "option": "tls_req_cert", "value": "demand" }
      //                                     | fix: Change to 'allow'
      //                                     | -   { "option": "tls_req_cert", "value": "hard" }
      //                                     | +   { "option": "tls_req_cert", "value": "allow" }
      //                                     | fix: Change to 'never'
      //                                     | -   { "option": "tls_req_cert", "value": "hard" }
      //                                     | +   { "option": "tls_req_cert", "value": "never" }
      ] }] } }
  `,
  );
});
