/** `carrier-grade/cg-ref-with-address`: a network has a reference and a definition at once. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgRefWithAddress as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-ref-with-address.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('all keys of a definition', () => {
  checkCloud(
    rule,
    {
      'environment.json node-type.2.interface-map.0.logical-network-map.0': {
        ref: 'ccn-INTF0-management',
        type: 'vlan',
        'segment-id': '403',
        'network-address': { cidr: '10.40.3.0/24' },
      },
    },
    `
    #- /environment.json
    ...
                  "ref": "ccn-INTF0-management",
                  "type": "vlan",
    //            ^^^^^^ warning: this network has a 'ref', so its 'type', 'segment-id' and 'network-address' has no effect.
    //            | related 109: The reference is here.
    //            | fix: Remove 'type', 'segment-id' and 'network-address'
    //            | -               "ref": "ccn-INTF0-management",
    //            | -               "type": "vlan",
    //            | -               "segment-id": "403",
    //            | -               "network-address": {
    //            | -                 "cidr": "10.40.3.0/24"
    //            | -               }
    //            | +               "ref": "ccn-INTF0-management"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a segment id alone',
    { 'environment.json node-type.2.interface-map.0.logical-network-map.0.segment-id': '403' },
    [
      `warning environment.json:111 ["segment-id"] 'management' has a 'ref', so its 'segment-id' has no effect.`,
    ],
  ],
  [
    'an address alone',
    { 'environment.json node-type.2.interface-map.0.logical-network-map.0.network-address': {} },
    [
      `warning environment.json:111 ["network-address"] 'management' has a 'ref', so its 'network-address' has no effect.`,
    ],
  ],
  ['a reference with a name', {}, []],
  [
    'a definition without a reference',
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
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
