/** `carrier-grade/cg-beta-file-name`: a file has the name that it had in a beta release. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgBetaFileName as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-beta-file-name.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a control plane of a beta release', () => {
  checkCloud(
    rule,
    { 'definition.json control-planes.0.file': '.hos/ccp-1x3-as.json' },
    `
    #- /definition.json
    ...
          "file": ".hos/ccp-1x3-as.json",
    //            ^^^^^^^^^^^^^^^^^^^^^^ warning: 'ccp-1x3-as.json' is a file name from a beta release. Use 'ccp-1x3-ss.json'.
    //            | fix: Change to '.hos/ccp-1x3-ss.json'
    //            | -       "file": ".hos/ccp-1x3-as.json",
    //            | +       "file": ".hos/ccp-1x3-ss.json",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the list of servers of a beta release',
    { 'serverConfig.json': { servers: [{ 'pxe-mac-addr': 'd0:bf:9c:10:00:01' }] } },
    [
      `warning serverConfig.json:2 ["servers"] 'serverConfig.json' is a file name from a beta release. Rename it to 'nodes.json'.`,
    ],
  ],
  ['the control plane by itself', { 'definition.json control-planes.0.file': 'ccp-1x3-as.json' }, []],
  ['what it is called now', { 'definition.json control-planes.0.file': '.hos/ccp-1x3-ss.json' }, []],
  ['another name that ends so', { 'definition.json control-planes.0.file': '.hos/my-ccp-1x3-as.json' }, []],
  [
    'a directory without a definition',
    {
      'definition.json': undefined,
      'serverConfig.json': { servers: [{ 'pxe-mac-addr': 'd0:bf:9c:10:00:01' }] },
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
