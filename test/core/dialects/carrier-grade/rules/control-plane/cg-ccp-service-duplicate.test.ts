/** `carrier-grade/cg-ccp-service-duplicate`: a service stands in a tier twice. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgCcpServiceDuplicate as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/cg-ccp-service-duplicate.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the last is the first again', () => {
  checkCloud(
    rule,
    { '.hos/ccp-dcn-esx.json tiers.1.services.4': { name: 'FND-IPT' } },
    `
    #- /.hos/ccp-dcn-esx.json
    ...
              "name": "rabbitmq"
    ...
              "name": "FND-IPT"
    //                ^^^^^^^^^ warning: Duplicate 'FND-IPT' in this tier.
    //                | related 34: First used here.
    //                | preferred fix: Remove 'FND-IPT'
    //                | -         },
    //                | -         {
    //                | -           "name": "FND-IPT"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'three of one name',
    {
      '.hos/ccp-dcn-esx.json tiers.1.services.1.name': 'mysql',
      '.hos/ccp-dcn-esx.json tiers.1.services.3.name': 'mysql',
    },
    [
      `warning .hos/ccp-dcn-esx.json:40 ["mysql"] Duplicate 'mysql' in this tier.`,
      `warning .hos/ccp-dcn-esx.json:43 ["mysql"] Duplicate 'mysql' in this tier.`,
    ],
  ],
  [
    'another case is another service',
    { '.hos/ccp-dcn-esx.json tiers.1.services.4': { name: 'fnd-ipt' } },
    [],
  ],
  ['services of two tiers', {}, []],
  [
    'services without a name',
    { '.hos/ccp-dcn-esx.json tiers.1.services.4': {}, '.hos/ccp-dcn-esx.json tiers.1.services.5': {} },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
