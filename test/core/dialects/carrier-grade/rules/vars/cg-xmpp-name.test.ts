/** `carrier-grade/cg-xmpp-name`: the XMPP name of a controller is not user:password@host. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgXmppName as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-xmpp-name.js';
import { ANSIBLE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a dot between user and password', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.vsc_xmpp_name`]: 'vsc1.Kaum-3rraten@vsd1.harbour.example.net' },
    `
    #- /vars/ansible.json
    ...
            "vsc_xmpp_name": "vsc1.Kaum-3rraten@vsd1.harbour.example.net",
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'vsc_xmpp_name' must be user:password@host. Write a colon between user and password.
    //                       | fix: Write a colon between user and password
    //                       | -         "vsc_xmpp_name": "vsc1.Kaum-3rraten@vsd1.harbour.example.net",
    //                       | +         "vsc_xmpp_name": "vsc1:Kaum-3rraten@vsd1.harbour.example.net",
    ...
  `,
  );
});

test('no password', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.vsc_xmpp_name_ha`]: 'vsc2@vsd1.harbour.example.net' },
    `
    #- /vars/ansible.json
    ...
            "vsc_xmpp_name_ha": "vsc2@vsd1.harbour.example.net",
    //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'vsc_xmpp_name_ha' must be user:password@host.
    //                          | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'no host',
    { [`${ANSIBLE}.vsc_xmpp_name`]: 'vsc1:Kaum-3rraten@' },
    [`error vars/ansible.json:21 ["vsc1:Kaum-3rraten@"] 'vsc_xmpp_name' must be user:password@host.`],
  ],
  [
    'no user',
    { [`${ANSIBLE}.vsc_xmpp_name`]: ':Kaum-3rraten@vsd1' },
    [`error vars/ansible.json:21 [":Kaum-3rraten@vsd1"] 'vsc_xmpp_name' must be user:password@host.`],
  ],
  [
    'a blank',
    { [`${ANSIBLE}.vsc_xmpp_name`]: 'vsc 1:Kaum-3rraten@vsd1' },
    [`error vars/ansible.json:21 ["vsc 1:Kaum-3rraten@vsd1"] 'vsc_xmpp_name' must be user:password@host.`],
  ],
  ['the shortest', { [`${ANSIBLE}.vsc_xmpp_name`]: 'v:k@h' }, []],
  ['none', { [`${ANSIBLE}.vsc_xmpp_name`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
