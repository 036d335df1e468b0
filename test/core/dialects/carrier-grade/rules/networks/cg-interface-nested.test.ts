/** `carrier-grade/cg-interface-nested`: an interface-map stands inside an interface. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgInterfaceNested as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-interface-nested.js';
import { INTERFACE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('interfaces inside a port map', () => {
  checkCloud(
    rule,
    { [`${INTERFACE}.ethernet-port-map.interface-map`]: [] },
    `
    #- /environment.json
    ...
                "interface-map": []
    //          ^^^^^^^^^^^^^^^ error: Move 'interface-map' out of the interface, into the node type.
    //          | fix: Remove the empty 'interface-map'
    //          | -             ],
    //          | -             "interface-map": []
    //          | +             ]
    ...
  `,
  );
});

test('interfaces inside an interface move to the node type', () => {
  checkCloud(
    rule,
    {
      [`${INTERFACE}.interface-map`]: [
        { name: 'INTF1', 'logical-network-map': [] },
        { name: 'INTF2', 'logical-network-map': [] },
      ],
      [`${INTERFACE}.logical-network-map`]: [],
    },
    `
    #- /environment.json
    ...
              "interface-map": [
    //        ^^^^^^^^^^^^^^^ error: Move 'interface-map' out of the interface, into the node type.
    //        | fix: Move its interfaces to the node type
    //        | -           "logical-network-map": [],
    //        | -           "interface-map": [
    //        | -             {
    //        | -               "name": "INTF1",
    //        | -               "logical-network-map": []
    //        | -             },
    //        | -             {
    //        | -               "name": "INTF2",
    //        | -               "logical-network-map": []
    //        | -             }
    //        | -           ]
    //        | -         }
    //        | +           "logical-network-map": []
    //        | +         },
    //        | +         {
    //        | +           "name": "INTF1",
    //        | +           "logical-network-map": []
    //        | +         },
    //        | +         {
    //        | +           "name": "INTF2",
    //        | +           "logical-network-map": []
    //        | +         }
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'interfaces inside an interface',
    { [`${INTERFACE}.interface-map`]: [{ name: 'INTF1' }] },
    [
      `error environment.json:46 ["interface-map"] Move 'interface-map' out of the interface, into the node type.`,
    ],
  ],
  [
    'both',
    { [`${INTERFACE}.interface-map`]: [], [`${INTERFACE}.ethernet-port-map.interface-map`]: [] },
    [
      `error environment.json:15 ["interface-map"] Move 'interface-map' out of the interface, into the node type.`,
      `error environment.json:47 ["interface-map"] Move 'interface-map' out of the interface, into the node type.`,
    ],
  ],
  ['a port map that is no map', { [`${INTERFACE}.ethernet-port-map`]: ['interface-map'] }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
