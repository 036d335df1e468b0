/** `carrier-grade/required-key-misspelt`: a key that the file cannot do without is nearly there, under another name. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { requiredKeyMisspelt as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/required-key-misspelt.js';
import { analysesOf } from '../../../../../support/check-rule.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a slip in a list of maps', () => {
  checkCloud(
    rule,
    { 'node-provision.json 0.failure_zne': 'fz1', 'node-provision.json 0.failure_zone': undefined },
    `
    #- /node-provision.json
    ...
        "failure_zne": "fz1"
    //  ^^^^^^^^^^^^^ error: Unknown key 'failure_zne'. Did you mean the required key 'failure_zone'?
    //  | preferred fix: Rename to 'failure_zone'
    //  | -     "failure_zne": "fz1"
    //  | +     "failure_zone": "fz1"
    ...
  `,
  );
});

test('a key as people call it elsewhere', () => {
  checkCloud(
    rule,
    { 'node-provision.json 0.ilo_ip': '192.168.40.81', 'node-provision.json 0.pm_ip': undefined },
    `
    #- /node-provision.json
    ...
        "ilo_ip": "192.168.40.81"
    //  ^^^^^^^^ error: Unknown key 'ilo_ip'. Did you mean the required key 'pm_ip'?
    //  | fix: Rename to 'pm_ip'
    //  | -     "ilo_ip": "192.168.40.81"
    //  | +     "pm_ip": "192.168.40.81"
    ...
  `,
  );
});

const TIER = '.hos/ccp-dcn-esx.json tiers.0';
const INTERFACE = 'environment.json node-type.0.interface-map.0';
const ANSIBLE = 'vars/ansible.json property-groups.0.properties';

test.each<[string, CloudPatch, string]>([
  ['of the cloud', { 'definition.json cloud.name': undefined, 'definition.json cloud.nmae': 'x' }, 'nmae'],
  ['of a tier', { [`${TIER}.member-count`]: undefined, [`${TIER}.member-cont`]: 2 }, 'member-cont'],
  ['of the product', { 'vars/wr.json product': { versoin: 1 } }, 'versoin'],
  [
    'of a node type',
    {
      'environment.json node-type.3': { name: 'CPX', 'interface-mp': [] },
    },
    'interface-mp',
  ],
  [
    'of an interface, one of two',
    {
      [`${INTERFACE}.ethernet-port-map`]: undefined,
      [`${INTERFACE}.ethernet-port-mpa`]: { 'interface-ports': ['eth0'] },
    },
    'ethernet-port-mpa',
  ],
  [
    'of the second controller, where there is one',
    { [`${ANSIBLE}.vsc_host_name_ha`]: undefined, [`${ANSIBLE}.vsc_host_nam_ha`]: 'vsc2' },
    'vsc_host_nam_ha',
  ],
])('a slip in a key %s is one finding', (_what, patch, key) => {
  const before = new Set(findingsIn({}).map(({ message }) => message));
  const fresh = findingsIn(patch).filter(
    ({ message, severity }) => !before.has(message) && (severity === 'error' || severity === 'warning'),
  );
  expect(fresh.map((finding) => finding.rule)).toEqual([rule.id]);
  expect(fresh[0]?.message).toContain(`'${key}'`);
  expect(fresh[0]?.fixes()[0]?.title).toMatch(/^Rename to /);
});

function findingsIn(patch: CloudPatch) {
  return analysesOf(cloudFiles(patch)).all.flatMap((analysis) => analysis.findings());
}

test.each<[string, CloudPatch]>([
  ['the right key stands beside it', { 'node-provision.json 0.failure_zne': 'fz1' }],
  ['a key like no other', { 'node-provision.json 0.colour': 'grey' }],
  [
    'a port map of the other sort',
    {
      'environment.json node-type.0.interface-map.0.machine-port-mpa': [],
    },
  ],
  [
    'a second controller that is not there',
    {
      [`${ANSIBLE}.vsc_ha_enabled`]: 0,
      [`${ANSIBLE}.vsc_host_name_ha`]: undefined,
      [`${ANSIBLE}.vsc_host_nam_ha`]: 'x',
    },
  ],
])('%s', (_what, patch) => {
  expect(said(rule, cloudFiles(patch))).toEqual([]);
});
