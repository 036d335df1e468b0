/** `carrier-grade/cg-cloud-name`: the cloud has a name that it cannot have. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgCloudName as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-cloud-name.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a dash at its end', () => {
  checkCloud(
    rule,
    { 'definition.json cloud.name': 'harbour-' },
    `
    #- /definition.json
    ...
        "name": "harbour-",
    //          ^^^^^^^^^^ error: The cloud name 'harbour-' must not begin or end with a dash.
    //          | fix: Change to 'harbour'
    //          | -     "name": "harbour-",
    //          | +     "name": "harbour",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a dash at its beginning',
    { 'definition.json cloud.name': '-harbour' },
    [`error definition.json:6 ["-harbour"] The cloud name '-harbour' must not begin or end with a dash.`],
  ],
  [
    'a dot',
    { 'definition.json cloud.name': 'harbour.one' },
    [
      `error definition.json:6 ["harbour.one"] The cloud name 'harbour.one' can contain only letters, digits and dashes.`,
    ],
  ],
  ['dashes inside, capitals and digits', { 'definition.json cloud.name': 'Harbour-1' }, []],
  [
    'the longest',
    { 'definition.json cloud.name': 'hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh' },
    [],
  ],
  [
    'one character too many',
    { 'definition.json cloud.name': 'hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh' },
    [
      `error definition.json:6 ["hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh"] The cloud name 'hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh' has 64 characters, more than 63.`,
    ],
  ],
  ['no name', { 'definition.json cloud.name': undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
