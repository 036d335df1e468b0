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
    //            ^^^^^ error: Missing networks 'management', 'api' and 'blockstore' in CCN.
    //            | fix: Add network 'management' (VLAN 406, 10.40.3.0/24)
    //            |         "name": "CCN",
    //            |         "interface-map": [
    //            |           {
    //            |             "name": "INTF0",
    //            |             "ethernet-port-map": {
    //            |               "interface-ports": [
    //            |                 "eth0"
    //            |               ]
    //            |             },
    //            | -           "logical-network-map": []
    //            | +           "logical-network-map": [
    //            | +             {
    //            | +               "name": "management",
    //            | +               "type": "vlan",
    //            | +               "segment-id": "406",
    //            | +               "network-address": { "cidr": "10.40.3.0/24", "start-address": "10.40.3.100", "gateway": "10.40.3.1" }
    //            | +             }
    //            | +           ]
    //            | fix: Add network 'api' (VLAN 406, 9.40.4.0/24)
    //            |         "name": "CCN",
    //            |         "interface-map": [
    //            |           {
    //            |             "name": "INTF0",
    //            |             "ethernet-port-map": {
    //            |               "interface-ports": [
    //            |                 "eth0"
    //            |               ]
    //            |             },
    //            | -           "logical-network-map": []
    //            | +           "logical-network-map": [
    //            | +             {
    //            | +               "name": "api",
    //            | +               "type": "vlan",
    //            | +               "segment-id": "406",
    //            | +               "network-address": { "cidr": "9.40.4.0/24", "start-address": "9.40.4.100" }
    //            | +             }
    //            | +           ]
    //            | fix: Add network 'blockstore' (VLAN 406, 172.16.73.0/24)
    //            |         "name": "CCN",
    //            |         "interface-map": [
    //            |           {
    //            |             "name": "INTF0",
    //            |             "ethernet-port-map": {
    //            |               "interface-ports": [
    //            |                 "eth0"
    //            |               ]
    //            |             },
    //            | -           "logical-network-map": []
    //            | +           "logical-network-map": [
    //            | +             {
    //            | +               "name": "blockstore",
    //            | +               "type": "vlan",
    //            | +               "segment-id": "406",
    //            | +               "network-address": { "cidr": "172.16.73.0/24", "start-address": "172.16.73.100" }
    //            | +             }
    //            | +           ]
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
    [`error environment.json:50 ["DCN"] Missing networks 'datacenter' and 'tenant' in DCN.`],
  ],
  [
    'CCN without one of three',
    { [`${NETWORKS}.2`]: undefined },
    [`error environment.json:7 ["CCN"] Missing network 'blockstore' in CCN.`],
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
