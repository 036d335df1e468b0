/** `carrier-grade/cg-segment-id-empty`: a network other than tenant has an empty segment id. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgSegmentIdEmpty as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-segment-id-empty.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('an untagged network of blocks', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.2.segment-id`]: '' },
    `
    #- /environment.json
    ...
                  "name": "blockstore",
                  "type": "vlan",
                  "segment-id": "",
    //                          ^^ warning: 'blockstore' has no VLAN id. Only the tenant network can be untagged.
    //                          | fix: Change to '406'
    //                          | -               "segment-id": "",
    //                          | +               "segment-id": "406",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the tenant network',
    { 'environment.json node-type.1.interface-map.1.logical-network-map.0.segment-id': '' },
    [],
  ],
  ['no id', { [`${NETWORKS}.2.segment-id`]: undefined }, []],
  ['an unknown network', { [`${NETWORKS}.2.segment-id`]: '', [`${NETWORKS}.2.name`]: 'backup' }, []],
  ['no name', { [`${NETWORKS}.2.segment-id`]: '', [`${NETWORKS}.2.name`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
