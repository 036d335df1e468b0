/** `carrier-grade/cg-logical-required`: a node type lacks a network that it needs. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgLogicalRequired as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-logical-required.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('all three networks of CCN', () => {
  checkCloud(
    rule,
    {
      [NETWORKS]: [],
      'environment.json node-type.1.interface-map.0.logical-network-map.0': undefined,
      'environment.json node-type.2.interface-map.0.logical-network-map.0': undefined,
    },
    `
    #- /environment.json
    ...
          "name": "CCN",
    //            ^^^^^ error: CCN lacks the network 'management', 'api' and 'blockstore'.
    //            | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'DCN without its networks',
    {
      'environment.json node-type.1.interface-map': [
        {
          name: 'INTF0',
          'ethernet-port-map': {},
          'logical-network-map': [{ name: 'management', ref: 'ccn-INTF0-management' }],
        },
      ],
      'environment.json node-type.2.interface-map.1': undefined,
    },
    [`error environment.json:50 ["DCN"] DCN lacks the network 'datacenter' and 'tenant'.`],
  ],
  [
    'CCN without one of three',
    { [`${NETWORKS}.2`]: undefined },
    [`error environment.json:7 ["CCN"] CCN lacks the network 'blockstore'.`],
  ],
  [
    'the terms of the product',
    { [`${NETWORKS}.0.name`]: 'CLM', [`${NETWORKS}.1.name`]: 'CAN', [`${NETWORKS}.2.name`]: 'BLS' },
    [],
  ],
  ['a node type that needs none', { 'environment.json node-type.2.interface-map.0': undefined }, []],
  ['an unknown node type', { 'environment.json node-type.0.name': 'CCX', [`${NETWORKS}.2`]: undefined }, []],
  ['a network whose name cannot be read', { [`${NETWORKS}.2.name`]: 7 }, []],
  [
    'an environment that cannot be read whole',
    { [`${NETWORKS}.2`]: undefined, 'environment.json node-type.3': 'BAR' },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
