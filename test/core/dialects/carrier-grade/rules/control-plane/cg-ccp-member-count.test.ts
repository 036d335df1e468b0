/** `carrier-grade/cg-ccp-member-count`: a tier has a number of members that it cannot have. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgCcpMemberCount as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/cg-ccp-member-count.js';
import { ANSIBLE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('four controllers', () => {
  checkCloud(
    rule,
    { '.hos/ccp-dcn-esx.json tiers.1.member-count': '4' },
    `
    #- /.hos/ccp-dcn-esx.json
    ...
          "member-count": "4",
    //                    ^^^ error: 'member-count' of the controller tier must be 3, not 4.
    //                    | preferred fix: Change to '3'
    //                    | -       "member-count": "4",
    //                    | +       "member-count": "3",
    ...
  `,
  );
});

test('one DCN node with high availability', () => {
  checkCloud(
    rule,
    { '.hos/ccp-dcn-esx.json tiers.0.member-count': 1 },
    `
    #- /.hos/ccp-dcn-esx.json
    ...
          "member-count": 1,
    //                    ^ error: 'vsc_ha_enabled' is 1, so the tier of DCN nodes has two members, not 1.
    //                    | related ansible.json:36: High availability is decided here.
    //                    | fix: Change to '2'
    //                    | -       "member-count": 1,
    //                    | +       "member-count": 2,
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'two DCN nodes without',
    { [`${ANSIBLE}.vsc_ha_enabled`]: 0 },
    [
      "error .hos/ccp-dcn-esx.json:11 [2] 'vsc_ha_enabled' is 0, so the tier of DCN nodes has one member, not 2.",
    ],
  ],
  [
    'one DCN node without',
    { [`${ANSIBLE}.vsc_ha_enabled`]: 0, '.hos/ccp-dcn-esx.json tiers.0.member-count': 1 },
    [],
  ],
  [
    'a switch that is neither',
    { [`${ANSIBLE}.vsc_ha_enabled`]: 2, '.hos/ccp-dcn-esx.json tiers.0.member-count': 5 },
    [],
  ],
  [
    'no switch',
    { [`${ANSIBLE}.vsc_ha_enabled`]: undefined, '.hos/ccp-dcn-esx.json tiers.0.member-count': 5 },
    [],
  ],
  ['no variables', { 'vars/ansible.json': undefined, '.hos/ccp-dcn-esx.json tiers.0.member-count': 5 }, []],
  [
    'another node type',
    { '.hos/ccp-dcn-esx.json tiers.1.node-type': 'cpn-001', '.hos/ccp-dcn-esx.json tiers.1.member-count': 7 },
    [],
  ],
  ['no number', { '.hos/ccp-dcn-esx.json tiers.1.member-count': undefined }, []],
  [
    'no node type',
    { '.hos/ccp-dcn-esx.json tiers.1.member-count': 7, '.hos/ccp-dcn-esx.json tiers.1.node-type': undefined },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
