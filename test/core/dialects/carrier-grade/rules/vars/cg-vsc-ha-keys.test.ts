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
    //                       ^^^^^^^^^^^^ error: 'vsc_tul_ip_ha' is the same as 'vsc_tul_ip'; the second controller has its own.
    //                       | related 17: 'vsc_tul_ip' stands here.
    //                       | fix: Change to '10.40.6.32'
    //                       | -         "vsc_tul_ip_ha": "10.40.6.31",
    //                       | +         "vsc_tul_ip_ha": "10.40.6.32",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'two keys are missing',
    { [`${ANSIBLE}.vsc_host_name_ha`]: undefined, [`${ANSIBLE}.vsc_xmpp_name_ha`]: undefined },
    [
      "error vars/ansible.json:34 [1] 'vsc_ha_enabled' is 1, but there is no 'vsc_host_name_ha' and 'vsc_xmpp_name_ha'.",
    ],
  ],
  [
    'keys and values',
    { [`${ANSIBLE}.vsc_dcm_ip_ha`]: undefined, [`${ANSIBLE}.vsc_host_name_ha`]: 'vsc1' },
    [
      `error vars/ansible.json:34 ["vsc1"] 'vsc_host_name_ha' is the same as 'vsc_host_name'; the second controller has its own.`,
      "error vars/ansible.json:35 [1] 'vsc_ha_enabled' is 1, but there is no 'vsc_dcm_ip_ha'.",
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
    [`error vars/ansible.json:35 ["1"] 'vsc_ha_enabled' is 1, but there is no 'vsc_tul_cidr_ha'.`],
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
