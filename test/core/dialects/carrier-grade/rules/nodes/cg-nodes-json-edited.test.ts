/** `carrier-grade/cg-nodes-json-edited`: the generated nodes.json does not agree with node-provision.json. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgNodesJsonEdited as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/nodes/cg-nodes-json-edited.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('another zone and another group', () => {
  checkCloud(
    rule,
    {
      'nodes.json': {
        servers: [{ 'pxe-mac-addr': 'd0:bf:9c:10:00:01', 'failure-zone': 'fz2', 'node-type': 'DCN-001-001' }],
      },
    },
    `
    #- /nodes.json
    ...
          "failure-zone": "fz2",
    //                    ^^^^^ warning: 'node-provision.json' gives this server 'fz1', not 'fz2'. Provision again instead of editing this file.
    //                    | related node-provision.json:10: It is set here.
    //                    | fix: Change to 'fz1'
    //                    | -       "failure-zone": "fz2",
    //                    | +       "failure-zone": "fz1",
          "node-type": "DCN-001-001"
    //                 ^^^^^^^^^^^^^ warning: 'node-provision.json' gives this server 'CCN-001-001', not 'DCN-001-001'. Provision again instead of editing this file.
    //                 | related node-provision.json:11: It is set here.
    //                 | fix: Change to 'CCN-001-001'
    //                 | -       "node-type": "DCN-001-001"
    //                 | +       "node-type": "CCN-001-001"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[], Readonly<Record<string, string>>?]>([
  [
    'a server that is not provisioned',
    {
      'nodes.json': {
        servers: [{ 'pxe-mac-addr': 'd0:bf:9c:10:00:0f', 'failure-zone': 'fz1', 'node-type': 'CCN-001-001' }],
      },
    },
    [
      `warning nodes.json:4 ["d0:bf:9c:10:00:0f"] 'node-provision.json' has no server with the MAC address 'd0:bf:9c:10:00:0f'.`,
    ],
  ],
  [
    'the same',
    {
      'nodes.json': {
        servers: [{ 'pxe-mac-addr': 'D0:BF:9C:10:00:01', 'failure-zone': 'fz1', 'node-type': 'CCN-001-001' }],
      },
    },
    [],
  ],
  [
    'a server whose address is unknown',
    {
      'nodes.json': {
        servers: [{ 'pxe-mac-addr': 'd0:bf:9c:10:00:0f', 'failure-zone': 'fz1', 'node-type': 'CCN-001-001' }],
      },
      'node-provision.json 0.pxe_mac_address': 'masked',
    },
    [],
  ],
  [
    'a generated server whose address is unknown',
    {
      'nodes.json': { servers: [{ 'pxe-mac-addr': 'x', 'failure-zone': 'fz1', 'node-type': 'CCN-001-001' }] },
    },
    [],
  ],
  [
    'a zone that is missing here',
    {
      'nodes.json': {
        servers: [{ 'pxe-mac-addr': 'd0:bf:9c:10:00:01', 'failure-zone': null, 'node-type': 'CCN-001-001' }],
      },
    },
    [],
  ],
  [
    'a zone that is missing there',
    {
      'nodes.json': {
        servers: [{ 'pxe-mac-addr': 'd0:bf:9c:10:00:01', 'failure-zone': 'fz1', 'node-type': 'CCN-001-001' }],
      },
      'node-provision.json 0.failure_zone': undefined,
    },
    [],
  ],
  [
    'servers that cannot be read',
    {
      'nodes.json': {
        servers: [{ 'pxe-mac-addr': 'd0:bf:9c:10:00:01', 'failure-zone': 'fz2', 'node-type': 'CCN-001-001' }],
      },
      'node-provision.json 7': 'vrg3',
    },
    [],
  ],
  [
    'no provisioned servers',
    {
      'nodes.json': {
        servers: [{ 'pxe-mac-addr': 'd0:bf:9c:10:00:01', 'failure-zone': 'fz1', 'node-type': 'CCN-001-001' }],
      },
      'node-provision.json': undefined,
    },
    [],
  ],
  ['no generated servers', {}, []],
  [
    'a generated file that is being typed',
    {},
    [],
    { 'nodes.json': '{"servers": [{"pxe-mac-addr": "d0:bf:9c:10:00:0f"}' },
  ],
])('%s', (_what, patch, expected, files) => {
  expect(said(rule, { ...cloudFiles(patch), ...files })).toEqual(expected);
});
