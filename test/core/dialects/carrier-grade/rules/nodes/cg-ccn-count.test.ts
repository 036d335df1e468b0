/** `carrier-grade/cg-ccn-count`: there are not three controllers. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgCcnCount as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/nodes/cg-ccn-count.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a fourth controller', () => {
  checkCloud(
    rule,
    { 'node-provision.json 3.node_group': 'CCN-001-001' },
    `
    #- /node-provision.json
    ...
        "pm_ip": "192.168.40.84",
    ...
        "node_group": "CCN-001-001",
    //                ^^^^^^^^^^^^^ error: A cloud must have 3 CCN servers, not 4.
    //                | no fix
    ...
  `,
  );
});

test('two controllers', () => {
  checkCloud(
    rule,
    { 'node-provision.json 0': undefined },
    `
    #- /node-provision.json
    [
    ^ error: A cloud must have 3 CCN servers, not 2.
    | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'one controller',
    { 'node-provision.json 0': undefined, 'node-provision.json 1.node_group': 'DCN-001-001' },
    ['error node-provision.json:1 [[] A cloud must have 3 CCN servers, not 1.'],
  ],
  [
    'no controller',
    {
      'node-provision.json': [
        {
          name: 'ccn9',
          pxe_mac_address: 'd0:bf:9c:10:00:09',
          pm_ip: '192.168.40.99',
          node_group: 'DCN-001-001',
        },
      ],
    },
    ['error node-provision.json:1 [[] A cloud must have 3 CCN servers, not 0.'],
  ],
  ['no servers', { 'node-provision.json': undefined }, []],
  ['a group that cannot be read', { 'node-provision.json 0.node_group': 'CCN' }, []],
  ['a server that cannot be read', { 'node-provision.json 0': 'ccn1' }, []],
  [
    'a copy',
    {
      'old/node-provision.json': [
        {
          name: 'ccn9',
          pxe_mac_address: 'd0:bf:9c:10:00:09',
          pm_ip: '192.168.40.99',
          node_group: 'CCN-001-001',
        },
      ],
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
