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
    //                    ^^^^^^^^^^^^ error: 'blockstore' and 'api' are both untagged on this interface.
    //                    | related 28: The other network is here.
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
    [`error environment.json:127 ["api"] 'api' and 'tenant' are both untagged on this interface.`],
  ],
  [
    'three are one mistake',
    { [`${NETWORKS}.0.segment-id`]: '', [`${NETWORKS}.1.segment-id`]: '', [`${NETWORKS}.2.segment-id`]: '' },
    [`error environment.json:28 ["api"] 'api' and 'management' are both untagged on this interface.`],
  ],
  [
    'networks without a name',
    {
      [`${NETWORKS}.1.segment-id`]: '',
      [`${NETWORKS}.1.name`]: undefined,
      [`${NETWORKS}.2.segment-id`]: '',
      [`${NETWORKS}.2.name`]: undefined,
    },
    ['error environment.json:36 ["type"] this network and this network are both untagged on this interface.'],
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
