/** `carrier-grade/cg-xmpp-domain`: the host of an XMPP name is not the director. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgXmppDomain as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-xmpp-domain.js';
import { ANSIBLE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('another host of the second controller', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.vsc_xmpp_name_ha`]: 'vsc2:Kaum@3rraten@vsd2.harbour.example.net' },
    `
    #- /vars/ansible.json
    ...
            "vsc_xmpp_name_ha": "vsc2:Kaum@3rraten@vsd2.harbour.example.net",
    //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The host of 'vsc_xmpp_name_ha' is 'vsd2.harbour.example.net', but the director is 'vsd1.harbour.example.net'.
    //                          | related 9: The domain of the cloud is set here.
    //                          | fix: Change the host to 'vsd1.harbour.example.net'
    //                          | -         "vsc_xmpp_name_ha": "vsc2:Kaum@3rraten@vsd2.harbour.example.net",
    //                          | +         "vsc_xmpp_name_ha": "vsc2:Kaum@3rraten@vsd1.harbour.example.net",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'another domain of the cloud',
    { [`${ANSIBLE}.dns_domain_name`]: 'port.example.net' },
    [
      `warning vars/ansible.json:21 ["vsc1:Kaum-3rraten@vsd1.harbour.example.net"] The host of 'vsc_xmpp_name' is 'vsd1.harbour.example.net', but the director is 'vsd1.port.example.net'.`,
      `warning vars/ansible.json:22 ["vsc2:Kaum-3rraten@vsd1.harbour.example.net"] The host of 'vsc_xmpp_name_ha' is 'vsd1.harbour.example.net', but the director is 'vsd1.port.example.net'.`,
    ],
  ],
  ['no host is another mistake', { [`${ANSIBLE}.vsc_xmpp_name`]: 'vsc1:Kaum-3rraten' }, []],
  [
    'no director',
    { [`${ANSIBLE}.vsd_name`]: undefined, [`${ANSIBLE}.dns_domain_name`]: 'port.example.net' },
    [],
  ],
  ['no domain', { [`${ANSIBLE}.vsd_name`]: 'vsd2', [`${ANSIBLE}.dns_domain_name`]: undefined }, []],
  ['no name', { [`${ANSIBLE}.vsc_xmpp_name`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
