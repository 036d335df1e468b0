/** `carrier-grade/cg-ccp-service-unknown`: a service has nearly the name of a known one. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgCcpServiceUnknown as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/cg-ccp-service-unknown.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('another case', () => {
  checkCloud(
    rule,
    { '.hos/ccp-dcn-esx.json tiers.1.services.2.name': 'MySQL' },
    `
    #- /.hos/ccp-dcn-esx.json
    ...
              "name": "MySQL"
    //                ^^^^^^^ warning: Unknown service 'MySQL'. Did you mean 'mysql'?
    //                | fix: Change to 'mysql'
    //                | -           "name": "MySQL"
    //                | +           "name": "mysql"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a letter more',
    { '.hos/ccp-dcn-esx.json tiers.1.services.3.name': 'rabbittmq' },
    [`warning .hos/ccp-dcn-esx.json:43 ["rabbittmq"] Unknown service 'rabbittmq'. Did you mean 'rabbitmq'?`],
  ],
  [
    'a letter less',
    { '.hos/ccp-dcn-esx.json tiers.1.services.3.name': 'rabbitm' },
    [`warning .hos/ccp-dcn-esx.json:43 ["rabbitm"] Unknown service 'rabbitm'. Did you mean 'rabbitmq'?`],
  ],
  ['two letters less', { '.hos/ccp-dcn-esx.json tiers.1.services.3.name': 'rabbit' }, []],
  [
    'another letter',
    { '.hos/ccp-dcn-esx.json tiers.1.services.3.name': 'rabbitmp' },
    [`warning .hos/ccp-dcn-esx.json:43 ["rabbitmp"] Unknown service 'rabbitmp'. Did you mean 'rabbitmq'?`],
  ],
  ['a name that was never published', { '.hos/ccp-dcn-esx.json tiers.1.services.3.name': 'postgresql' }, []],
  [
    'another case of most letters',
    { '.hos/ccp-dcn-esx.json tiers.1.services.3.name': 'RABBITMQ' },
    [`warning .hos/ccp-dcn-esx.json:43 ["RABBITMQ"] Unknown service 'RABBITMQ'. Did you mean 'rabbitmq'?`],
  ],
  [
    'near two names, of which the nearer counts',
    { '.hos/ccp-dcn-esx.json tiers.1.services.3.name': 'dnp-client' },
    [
      `warning .hos/ccp-dcn-esx.json:43 ["dnp-client"] Unknown service 'dnp-client'. Did you mean 'dns-client'?`,
    ],
  ],
  ['a known name', { '.hos/ccp-dcn-esx.json tiers.1.services.3.name': 'Finalize' }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
