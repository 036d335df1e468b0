/** `carrier-grade/cg-count-invalid`: the number of resource nodes is no whole number from 1 on. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgCountInvalid as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-count-invalid.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a number in quotes', () => {
  checkCloud(
    rule,
    { 'definition.json control-planes.0.resource-nodes.0.count': '2' },
    `
    #- /definition.json
    ...
              "count": "2",
    //                 ^^^ error: 'count' must be a whole number of at least 1, not '2'.
    //                 | preferred fix: Change to '2'
    //                 | -           "count": "2",
    //                 | +           "count": 2,
    ...
  `,
  );
});

test('half a node', () => {
  checkCloud(
    rule,
    { 'definition.json control-planes.0.resource-nodes.0.count': 1.5 },
    `
    #- /definition.json
    ...
              "count": 1.5,
    //                 ^^^ error: 'count' must be a whole number of at least 1, not '1.5'.
    //                 | fix: Change to '2'
    //                 | -           "count": 1.5,
    //                 | +           "count": 2,
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['one', { 'definition.json control-planes.0.resource-nodes.0.count': 1 }, []],
  [
    'none',
    { 'definition.json control-planes.0.resource-nodes.0.count': 0 },
    ["error definition.json:29 [0] 'count' must be a whole number of at least 1, not '0'."],
  ],
  [
    'a word',
    { 'definition.json control-planes.0.resource-nodes.0.count': 'two' },
    [`error definition.json:29 ["two"] 'count' must be a whole number of at least 1, not 'two'.`],
  ],
  ['no count', { 'definition.json control-planes.0.resource-nodes.0.count': undefined }, []],
  ['yes and no are another mistake', { 'definition.json control-planes.0.resource-nodes.0.count': true }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
