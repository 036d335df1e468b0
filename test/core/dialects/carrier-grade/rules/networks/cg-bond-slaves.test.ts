/** `carrier-grade/cg-bond-slaves`: the slaves of a bond are not the labels of its ports. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgBondSlaves as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-bond-slaves.js';
import {
  BONDED,
  PLACE,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/ports-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('one port is forgotten', () => {
  checkCloud(
    rule,
    { [PLACE]: { ...BONDED, 'bond-options': { 'bond-slaves': 'ctrl-2' } } },
    `
    #- /environment.json
    ...
                "bond-slaves": "ctrl-2"
    //                         ^^^^^^^^ error: The slaves must be the labels of the ports, 'ctrl-1 ctrl-2', not 'ctrl-2'.
    //                         | fix: Change to 'ctrl-1 ctrl-2'
    //                         | -             "bond-slaves": "ctrl-2"
    //                         | +             "bond-slaves": "ctrl-1 ctrl-2"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'any order and any blanks',
    { [PLACE]: { ...BONDED, 'bond-options': { 'bond-slaves': ' ctrl-2   ctrl-1 ' } } },
    [],
  ],
  [
    'a port named twice',
    { [PLACE]: { ...BONDED, 'bond-options': { 'bond-slaves': 'ctrl-1 ctrl-1' } } },
    [
      `error environment.json:119 ["ctrl-1 ctrl-1"] The slaves must be the labels of the ports, 'ctrl-1 ctrl-2', not 'ctrl-1 ctrl-1'.`,
    ],
  ],
  [
    'the second model has other labels',
    {
      [PLACE]: { ...BONDED, 'bond-options': { 'bond-slaves': 'ctrl-1 ctrl-2' } },
      [`${PLACE}.machine-port-map.1`]: {
        vendor: 'HP',
        model: 'ProLiant DL380 Gen9',
        'interface-ports': [
          { port: 'port1', label: 'ctrl-1' },
          { port: 'port2', label: 'ctrl-3' },
        ],
      },
    },
    [
      `error environment.json:133 ["ctrl-1 ctrl-2"] The slaves must be the labels of the ports, 'ctrl-1 ctrl-3', not 'ctrl-1 ctrl-2'.`,
    ],
  ],
  [
    'both models have other labels, which is one mistake',
    {
      [PLACE]: { ...BONDED, 'bond-options': { 'bond-slaves': 'a b' } },
      [`${PLACE}.machine-port-map.1`]: {
        vendor: 'HP',
        model: 'ProLiant DL380 Gen9',
        'interface-ports': [{ port: 'port1', label: 'ctrl-4' }],
      },
    },
    [
      `error environment.json:129 ["a b"] The slaves must be the labels of the ports, 'ctrl-1 ctrl-2', not 'a b'.`,
    ],
  ],
  [
    'a port without a label',
    {
      [PLACE]: { ...BONDED, 'bond-options': { 'bond-slaves': 'ctrl-9' } },
      [`${PLACE}.machine-port-map.0.interface-ports.0.label`]: undefined,
    },
    [],
  ],
  [
    'a port that is no map',
    {
      [PLACE]: { ...BONDED, 'bond-options': { 'bond-slaves': 'ctrl-9' } },
      [`${PLACE}.machine-port-map.0.interface-ports.0`]: 'port5',
    },
    [],
  ],
  [
    'a map that cannot be read whole',
    {
      [PLACE]: { ...BONDED, 'bond-options': { 'bond-slaves': 'ctrl-9' } },
      [`${PLACE}.machine-port-map.1`]: 'port5',
    },
    [],
  ],
  [
    'no map of ports',
    {
      [PLACE]: { ...BONDED, 'bond-options': { 'bond-slaves': 'ctrl-9' } },
      [`${PLACE}.machine-port-map`]: undefined,
    },
    [],
  ],
  ['no slaves', { [PLACE]: { ...BONDED, 'bond-options': { 'bond-mode': 4 } } }, []],
  [
    'a port without a label in the second map',
    {
      [PLACE]: { ...BONDED, 'bond-options': { 'bond-slaves': 'ctrl-9' } },
      [`${PLACE}.machine-port-map.1`]: { vendor: 'HP', model: 'ML', 'interface-ports': [{ port: 'port1' }] },
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
