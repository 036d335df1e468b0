/** `carrier-grade/cg-port-map-missing`: an interface has no port map, or has both kinds. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { BOND } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/bond-examples.js';
import { cgPortMapMissing as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-port-map-missing.js';
import { INTERFACE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { PLACE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/ports-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('both kinds', () => {
  checkCloud(
    rule,
    { [`${INTERFACE}.machine-port-map`]: [] },
    `
    #- /environment.json
    ...
              "machine-port-map": []
    //        ^^^^^^^^^^^^^^^^^^ error: 'INTF0' of CCN cannot have both 'ethernet-port-map' (a plain NIC) and 'machine-port-map' (a bond).
    //        | fix: Remove 'ethernet-port-map'
    //        |         "name": "CCN",
    //        |         "interface-map": [
    //        |           {
    //        |             "name": "INTF0",
    //        | -           "ethernet-port-map": {
    //        | -             "interface-ports": [
    //        | -               "eth0"
    //        | -             ]
    //        | -           },
    //        | fix: Remove 'machine-port-map'
    //        | -           ],
    //        | -           "machine-port-map": []
    //        | +           ]
    ...
  `,
  );
});

test('none', () => {
  checkCloud(
    rule,
    { [`${INTERFACE}.ethernet-port-map`]: undefined },
    `
    #- /environment.json
    ...
          "name": "CCN",
          "interface-map": [
            {
              "name": "INTF0",
    //                ^^^^^^^ error: 'INTF0' of CCN needs an 'ethernet-port-map' or a 'machine-port-map'.
    //                | fix: Add 'ethernet-port-map' with 'eth0'
    //                |             "name": "INTF0",
    //                | +           "ethernet-port-map": {
    //                | +             "interface-ports": ["eth0"]
    //                | +           },
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'none, and no name',
    { [`${INTERFACE}.ethernet-port-map`]: undefined, [`${INTERFACE}.name`]: undefined },
    [
      `error environment.json:10 ["logical-network-map"] This interface of CCN needs an 'ethernet-port-map' or a 'machine-port-map'.`,
    ],
  ],
  ['ports of machines alone', { [PLACE]: BOND }, []],
  ['a plain NIC alone', {}, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
