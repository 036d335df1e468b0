/** `carrier-grade/cg-segment-id-duplicate`: two networks have the same VLAN. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgSegmentIdDuplicate as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-segment-id-duplicate.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the id of another network', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.2.segment-id`]: '404' },
    `
    #- /environment.json
    ...
                  "name": "blockstore",
    ...
                  "segment-id": "404",
    //                          ^^^^^ error: Duplicate VLAN id 404, also used by 'api'.
    //                          | related 30: The id of 'api' is set here.
    //                          | fix: Change to '406'
    //                          | -               "segment-id": "404",
    //                          | +               "segment-id": "406",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a number and a text',
    { [`${NETWORKS}.2.segment-id`]: 404 },
    ["error environment.json:39 [404] Duplicate VLAN id 404, also used by 'api'."],
  ],
  [
    'three networks of one id',
    { [`${NETWORKS}.1.segment-id`]: '403', [`${NETWORKS}.2.segment-id`]: '403' },
    [
      `error environment.json:30 ["403"] Duplicate VLAN id 403, also used by 'management'.`,
      `error environment.json:39 ["403"] Duplicate VLAN id 403, also used by 'management'.`,
    ],
  ],
  [
    'the same network twice',
    {
      'environment.json node-type.2.interface-map.0.logical-network-map.0': {
        name: 'management',
        type: 'vlan',
        'segment-id': '403',
        'network-address': { cidr: '10.40.3.0/24' },
      },
    },
    [],
  ],
  ['untagged networks', { [`${NETWORKS}.1.segment-id`]: '', [`${NETWORKS}.2.segment-id`]: '' }, []],
  ['ids that are none', { [`${NETWORKS}.1.segment-id`]: '4095', [`${NETWORKS}.2.segment-id`]: '4095' }, []],
  [
    'a network without a name',
    { [`${NETWORKS}.2.segment-id`]: '404', [`${NETWORKS}.2.name`]: undefined },
    [`error environment.json:38 ["404"] Duplicate VLAN id 404, also used by 'api'.`],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
