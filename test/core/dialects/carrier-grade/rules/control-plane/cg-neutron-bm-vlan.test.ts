/** `carrier-grade/cg-neutron-bm-vlan`: the VLANs of bare-metal servers are no range, or the provisioning VLAN lies outside. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import {
  BM,
  BM_PROPERTIES,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/bare-metal-examples.js';
import { cgNeutronBmVlan as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/cg-neutron-bm-vlan.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the VLAN behind the range', () => {
  checkCloud(
    rule,
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.prov_network.vlan`]: '341' },
    `
    #- /vars/neutron-bm.json
    ...
              "vlan": "341",
    //                ^^^^^ error: The provisioning VLAN 341 is outside '339:340'.
    //                | related 10: The range is set here.
    //                | fix: Change to '339'
    //                | -           "vlan": "341",
    //                | +           "vlan": "339",
    //                | fix: Change the range to '339:341'
    //                | -         "vlan_range": "339:340",
    //                | +         "vlan_range": "339:341",
    ...
  `,
  );
});

test('a range that ends before it begins', () => {
  checkCloud(
    rule,
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.vlan_range`]: '340:339' },
    `
    #- /vars/neutron-bm.json
    ...
            "vlan_range": "340:339",
    //                    ^^^^^^^^^ error: '340:339' is not a valid VLAN range. Write first:last, such as '339:340'.
    //                    | fix: Change to '339:340'
    //                    | -         "vlan_range": "340:339",
    //                    | +         "vlan_range": "339:340",
    ...
  `,
  );
});

test('another sign between the numbers', () => {
  checkCloud(
    rule,
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.vlan_range`]: '339-340' },
    `
    #- /vars/neutron-bm.json
    ...
            "vlan_range": "339-340",
    //                    ^^^^^^^^^ error: '339-340' is not a valid VLAN range. Write first:last, such as '339:340'.
    //                    | preferred fix: Change to '339:340'
    //                    | -         "vlan_range": "339-340",
    //                    | +         "vlan_range": "339:340",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the VLAN before the range',
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.prov_network.vlan`]: 338 },
    ["error vars/neutron-bm.json:13 [338] The provisioning VLAN 338 is outside '339:340'."],
  ],
  ['the last of the range', { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.prov_network.vlan`]: 340 }, []],
  ['the first of the range', { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.prov_network.vlan`]: 339 }, []],
  ['every VLAN', { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.vlan_range`]: '1:4094' }, []],
  [
    'a range before the first VLAN',
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.vlan_range`]: '0:340' },
    [
      `error vars/neutron-bm.json:10 ["0:340"] '0:340' is not a valid VLAN range. Write first:last, such as '339:340'.`,
    ],
  ],
  [
    'a range behind the last VLAN',
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.vlan_range`]: '339:4095' },
    [
      `error vars/neutron-bm.json:10 ["339:4095"] '339:4095' is not a valid VLAN range. Write first:last, such as '339:340'.`,
    ],
  ],
  [
    'one number',
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.vlan_range`]: '339' },
    [
      `error vars/neutron-bm.json:10 ["339"] '339' is not a valid VLAN range. Write first:last, such as '339:340'.`,
    ],
  ],
  ['one VLAN', { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.vlan_range`]: '339:339' }, []],
  [
    'a dash',
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.vlan_range`]: '339-340' },
    [
      `error vars/neutron-bm.json:10 ["339-340"] '339-340' is not a valid VLAN range. Write first:last, such as '339:340'.`,
    ],
  ],
  ['no range', { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.vlan_range`]: undefined }, []],
  ['no VLAN', { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.prov_network.vlan`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
