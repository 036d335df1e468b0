/** `carrier-grade/cg-masked-value`: parts of an address are still masked with x. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgMaskedValue as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-masked-value.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { ANSIBLE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a part of an address', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.vsd_address`]: '9.40.x.21' },
    `
    #- /vars/ansible.json
    ...
            "vsd_address": "9.40.x.21",
    //                     ^^^^^^^^^^^ error: '9.40.x.21' is masked. Enter the address.
    //                     | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a subnet',
    { [`${NETWORKS}.1.network-address.cidr`]: '9.x.x.x/24' },
    [`error environment.json:32 ["9.x.x.x/24"] '9.x.x.x/24' is masked. Enter the address.`],
  ],
  [
    'a MAC address',
    { 'node-provision.json 0.pxe_mac_address': 'd0:bf:9c:xx:xx:xx' },
    [`error node-provision.json:4 ["d0:bf:9c:xx:xx:xx"] 'd0:bf:9c:xx:xx:xx' is masked. Enter the address.`],
  ],
  [
    'an item of a list',
    { [`${ANSIBLE}.upstream_ntp_servers`]: ['9.41.XXX.44'] },
    [`error vars/ansible.json:39 ["9.41.XXX.44"] '9.41.XXX.44' is masked. Enter the address.`],
  ],
  ['an octet of digits and x', { [`${ANSIBLE}.vsd_address`]: '9.40.1x.21' }, []],
  ['a version', { [`${ANSIBLE}.vsd_image_name`]: '3.x' }, []],
  ['a name', { [`${ANSIBLE}.vsd_image_name`]: 'vsd.x.x.qcow2' }, []],
  ['a whole address', {}, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
