/** `carrier-grade/cg-ccp-type`: a control plane is not of the type ccp, or a tier lacks a key. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgCcpType as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/cg-ccp-type.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('capitals', () => {
  checkCloud(
    rule,
    { '.hos/ccp-dcn-esx.json type': 'CCP' },
    `
    #- /.hos/ccp-dcn-esx.json
    ...
      "type": "CCP",
    //        ^^^^^ error: 'type' of a control plane must be 'ccp', not 'CCP'.
    //        | preferred fix: Change to 'ccp'
    //        | -   "type": "CCP",
    //        | +   "type": "ccp",
    ...
  `,
  );
});

test('no type', () => {
  checkCloud(
    rule,
    { '.hos/ccp-dcn-esx.json type': undefined },
    `
    #- /.hos/ccp-dcn-esx.json
    ...
      "product": {
    //^^^^^^^^^ error: Missing required key 'type' of this control plane.
    //| preferred fix: Add 'type: ccp'
    //| -   ]
    //| +   ],
    //| +   "type": "ccp"
    ...
  `,
  );
});

test('a tier of an id alone', () => {
  checkCloud(
    rule,
    { '.hos/ccp-dcn-esx.json tiers.2': { id: '3' } },
    `
    #- /.hos/ccp-dcn-esx.json
    ...
          "id": "3"
    //          ^^^ error: Missing required keys 'member-count', 'node-type' and 'services' in this tier.
    //          | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a tier without an id',
    { '.hos/ccp-dcn-esx.json tiers.0.id': undefined },
    [`error .hos/ccp-dcn-esx.json:10 ["member-count"] Missing required key 'id' in this tier.`],
  ],
  [
    'an empty tier',
    { '.hos/ccp-dcn-esx.json tiers.2': {} },
    [
      "error .hos/ccp-dcn-esx.json:47 [{}] Missing required keys 'id', 'member-count', 'node-type' and 'services' in this tier.",
    ],
  ],
  ['a type that is no text', { '.hos/ccp-dcn-esx.json type': 7 }, []],
  ['bad values in a tier are another mistake', { '.hos/ccp-dcn-esx.json tiers.0.id': true }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
