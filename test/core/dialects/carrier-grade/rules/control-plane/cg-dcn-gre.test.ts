/** `carrier-grade/cg-dcn-gre`: the service definition of DCN still has a rule for GRE as port 47. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgDcnGre as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/cg-dcn-gre.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the second of two rules', () => {
  checkCloud(
    rule,
    { 'dcn.json': { name: 'DCN-VSC', mnemonic: 'DCN-VSC', ports: [{ port: 179 }, { port: '47' }] } },
    `
    #- /dcn.json
    ...
          "port": "47"
    //            ^^^^ warning: GRE has no ports. Delete this rule and its counterpart.
    //            | fix: Remove this rule
    //            | -     },
    //            | -     {
    //            | -       "port": "47"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'rules under several keys',
    { 'dcn.json': { name: 'DCN-VSC', mnemonic: 'DCN-VSC', ports: [{ port: 47 }], more: [{ port: 47 }] } },
    [
      'warning dcn.json:6 [47] GRE has no ports. Delete this rule and its counterpart.',
      'warning dcn.json:11 [47] GRE has no ports. Delete this rule and its counterpart.',
    ],
  ],
  [
    'the ports around it',
    {
      'dcn.json': {
        name: 'DCN-VSC',
        mnemonic: 'DCN-VSC',
        ports: [{ port: 46 }, { port: 48 }, { description: 'GRE' }],
      },
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
