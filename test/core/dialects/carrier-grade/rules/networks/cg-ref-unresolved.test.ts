/** `carrier-grade/cg-ref-unresolved`: a reference names a network that is defined nowhere. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgRefUnresolved as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-ref-unresolved.js';
import {
  NETWORKS,
  REF,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { analysesOf } from '../../../../../support/check-rule.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the network of another interface', () => {
  checkCloud(
    rule,
    { [REF]: 'ccn-INTF0-tenant' },
    `
    #- /environment.json
    ...
                  "ref": "ccn-INTF0-tenant"
    //                   ^^^^^^^^^^^^^^^^^^ error: Unknown network 'ccn-INTF0-tenant'. Did you mean 'dcn-INTF1-tenant'?
    //                   | fix: Change to 'dcn-INTF1-tenant'
    //                   | -               "ref": "ccn-INTF0-tenant"
    //                   | +               "ref": "dcn-INTF1-tenant"
    ...
  `,
  );
});

test('a slip of a name', () => {
  checkCloud(
    rule,
    { [REF]: 'ccn-INTF0-managment' },
    `
    #- /environment.json
    ...
                  "ref": "ccn-INTF0-managment"
    //                   ^^^^^^^^^^^^^^^^^^^^^ error: Unknown network 'ccn-INTF0-managment'. Did you mean 'ccn-INTF0-management'?
    //                   | preferred fix: Change to 'ccn-INTF0-management'
    //                   | -               "ref": "ccn-INTF0-managment"
    //                   | +               "ref": "ccn-INTF0-management"
    ...
  `,
  );
});

test('an interface that was renamed alone', () => {
  const patch = { 'environment.json node-type.0.interface-map.0.name': 'INTF3' };
  const findings = analysesOf(cloudFiles(patch)).all.flatMap((analysis) => analysis.findings());
  const [first] = findings.filter((finding) => finding.rule === rule.id);
  const fixes = first?.fixes() ?? [];
  expect(fixes.map(({ title }) => title)).toEqual([
    "Rename 'INTF3' to 'INTF0' where it is defined",
    "Rename its 2 references from 'INTF0' to 'INTF3'",
    "Change to 'ccn-INTF3-management'",
  ]);
  expect(fixes[1]?.edits.map(({ newText }) => newText)).toEqual(['INTF3', 'INTF3']);
  expect(fixes.some(({ preferred }) => preferred)).toBe(false);
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a network that is like no other',
    { [REF]: 'xyz-INTF77-backup' },
    [`error environment.json:110 ["xyz-INTF77-backup"] Unknown network 'xyz-INTF77-backup'.`],
  ],
  ['the node type in capitals', { [REF]: 'CCN-INTF0-management' }, []],
  ['what is no reference is another mistake', { [REF]: 'management' }, []],
  [
    'an environment with an interface that cannot be read',
    { 'environment.json node-type.0.interface-map.1': 'INTF1', [REF]: 'ccn-INTF1-management' },
    [],
  ],
  [
    'an environment with a node type that cannot be read',
    { 'environment.json node-type.3': 'BAR', [REF]: 'ccn-INTF1-management' },
    [],
  ],
  [
    'an interface without networks',
    {
      'environment.json node-type.1.interface-map.1.logical-network-map': undefined,
      [REF]: 'ccn-INTF1-management',
      'environment.json node-type.2.interface-map.1': undefined,
    },
    [],
  ],
  ['a network that cannot be read', { [`${NETWORKS}.3`]: 'backup', [REF]: 'ccn-INTF0-backup' }, []],
  [
    'interfaces one level too deep',
    { 'environment.json node-type.0.interface-map.0.interface-map': [], [REF]: 'ccn-INTF1-management' },
    [],
  ],
  [
    'interfaces inside a port map',
    {
      'environment.json node-type.0.interface-map.0.ethernet-port-map.interface-map': [],
      [REF]: 'ccn-INTF1-management',
    },
    [],
  ],
  [
    'a network at an interface that is like no other',
    { [REF]: 'storage-INTF77-tenant' },
    [
      `error environment.json:110 ["storage-INTF77-tenant"] Unknown network 'storage-INTF77-tenant'. Did you mean 'dcn-INTF1-tenant'?`,
    ],
  ],
  [
    'beside a network without a name',
    { [REF]: 'ccn-INTF0-managment', [`${NETWORKS}.2.name`]: undefined },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
