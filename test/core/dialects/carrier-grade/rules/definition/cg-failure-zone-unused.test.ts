/** `carrier-grade/cg-failure-zone-unused`: no server is in a failure zone. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgFailureZoneUnused as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-failure-zone-unused.js';
import {
  ESX,
  ESX_PROPERTIES,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/esx-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a zone that nobody is in', () => {
  checkCloud(
    rule,
    { 'definition.json failure-zones.3': { name: 'fz4' } },
    `
    #- /definition.json
    ...
          "name": "fz4"
    //            ^^^^^ hint: Failure zone 'fz4' is unused: no server is in it.
    //            | unnecessary
    //            | fix: Remove failure zone 'fz4'
    //            | -     },
    //            | -     {
    //            | -       "name": "fz4"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a zone of a compute proxy',
    {
      'definition.json failure-zones.3': { name: 'fz4' },
      'vars/esx.json': ESX,
      [`${ESX_PROPERTIES}.compute_proxy.0.failure-zone`]: 'fz4',
    },
    [],
  ],
  [
    'a server without a zone',
    { 'definition.json failure-zones.3': { name: 'fz4' }, 'node-provision.json 0.failure_zone': undefined },
    [],
  ],
  [
    'servers that cannot be read',
    { 'definition.json failure-zones.3': { name: 'fz4' }, 'node-provision.json 7': 'vrg3' },
    [],
  ],
  ['no servers', { 'node-provision.json': undefined }, []],
  ['no definition', { 'definition.json': undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
