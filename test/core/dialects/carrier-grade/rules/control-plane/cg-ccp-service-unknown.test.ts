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
    //                ^^^^^^^ warning: There is a service 'mysql'; is 'MySQL' a slip?
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
    [`warning .hos/ccp-dcn-esx.json:43 ["rabbittmq"] There is a service 'rabbitmq'; is 'rabbittmq' a slip?`],
  ],
  [
    'a letter less',
    { '.hos/ccp-dcn-esx.json tiers.1.services.3.name': 'rabbitm' },
    [`warning .hos/ccp-dcn-esx.json:43 ["rabbitm"] There is a service 'rabbitmq'; is 'rabbitm' a slip?`],
  ],
  ['two letters less', { '.hos/ccp-dcn-esx.json tiers.1.services.3.name': 'rabbit' }, []],
  [
    'another letter',
    { '.hos/ccp-dcn-esx.json tiers.1.services.3.name': 'rabbitmp' },
    [`warning .hos/ccp-dcn-esx.json:43 ["rabbitmp"] There is a service 'rabbitmq'; is 'rabbitmp' a slip?`],
  ],
  ['a name that was never published', { '.hos/ccp-dcn-esx.json tiers.1.services.3.name': 'postgresql' }, []],
  [
    'another case of most letters',
    { '.hos/ccp-dcn-esx.json tiers.1.services.3.name': 'RABBITMQ' },
    [`warning .hos/ccp-dcn-esx.json:43 ["RABBITMQ"] There is a service 'rabbitmq'; is 'RABBITMQ' a slip?`],
  ],
  [
    'near two names, of which the nearer counts',
    { '.hos/ccp-dcn-esx.json tiers.1.services.3.name': 'dnp-client' },
    [
      `warning .hos/ccp-dcn-esx.json:43 ["dnp-client"] There is a service 'dns-client'; is 'dnp-client' a slip?`,
    ],
  ],
  ['a known name', { '.hos/ccp-dcn-esx.json tiers.1.services.3.name': 'Finalize' }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
