/** `carrier-grade/cg-vrsg-ha`: high availability of the overlay is on, but there are not two VRG nodes. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgVrsgHa as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/nodes/cg-vrsg-ha.js';
import { ANSIBLE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('one VRG node', () => {
  checkCloud(
    rule,
    { 'definition.json control-planes.0.resource-nodes.0.count': 1 },
    `
    #- /definition.json
    ...
              "count": 1,
    //                 ^ warning: 'vsc_ha_enabled' is 1, so there should be 2 VRG nodes, not 1.
    //                 | related ansible.json:36: High availability is switched on here.
    //                 | fix: Change to '2'
    //                 | -           "count": 1,
    //                 | +           "count": 2,
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'three VRG nodes',
    { 'definition.json control-planes.0.resource-nodes.0.count': 3 },
    ["warning definition.json:29 [3] 'vsc_ha_enabled' is 1, so there should be 2 VRG nodes, not 3."],
  ],
  [
    'one without high availability',
    { 'definition.json control-planes.0.resource-nodes.0.count': 1, [`${ANSIBLE}.vsc_ha_enabled`]: 0 },
    [],
  ],
  [
    'other resource nodes',
    { 'definition.json control-planes.0.resource-nodes.0': { count: 1, file: '.hos/ccp-cpx.json' } },
    [],
  ],
  ['no count', { 'definition.json control-planes.0.resource-nodes.0.count': undefined }, []],
  [
    'no variables',
    { 'definition.json control-planes.0.resource-nodes.0.count': 1, 'vars/ansible.json': undefined },
    [],
  ],
  ['two VRG nodes', {}, []],
  ['no definition', { 'definition.json': undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
