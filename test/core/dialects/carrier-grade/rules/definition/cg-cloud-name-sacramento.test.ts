/** `carrier-grade/cg-cloud-name-sacramento`: the name of a cloud of the template sacramento is too long or has a dash. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgCloudNameSacramento as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-cloud-name-sacramento.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a long name', () => {
  checkCloud(
    rule,
    {
      'environment.json node-type.3': { name: 'BAR' },
      'definition.json cloud.name': 'hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh',
    },
    `
    #- /definition.json
    ...
        "name": "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh",
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The cloud name 'hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh' must have at most 40 characters in the template sacramento.
    //          | fix: Change to 'hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh'
    //          | -     "name": "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh",
    //          | +     "name": "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the longest',
    {
      'environment.json node-type.3': { name: 'BAR' },
      'definition.json cloud.name': 'hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh',
    },
    [],
  ],
  [
    'a dash',
    { 'environment.json node-type.3': { name: 'BAR' }, 'definition.json cloud.name': 'har-bour' },
    [
      `error definition.json:6 ["har-bour"] The cloud name 'har-bour' cannot contain dashes in the template sacramento.`,
    ],
  ],
  [
    'a name that no cloud has is another mistake',
    { 'environment.json node-type.3': { name: 'BAR' }, 'definition.json cloud.name': 'harbour-' },
    [],
  ],
  ['another template', { 'definition.json cloud.name': 'har-bour' }, []],
  [
    'no name',
    { 'environment.json node-type.3': { name: 'BAR' }, 'definition.json cloud.name': undefined },
    [],
  ],
  ['no definition', { 'environment.json node-type.3': { name: 'BAR' }, 'definition.json': undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
