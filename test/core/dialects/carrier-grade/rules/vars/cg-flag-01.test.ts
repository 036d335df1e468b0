/** `carrier-grade/cg-flag-01`: a switch is not the number 0 or 1. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgFlag01 as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-flag-01.js';
import {
  ANSIBLE,
  LDAP,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('yes for 1', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.vsc_bgp_required`]: 'Yes' },
    `
    #- /vars/ansible.json
    ...
            "vsc_bgp_required": "Yes",
    //                          ^^^^^ error: 'vsc_bgp_required' must be the number 0 or 1.
    //                          | preferred fix: Change to '1'
    //                          | -         "vsc_bgp_required": "Yes",
    //                          | +         "vsc_bgp_required": 1,
    ...
  `,
  );
});

test('false for 0', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.vsc_ha_enabled`]: false },
    `
    #- /vars/ansible.json
    ...
            "vsc_ha_enabled": false,
    //                        ^^^^^ error: 'vsc_ha_enabled' must be the number 0 or 1.
    //                        | preferred fix: Change to '0'
    //                        | -         "vsc_ha_enabled": false,
    //                        | +         "vsc_ha_enabled": 0,
    ...
  `,
  );
});

test('a number that is neither', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.vsc_ha_enabled`]: 2 },
    `
    #- /vars/ansible.json
    ...
            "vsc_ha_enabled": 2,
    //                        ^ error: 'vsc_ha_enabled' must be the number 0 or 1.
    //                        | fix: Change to '0'
    //                        | -         "vsc_ha_enabled": 2,
    //                        | +         "vsc_ha_enabled": 0,
    //                        | fix: Change to '1'
    //                        | -         "vsc_ha_enabled": 2,
    //                        | +         "vsc_ha_enabled": 1,
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a number in quotes',
    { [`${LDAP}.ldap_enabled`]: '0' },
    [`error vars/ldap.json:15 ["0"] 'ldap_enabled' must be the number 0 or 1.`],
  ],
  [
    'on and off',
    { [`${ANSIBLE}.vsc_ha_enabled`]: 'on', [`${ANSIBLE}.vsc_bgp_required`]: 'OFF' },
    [
      `error vars/ansible.json:36 ["on"] 'vsc_ha_enabled' must be the number 0 or 1.`,
      `error vars/ansible.json:37 ["OFF"] 'vsc_bgp_required' must be the number 0 or 1.`,
    ],
  ],
  [
    'true and no',
    { [`${ANSIBLE}.vsc_ha_enabled`]: 'TRUE', [`${ANSIBLE}.vsc_bgp_required`]: 'no' },
    [
      `error vars/ansible.json:36 ["TRUE"] 'vsc_ha_enabled' must be the number 0 or 1.`,
      `error vars/ansible.json:37 ["no"] 'vsc_bgp_required' must be the number 0 or 1.`,
    ],
  ],
  [
    '0 and 1',
    { [`${ANSIBLE}.vsc_ha_enabled`]: 0, [`${ANSIBLE}.vsc_bgp_required`]: 1, [`${LDAP}.ldap_enabled`]: 0 },
    [],
  ],
  ['no value', { [`${ANSIBLE}.vsc_ha_enabled`]: null, [`${ANSIBLE}.vsc_bgp_required`]: undefined }, []],
  ['a switch of another file', { [`${ANSIBLE}.ldap_enabled`]: 'yes' }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
