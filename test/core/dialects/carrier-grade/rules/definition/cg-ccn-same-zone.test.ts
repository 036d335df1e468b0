/** `carrier-grade/cg-ccn-same-zone`: two controllers are in one failure zone while another has none. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgCcnSameZone as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-ccn-same-zone.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the third controller beside the first', () => {
  checkCloud(
    rule,
    { 'node-provision.json 2.failure_zone': 'fz1' },
    `
    #- /node-provision.json
    ...
        "pm_ip": "192.168.40.83",
        "pm_user": "operator",
        "pm_pass": "Kaum-3rraten",
        "failure_zone": "fz1",
    //                  ^^^^^ warning: Failure zone 'fz1' already has a controller, but 'fz3' has none.
    //                  | related 10: The other controller is here.
    //                  | fix: Change to 'fz3'
    //                  | -     "failure_zone": "fz1",
    //                  | +     "failure_zone": "fz3",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'all in one zone',
    { 'node-provision.json 1.failure_zone': 'fz1', 'node-provision.json 2.failure_zone': 'fz1' },
    [
      `warning node-provision.json:25 ["fz1"] Failure zone 'fz1' already has a controller, but 'fz2' has none.`,
      `warning node-provision.json:40 ["fz1"] Failure zone 'fz1' already has a controller, but 'fz2' has none.`,
    ],
  ],
  [
    'one zone is all that there is',
    {
      'definition.json failure-zones': [{ name: 'fz1' }],
      'node-provision.json 1.failure_zone': 'fz1',
      'node-provision.json 2.failure_zone': 'fz1',
    },
    [],
  ],
  ['other nodes share zones', { 'node-provision.json 4.failure_zone': 'fz1' }, []],
  [
    'a controller without a zone',
    { 'node-provision.json 2.failure_zone': 'fz1', 'node-provision.json 1.failure_zone': undefined },
    [],
  ],
  [
    'zones that cannot be read',
    { 'node-provision.json 2.failure_zone': 'fz1', 'definition.json failure-zones.3': 'fz4' },
    [],
  ],
  [
    'servers that cannot be read',
    { 'node-provision.json 2.failure_zone': 'fz1', 'node-provision.json 7': 'vrg3' },
    [],
  ],
  ['no definition', { 'node-provision.json 2.failure_zone': 'fz1', 'definition.json': undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
