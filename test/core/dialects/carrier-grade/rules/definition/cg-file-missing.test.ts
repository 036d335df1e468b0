/** `carrier-grade/cg-file-missing`: the environment file that the definition names does not exist. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgFileMissing as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-file-missing.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('another name', () => {
  checkCloud(
    rule,
    { 'definition.json cloud.environment': 'environments.json' },
    `
    #- /definition.json
    ...
        "environment": "environments.json",
    //                 ^^^^^^^^^^^^^^^^^^^ error: Missing environment file 'environments.json' in the cloud directory.
    //                 | preferred fix: Change to 'environment.json'
    //                 | -     "environment": "environments.json",
    //                 | +     "environment": "environment.json",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'another folder',
    { 'definition.json cloud.environment': 'old/environment.json' },
    [
      `error definition.json:9 ["old/environment.json"] Missing environment file 'old/environment.json' in the cloud directory.`,
    ],
  ],
  ['the file', {}, []],
  ['no name', { 'definition.json cloud.environment': '' }, []],
  [
    'a directory without any environment',
    { 'definition.json cloud.environment': 'environments.json', 'environment.json': undefined },
    [],
  ],
  ['a name that is no text', { 'definition.json cloud.environment': 7 }, []],
  ['no definition', { 'definition.json': undefined }, []],
  [
    'a definition of another name',
    {
      'definition.json': undefined,
      'harbour.json': { cloud: { name: 'harbour', environment: 'environments.json' }, 'control-planes': [] },
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});

test('a file below .hos with a slip in its name, and one that was not copied', () => {
  checkCloud(
    rule,
    { 'definition.json control-planes.0.file': '.hos/ccp-dcn-exs.json' },
    `
    #- /definition.json
    ...
          "file": ".hos/ccp-dcn-exs.json",
    //            ^^^^^^^^^^^^^^^^^^^^^^^ error: Missing file '.hos/ccp-dcn-exs.json'. Did you mean '.hos/ccp-dcn-esx.json'?
    //            | preferred fix: Change to '.hos/ccp-dcn-esx.json'
    ...
    `,
  );
  checkCloud(rule, { 'definition.json control-planes.0.file': '.hos/ccp-other.json' });
  // What is named elsewhere is not meant here.
  checkCloud(rule, {
    'definition.json control-planes.0.resource-nodes.0.file': '.hos/ccp-dcn-esx2.json',
  });
});
