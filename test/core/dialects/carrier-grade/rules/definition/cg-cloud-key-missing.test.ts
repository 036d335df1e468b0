/** `carrier-grade/cg-cloud-key-missing`: the cloud lacks its name or one of its files. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgCloudKeyMissing as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-cloud-key-missing.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('all three files', () => {
  checkCloud(
    rule,
    {
      'definition.json cloud.server-config': undefined,
      'definition.json cloud.environment': undefined,
      'definition.json cloud.network-config': undefined,
    },
    `
    #- /definition.json
    ...
      "cloud": {
    //^^^^^^^ error: Missing required keys 'server-config', 'environment' and 'network-config' in 'cloud'.
    //| fix: Add 'server-config: nodes.json'
    //| -     "properties": "vars"
    //| +     "properties": "vars",
    //| +     "server-config": "nodes.json"
    //| fix: Add 'environment: environment.json'
    //| -     "properties": "vars"
    //| +     "properties": "vars",
    //| +     "environment": "environment.json"
    //| fix: Add 'network-config: .hos/lnet-control-data.json'
    //| -     "properties": "vars"
    //| +     "properties": "vars",
    //| +     "network-config": ".hos/lnet-control-data.json"
    ...
  `,
  );
});

test('a name, which nobody can guess', () => {
  checkCloud(
    rule,
    { 'definition.json cloud.name': undefined, 'definition.json cloud.nickname': undefined },
    `
    #- /definition.json
    ...
      "cloud": {
    //^^^^^^^ error: Missing required keys 'name' and 'nickname' in 'cloud'.
    //| no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'no cloud',
    { 'definition.json cloud': undefined },
    [
      `error definition.json:2 ["product"] Missing required key 'cloud' with the name and the files of the cloud.`,
    ],
  ],
  ['a cloud that is no map', { 'definition.json cloud': 'harbour' }, []],
  ['a key without a good value', { 'definition.json cloud.nickname': 7 }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
