/** `carrier-grade/cg-vsc-ha-keys`: high availability of the overlay controllers is on, but the second one is not described. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgVscHaKeys as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-vsc-ha-keys.js';
import { ANSIBLE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the second controller is the first', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.vsc_tul_ip_ha`]: '10.40.6.31' },
    `
    #- /vars/ansible.json
    ...
            "vsc_tul_ip_ha": "10.40.6.31",
    //                       ^^^^^^^^^^^^ error: 'vsc_tul_ip_ha' is the same as 'vsc_tul_ip', but the second controller needs its own.
    //                       | related 17: 'vsc_tul_ip' is set here.
    //                       | fix: Change to '10.40.6.32'
    //                       | -         "vsc_tul_ip_ha": "10.40.6.31",
    //                       | +         "vsc_tul_ip_ha": "10.40.6.32",
    ...
  `,
  );
});

test('all that the second controller needs is made from the first one', () => {
  const all = ['vsc_dcm_ip_ha', 'vsc_tul_ip_ha', 'vsc_tul_cidr_ha', 'vsc_host_name_ha', 'vsc_xmpp_name_ha'];
  checkCloud(
    rule,
    Object.fromEntries(all.map((key) => [`${ANSIBLE}.${key}`, undefined])),
    `
    #- /vars/ansible.json
    ...
            "vsc_ha_enabled": 1,
    //                        ^ error: 'vsc_ha_enabled' is 1 and needs 'vsc_dcm_ip_ha', 'vsc_tul_ip_ha', 'vsc_tul_cidr_ha', 'vsc_host_name_ha' and 'vsc_xmpp_name_ha'.
    //                        | fix: Add 'vsc_dcm_ip_ha', 'vsc_tul_ip_ha', 'vsc_tul_cidr_ha', 'vsc_host_name_ha' and 'vsc_xmpp_name_ha'
    //                        |           "ssl_key_file": "cakey.pem",
    //                        | -         "ssl_passphrase": "Kaum-3rraten"
    //                        | +         "ssl_passphrase": "Kaum-3rraten",
    //                        | +         "vsc_dcm_ip_ha": "9.40.5.32",
    //                        | +         "vsc_tul_ip_ha": "10.40.6.32",
    //                        | +         "vsc_tul_cidr_ha": "10.40.6.32/24",
    //                        | +         "vsc_host_name_ha": "vsc2",
    //                        | +         "vsc_xmpp_name_ha": "vsc2:Kaum-3rraten@vsd1.harbour.example.net"
    ...
  `,
  );
});

test('where nothing tells of two controllers, it may be switched off', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.vsc_host_name_ha`]: undefined, '.hos/ccp-dcn-esx.json tiers.0.member-count': 1 },
    `
    #- /vars/ansible.json
    ...
            "vsc_ha_enabled": 1,
    //                        ^ error: 'vsc_ha_enabled' is 1 and needs 'vsc_host_name_ha'.
    //                        | fix: Add 'vsc_host_name_ha'
    //                        | fix: Change 'vsc_ha_enabled' to 0
    //                        | -         "vsc_ha_enabled": 1,
    //                        | +         "vsc_ha_enabled": 0,
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'two keys are missing',
    { [`${ANSIBLE}.vsc_host_name_ha`]: undefined, [`${ANSIBLE}.vsc_xmpp_name_ha`]: undefined },
    [
      "error vars/ansible.json:34 [1] 'vsc_ha_enabled' is 1 and needs 'vsc_host_name_ha' and 'vsc_xmpp_name_ha'.",
    ],
  ],
  [
    'keys and values',
    { [`${ANSIBLE}.vsc_dcm_ip_ha`]: undefined, [`${ANSIBLE}.vsc_host_name_ha`]: 'vsc1' },
    [
      `error vars/ansible.json:34 ["vsc1"] 'vsc_host_name_ha' is the same as 'vsc_host_name', but the second controller needs its own.`,
      "error vars/ansible.json:35 [1] 'vsc_ha_enabled' is 1 and needs 'vsc_dcm_ip_ha'.",
    ],
  ],
  [
    'the same mask is not the same address',
    { [`${ANSIBLE}.vsc_dcm_ip`]: '9.x.x.x', [`${ANSIBLE}.vsc_dcm_ip_ha`]: '9.x.x.x' },
    [],
  ],
  [
    'high availability in quotes',
    { [`${ANSIBLE}.vsc_ha_enabled`]: '1', [`${ANSIBLE}.vsc_tul_cidr_ha`]: undefined },
    [`error vars/ansible.json:35 ["1"] 'vsc_ha_enabled' is 1 and needs 'vsc_tul_cidr_ha'.`],
  ],
  [
    'one controller',
    {
      [`${ANSIBLE}.vsc_ha_enabled`]: 0,
      [`${ANSIBLE}.vsc_dcm_ip_ha`]: undefined,
      [`${ANSIBLE}.vsc_host_name_ha`]: 'vsc1',
    },
    [],
  ],
  [
    'where it is not decided',
    { [`${ANSIBLE}.vsc_ha_enabled`]: undefined, [`${ANSIBLE}.vsc_dcm_ip_ha`]: undefined },
    [],
  ],
  ['no first controller', { [`${ANSIBLE}.vsc_dcm_ip`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
