/** `carrier-grade/cg-group-vars-flag`: a switch of the lifecycle host has a value that it cannot have. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgGroupVarsFlag as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/cg-group-vars-flag.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a number in words', () => {
  checkCloud(
    rule,
    {},
    `
    #- /group_vars/all
    ...
    ovs_cloud_only: yes
    #               ^^^ error: 'ovs_cloud_only' must be 0 or 1, not 'true'.
    #               | preferred fix: Change to '1'
    #               | - ovs_cloud_only: yes
    #               | + ovs_cloud_only: 1
    ...
  `,
    { files: { 'group_vars/all': 'hlm_clmstaticip: 10.40.3.9\novs_cloud_only: yes\n' } },
  );
});

test.each<[string, CloudPatch, string[], Readonly<Record<string, string>>?]>([
  [
    'both switches',
    {},
    [
      "error group_vars/all:2 [BM] 'cloud_type' must be 'bm' or 'av', not 'BM'.",
      "error group_vars/all:3 [2] 'ovs_cloud_only' must be 0 or 1, not '2'.",
    ],
    { 'group_vars/all': 'hlm_clmstaticip: 10.40.3.9\ncloud_type: BM\novs_cloud_only: 2\n' },
  ],
  [
    'all virtual',
    {},
    [],
    { 'group_vars/all': 'hlm_clmstaticip: 10.40.3.9\ncloud_type: av\novs_cloud_only: 0\n' },
  ],
  [
    'bare metal, and a number in quotes',
    {},
    [],
    { 'group_vars/all': 'hlm_clmstaticip: 10.40.3.9\ncloud_type: bm\novs_cloud_only: "1"\n' },
  ],
  [
    'through an alias',
    {},
    ["error group_vars/all:3 [*type] 'cloud_type' must be 'bm' or 'av', not 'kvm'."],
    { 'group_vars/all': 'hlm_clmstaticip: 10.40.3.9\ntype: &type kvm\ncloud_type: *type\n' },
  ],
  ['no value', {}, [], { 'group_vars/all': 'hlm_clmstaticip: 10.40.3.9\ncloud_type:\novs_cloud_only: ~\n' }],
])('%s', (_what, patch, expected, files) => {
  expect(said(rule, { ...cloudFiles(patch), ...files })).toEqual(expected);
});
