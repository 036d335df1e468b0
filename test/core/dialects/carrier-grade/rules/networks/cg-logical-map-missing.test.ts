/** `carrier-grade/cg-logical-map-missing`: an interface carries no logical networks. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgLogicalMapMissing as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-logical-map-missing.js';
import { INTERFACE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('an interface without a name', () => {
  checkCloud(
    rule,
    { [`${INTERFACE}.logical-network-map`]: undefined, [`${INTERFACE}.name`]: undefined },
    `
    #- /environment.json
    ...
            {
              "ethernet-port-map": {
    //        ^^^^^^^^^^^^^^^^^^^ error: This interface of CCN has no 'logical-network-map'.
    //        | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'an interface with a name',
    { 'environment.json node-type.1.interface-map.1.logical-network-map': undefined },
    [`error environment.json:77 ["INTF1"] 'INTF1' of DCN has no 'logical-network-map'.`],
  ],
  [
    'a node type without a name',
    { [`${INTERFACE}.logical-network-map`]: undefined, 'environment.json node-type.0.name': undefined },
    [`error environment.json:9 ["INTF0"] 'INTF0' has no 'logical-network-map'.`],
  ],
  ['an empty list', { [`${INTERFACE}.logical-network-map`]: [] }, []],
  ['no list', { [`${INTERFACE}.logical-network-map`]: 'management' }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
