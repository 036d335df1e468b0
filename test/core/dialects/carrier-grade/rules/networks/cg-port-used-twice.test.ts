/** `carrier-grade/cg-port-used-twice`: two interfaces of a node type use one port. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { BOND } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/bond-examples.js';
import { cgPortUsedTwice as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-port-used-twice.js';
import {
  BONDED,
  PLACE,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/ports-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a NIC of two interfaces', () => {
  checkCloud(
    rule,
    { 'environment.json node-type.1.interface-map.1.ethernet-port-map.interface-ports': ['eth0'] },
    `
    #- /environment.json
    ...
              "name": "INTF1",
              "ethernet-port-map": {
                "interface-ports": [
                  "eth0"
    //            ^^^^^^ error: Duplicate port 'eth0', also used by another interface.
    //            | related 56: It is used here first.
    //            | fix: Change to 'eth1'
    //            | -               "eth0"
    //            | +               "eth1"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'two NICs of two interfaces',
    {
      'environment.json node-type.1.interface-map.0.ethernet-port-map.interface-ports': ['eth0', 'eth1'],
      'environment.json node-type.1.interface-map.1.ethernet-port-map.interface-ports': ['eth1', 'eth0'],
    },
    [
      `error environment.json:81 ["eth1"] Duplicate port 'eth1', also used by another interface.`,
      `error environment.json:82 ["eth0"] Duplicate port 'eth0', also used by another interface.`,
    ],
  ],
  [
    'twice in one interface is no other interface',
    { 'environment.json node-type.1.interface-map.0.ethernet-port-map.interface-ports': ['eth0', 'eth0'] },
    [],
  ],
  ['the same NIC of two node types', {}, []],
  [
    'a port of a machine in two bonds',
    { [PLACE]: BOND, 'environment.json node-type.2.interface-map.1': { ...BONDED, name: 'INTF1' } },
    [
      `error environment.json:141 ["port5"] Duplicate port 'port5', also used by another interface.`,
      `error environment.json:145 ["port6"] Duplicate port 'port6', also used by another interface.`,
    ],
  ],
  [
    'the same port of two models',
    {
      [PLACE]: BOND,
      'environment.json node-type.2.interface-map.1': {
        name: 'INTF1',
        'machine-port-map': [
          { vendor: 'HP', model: 'ML', 'interface-ports': [{ port: 'port5', label: 'a' }] },
        ],
      },
    },
    [],
  ],
  [
    'a map without a model',
    {
      [PLACE]: BOND,
      'environment.json node-type.2.interface-map.1': {
        name: 'INTF1',
        'machine-port-map': [{ 'interface-ports': [{ port: 'port5', label: 'a' }] }],
      },
    },
    [],
  ],
  [
    'a port that cannot be read',
    { [PLACE]: BOND, [`${PLACE}.machine-port-map.0.interface-ports.0.port`]: 5 },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
