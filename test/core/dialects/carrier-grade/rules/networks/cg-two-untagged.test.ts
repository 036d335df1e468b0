/** `carrier-grade/cg-two-untagged`: an interface carries two untagged networks. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgTwoUntagged as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-two-untagged.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('two networks of one interface', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.1.segment-id`]: '', [`${NETWORKS}.2.segment-id`]: '' },
    `
    #- /environment.json
    ...
                  "name": "blockstore",
    //                    ^^^^^^^^^^^^ error: 'blockstore' is untagged on this interface, and 'api' is too.
    //                    | related 28: The other one is here.
    //                    | fix: Give 'blockstore' the VLAN id '406'
    //                    |                 "name": "blockstore",
    //                    |                 "type": "vlan",
    //                    | -               "segment-id": "",
    //                    | +               "segment-id": "406",
    //                    | fix: Give 'api' the VLAN id '406'
    //                    |                 "name": "api",
    //                    |                 "type": "vlan",
    //                    | -               "segment-id": "",
    //                    | +               "segment-id": "406",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'through a reference',
    {
      'environment.json node-type.2.interface-map.1.logical-network-map.1': {
        name: 'api',
        type: 'vlan',
        'segment-id': '',
      },
    },
    [`error environment.json:127 ["api"] 'api' is untagged on this interface, and 'tenant' is too.`],
  ],
  [
    'three are one mistake',
    { [`${NETWORKS}.0.segment-id`]: '', [`${NETWORKS}.1.segment-id`]: '', [`${NETWORKS}.2.segment-id`]: '' },
    [`error environment.json:28 ["api"] 'api' is untagged on this interface, and 'management' is too.`],
  ],
  [
    'networks without a name',
    {
      [`${NETWORKS}.1.segment-id`]: '',
      [`${NETWORKS}.1.name`]: undefined,
      [`${NETWORKS}.2.segment-id`]: '',
      [`${NETWORKS}.2.name`]: undefined,
    },
    [
      'error environment.json:36 ["type"] this network is untagged on this interface, and this network is too.',
    ],
  ],
  ['one', { [`${NETWORKS}.1.segment-id`]: '' }, []],
  [
    'networks of two interfaces',
    { 'environment.json node-type.1.interface-map.0.logical-network-map.1.segment-id': '' },
    [],
  ],
  [
    'a reference that leads nowhere',
    {
      'environment.json node-type.2.interface-map.1.logical-network-map.1': {
        name: 'api',
        ref: 'ccn-INTF9-api',
      },
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
