/** `carrier-grade/cg-interface-name`: the name of an interface is not INTF and a number, or occurs twice in a node type. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgInterfaceName as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-interface-name.js';
import { INTERFACE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a name of Linux', () => {
  checkCloud(
    rule,
    { [`${INTERFACE}.name`]: 'eth0' },
    `
    #- /environment.json
    ...
              "name": "eth0",
    //                ^^^^^^ error: 'eth0' is not a valid interface name. Write INTF and a number, such as INTF0.
    //                | fix: Change to 'INTF0'
    //                | -           "name": "eth0",
    //                | +           "name": "INTF0",
    ...
  `,
  );
});

test('nearly the name, which is certain where the number is free', () => {
  checkCloud(
    rule,
    { [`${INTERFACE}.name`]: 'intf0' },
    `
    #- /environment.json
    ...
              "name": "intf0",
    //                ^^^^^^^ error: 'intf0' is not a valid interface name. Write INTF and a number, such as INTF0.
    //                | preferred fix: Change to 'INTF0'
    //                | -           "name": "intf0",
    //                | +           "name": "INTF0",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'two interfaces of one name',
    { 'environment.json node-type.1.interface-map.1.name': 'INTF0' },
    [`error environment.json:77 ["INTF0"] DCN has two interfaces 'INTF0'.`],
  ],
  [
    'a bad name twice is no name twice',
    {
      'environment.json node-type.1.interface-map.0.name': 'eth0',
      'environment.json node-type.1.interface-map.1.name': 'eth0',
    },
    [
      `error environment.json:53 ["eth0"] 'eth0' is not a valid interface name. Write INTF and a number, such as INTF0.`,
      `error environment.json:77 ["eth0"] 'eth0' is not a valid interface name. Write INTF and a number, such as INTF1.`,
    ],
  ],
  [
    'a node type without a name',
    {
      'environment.json node-type.1.interface-map.1.name': 'INTF0',
      'environment.json node-type.1.name': undefined,
    },
    [`error environment.json:76 ["INTF0"] This node type has two interfaces 'INTF0'.`],
  ],
  [
    'no number',
    { [`${INTERFACE}.name`]: 'INTF' },
    [
      `error environment.json:10 ["INTF"] 'INTF' is not a valid interface name. Write INTF and a number, such as INTF0.`,
    ],
  ],
  ['a long number', { [`${INTERFACE}.name`]: 'INTF10' }, []],
  [
    'small letters',
    { [`${INTERFACE}.name`]: 'intf0' },
    [
      `error environment.json:10 ["intf0"] 'intf0' is not a valid interface name. Write INTF and a number, such as INTF0.`,
    ],
  ],
  [
    'something behind the number',
    { [`${INTERFACE}.name`]: 'INTF0.1' },
    [
      `error environment.json:10 ["INTF0.1"] 'INTF0.1' is not a valid interface name. Write INTF and a number, such as INTF0.`,
    ],
  ],
  ['no name', { [`${INTERFACE}.name`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
