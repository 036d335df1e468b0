/** `carrier-grade/cg-failure-zone-undefined`: a failure zone is used that the definition does not have. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgFailureZoneUndefined as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-failure-zone-undefined.js';
import {
  ESX,
  ESX_PROPERTIES,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/esx-examples.js';
import { analysesOf, analysisIn, fixedFiles } from '../../../../../support/check-rule.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a slip in the zone of a server', () => {
  checkCloud(
    rule,
    { 'node-provision.json 1.failure_zone': 'fz22' },
    `
    #- /node-provision.json
    ...
        "failure_zone": "fz22",
    //                  ^^^^^^ error: Unknown failure zone 'fz22'. Did you mean 'fz2'?
    //                  | fix: Change to 'fz2'
    //                  | -     "failure_zone": "fz22",
    //                  | +     "failure_zone": "fz2",
    //                  | fix: Add failure zone 'fz22'
    //                  | in definition.json
    //                  |         "name": "fz3"
    //                  | -     }
    //                  | +     },
    //                  | +     { "name": "fz22" }
    ...
  `,
  );
});

test('a zone that is like no other', () => {
  checkCloud(
    rule,
    { 'node-provision.json 1.failure_zone': 'cellar' },
    `
    #- /node-provision.json
    ...
        "failure_zone": "cellar",
    //                  ^^^^^^^^ error: Unknown failure zone 'cellar'.
    //                  | fix: Add failure zone 'cellar'
    //                  | in definition.json
    //                  |         "name": "fz3"
    //                  | -     }
    //                  | +     },
    //                  | +     { "name": "cellar" }
    ...
  `,
  );
});

test('a zone that was renamed in the definition alone', () => {
  const files = cloudFiles({ 'definition.json failure-zones.0.name': 'room-a' });
  const findings = analysesOf(files).all.flatMap((analysis) => analysis.findings());
  const own = findings.filter((finding) => finding.rule === rule.id);
  expect(own).toHaveLength(3);
  const fixes = own[0]?.fixes() ?? [];
  expect(fixes.map(({ title, preferred = false }) => [title, preferred])).toEqual([
    ["Rename 'room-a' to 'fz1' where it is defined", false],
    ["Rename its 3 references from 'fz1' to 'room-a'", false],
    ["Change to 'fz2'", false],
    ["Add failure zone 'fz1'", false],
  ]);
  const [back, onward] = fixes;
  if (!back || !onward) throw new Error('no fixes');
  expect(fixedFiles(files, back)).toEqual(cloudFiles());
  const zones = JSON.parse(fixedFiles(files, onward)['node-provision.json'] ?? '') as {
    failure_zone: string;
  }[];
  expect(zones.map(({ failure_zone }) => failure_zone)).toEqual([
    'room-a',
    'fz2',
    'fz3',
    'room-a',
    'fz2',
    'room-a',
    'fz2',
  ]);
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the zone of a generated server',
    { 'nodes.json': { servers: [{ 'pxe-mac-addr': 'd0:bf:9c:10:00:01', 'failure-zone': 'FZ1' }] } },
    [`error nodes.json:5 ["FZ1"] Unknown failure zone 'FZ1'. Did you mean 'fz1'?`],
  ],
  [
    'the zone of a compute proxy',
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.compute_proxy.0.failure-zone`]: 'cellar' },
    [`error vars/esx.json:30 ["cellar"] Unknown failure zone 'cellar'.`],
  ],
  [
    'no list of zones',
    { 'node-provision.json 1.failure_zone': 'fz22', 'definition.json failure-zones': undefined },
    [],
  ],
  [
    'a zone that cannot be read',
    { 'node-provision.json 1.failure_zone': 'fz22', 'definition.json failure-zones.3': 'fz22' },
    [],
  ],
  ['no definition', { 'node-provision.json 1.failure_zone': 'fz22', 'definition.json': undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});

test('zones that are written as their numbers', () => {
  const zones = Object.fromEntries(
    [0, 1, 2, 3, 4, 5, 6].map((index) => [
      `node-provision.json ${index}.failure_zone`,
      String((index % 3) + 1),
    ]),
  );
  const found = findingsOf(zones);
  expect(found.map(({ message }) => message)).toEqual(
    [1, 2, 3, 1, 2, 3, 1].map((zone) => `Unknown failure zone '${zone}'. Did you mean 'fz${zone}'?`),
  );
  expect(found[1]?.fixes().map(({ title, preferred }) => (preferred ? `* ${title}` : title))).toEqual([
    "Change to 'fz2'",
    "Write 'fz1', 'fz2' and 'fz3' in all 7 places",
    "Add failure zone '2'",
  ]);
});

test('a number that two zones have, or none', () => {
  expect(findingsOf({ 'node-provision.json 0.failure_zone': '7' }).map(({ message }) => message)).toEqual([
    "Unknown failure zone '7'.",
  ]);
  const two = {
    'definition.json failure-zones.0.name': 'left2',
    'definition.json failure-zones.2.name': 'fz1',
  };
  expect(findingsOf({ ...two, 'node-provision.json 0.failure_zone': '2' })[0]?.message).toBe(
    "Unknown failure zone '2'.",
  );
});

function findingsOf(patch: CloudPatch) {
  return analysisIn(analysesOf(cloudFiles(patch)), 'node-provision.json')
    .findings()
    .filter(({ rule }) => rule === 'carrier-grade/cg-failure-zone-undefined');
}
