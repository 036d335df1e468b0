/** `carrier-grade/cg-bond-without-machine-map`: an interface has bond-options, but no machine-port-map. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { BOND } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/bond-examples.js';
import { cgBondWithoutMachineMap as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-bond-without-machine-map.js';
import { PLACE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/ports-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a bond of a plain NIC', () => {
  checkCloud(
    rule,
    { 'environment.json node-type.0.interface-map.0.bond-options': { 'bond-mode': 4 } },
    `
    #- /environment.json
    ...
              "bond-options": {
    //        ^^^^^^^^^^^^^^ error: 'INTF0' of CCN has 'bond-options', but no 'machine-port-map' with ports to bond.
    //        | fix: Remove 'bond-options'
    //        | -           ],
    //        | -           "bond-options": {
    //        | -             "bond-mode": 4
    //        | -           }
    //        | +           ]
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a bond of an interface without a name',
    {
      'environment.json node-type.0.interface-map.0.bond-options': {},
      'environment.json node-type.0.interface-map.0.name': undefined,
    },
    [
      `error environment.json:45 ["bond-options"] this interface of CCN has 'bond-options', but no 'machine-port-map' with ports to bond.`,
    ],
  ],
  ['a bond of ports of machines', { [PLACE]: BOND }, []],
  ['a map that is no list', { [`${PLACE}.bond-options`]: {}, [`${PLACE}.machine-port-map`]: 'port5' }, []],
  ['options that are no map', { [`${PLACE}.bond-options`]: 'bond0' }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
