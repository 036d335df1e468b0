/** `installer/ldap-enabled-mask`. */
import { describe, expect, test } from 'vitest';
import { ldapEnabledMask } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ldap-enabled-mask.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { fixed, said, text } from './ldap-file.js';

describe('users of Active Directory', () => {
  const user_enabled_attribute = 'userAccountControl';
  const good = { user_enabled_attribute, user_enabled_mask: '2', user_enabled_default: '512' };

  test('without mask and default', () => {
    expect(said('ldap-enabled-mask', text({ user_enabled_attribute }))).toEqual([
      `"userAccountControl" 'userAccountControl' needs 'user_enabled_mask' with 2 and 'user_enabled_default' with 512.`,
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

test('one option is wrong, the other missing', () => {
  checkRule(
    ldapEnabledMask,
    `
      #- /overcloud_keystone_ldap.json
      { "keystone": { "config": [{ "section": "ldap", "values": [
        { "option": "user_enabled_attribute", "value": "useraccountcontrol" },
      //                                               ^^^^^^^^^^^^^^^^^^^^ warning: 'useraccountcontrol' needs 'user_enabled_mask' with 2 and 'user_enabled_default' with 512.
      //                                               | preferred fix: Write 'user_enabled_mask' with 2 and 'user_enabled_default' with 512
      //                                               | -   { "option": "user_enabled_mask", "value": "1" }
      //                                               | +   { "option": "user_enabled_mask", "value": "2" },
      //                                               | +   { "option": "user_enabled_default", "value": "512" }
        { "option": "user_enabled_mask", "value": "1" }
      ] }] } }
  `,
  );
});
