/** `carrier-grade/cg-machine-model-mismatch`: a machine-port-map is for a model that no server of the node type is. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { BOND } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/bond-examples.js';
import { cgMachineModelMismatch as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-machine-model-mismatch.js';
import { PLACE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/ports-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('ports of another model', () => {
  checkCloud(
    rule,
    { [PLACE]: BOND, [`${PLACE}.machine-port-map.0.model`]: 'ProLiant DL380 Gen9' },
    `
    #- /environment.json
    ...
                  "model": "ProLiant DL380 Gen9",
    //                     ^^^^^^^^^^^^^^^^^^^^^ warning: No VRG server is a 'HP ProLiant DL380 Gen9'. They are 'HP ProLiant DL360 Gen9'.
    //                     | related node-provision.json:88: The model of a server is set here.
    //                     | fix: Change to 'HP ProLiant DL360 Gen9'
    //                     | -               "model": "ProLiant DL380 Gen9",
    //                     | +               "model": "ProLiant DL360 Gen9",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'ports of another vendor',
    { [PLACE]: BOND, [`${PLACE}.machine-port-map.0.vendor`]: 'Dell' },
    [
      `warning environment.json:105 ["ProLiant DL360 Gen9"] No VRG server is a 'Dell ProLiant DL360 Gen9'. They are 'HP ProLiant DL360 Gen9'.`,
    ],
  ],
  [
    'the model of one of two servers',
    { [PLACE]: BOND, 'node-provision.json 6.model': 'ProLiant DL380 Gen9' },
    [],
  ],
  [
    'neither of two models',
    {
      [PLACE]: BOND,
      [`${PLACE}.machine-port-map.0.model`]: 'ML',
      'node-provision.json 6.model': 'ProLiant DL380 Gen9',
    },
    [
      `warning environment.json:105 ["ML"] No VRG server is a 'HP ML'. They are 'HP ProLiant DL360 Gen9' and 'HP ProLiant DL380 Gen9'.`,
    ],
  ],
  [
    'a server without a model',
    { [PLACE]: BOND, [`${PLACE}.machine-port-map.0.model`]: 'ML', 'node-provision.json 6.model': undefined },
    [],
  ],
  [
    'a server without a vendor',
    { [PLACE]: BOND, [`${PLACE}.machine-port-map.0.model`]: 'ML', 'node-provision.json 6.vendor': undefined },
    [],
  ],
  [
    'no servers of the node type',
    {
      [PLACE]: BOND,
      [`${PLACE}.machine-port-map.0.model`]: 'ML',
      'node-provision.json 5': undefined,
      'node-provision.json 5.node_group': 'DCN-001-001',
    },
    [],
  ],
  [
    'servers that cannot be read',
    { [PLACE]: BOND, [`${PLACE}.machine-port-map.0.model`]: 'ML', 'node-provision.json 7': 'vrg3' },
    [],
  ],
  ['a map without a model', { [PLACE]: BOND, [`${PLACE}.machine-port-map.0.model`]: undefined }, []],
  ['a map without a vendor', { [PLACE]: BOND, [`${PLACE}.machine-port-map.0.vendor`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
