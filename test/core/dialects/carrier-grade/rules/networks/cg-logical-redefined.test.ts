/** `carrier-grade/cg-logical-redefined`: a network is defined with addresses at two interfaces. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgLogicalRedefined as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-logical-redefined.js';
import {
  INTERFACE,
  NETWORKS,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { analysesOf, fixedFiles } from '../../../../../support/check-rule.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a reference was meant', () => {
  checkCloud(
    rule,
    {
      'environment.json node-type.2.interface-map.0.logical-network-map.0': {
        name: 'management',
        type: 'vlan',
        'segment-id': '403',
        'network-address': { cidr: '10.40.3.0/24' },
      },
    },
    `
    #- /environment.json
    ...
          "name": "VRG",
    ...
                  "name": "management",
    //                    ^^^^^^^^^^^^ error: Duplicate network 'management'. Refer to the first definition with 'ccn-INTF0-management'.
    //                    | related 18: It is defined here first.
    //                    | fix: Refer to 'ccn-INTF0-management'
    //                    | -               "type": "vlan",
    //                    | -               "segment-id": "403",
    //                    | -               "network-address": {
    //                    | -                 "cidr": "10.40.3.0/24"
    //                    | -               }
    //                    | +               "ref": "ccn-INTF0-management"
    ...
  `,
  );
});

test('without type and segment id', () => {
  checkCloud(
    rule,
    {
      'environment.json node-type.2.interface-map.0.logical-network-map.0': {
        name: 'management',
        'network-address': { cidr: '10.40.3.0/24' },
      },
    },
    `
    #- /environment.json
    ...
          "name": "VRG",
    ...
                  "name": "management",
    //                    ^^^^^^^^^^^^ error: Duplicate network 'management'. Refer to the first definition with 'ccn-INTF0-management'.
    //                    | related 18: It is defined here first.
    //                    | fix: Refer to 'ccn-INTF0-management'
    //                    | -               "network-address": {
    //                    | -                 "cidr": "10.40.3.0/24"
    //                    | -               }
    //                    | +               "ref": "ccn-INTF0-management"
    ...
  `,
  );
});

test('beside a reference', () => {
  checkCloud(
    rule,
    {
      'environment.json node-type.2.interface-map.0.logical-network-map.0.network-address': {
        cidr: '10.40.3.0/24',
      },
    },
    `
    #- /environment.json
    ...
          "name": "VRG",
    ...
                  "name": "management",
    //                    ^^^^^^^^^^^^ error: Duplicate network 'management'. Refer to the first definition with 'ccn-INTF0-management'.
    //                    | related 18: It is defined here first.
    //                    | no fix
    ...
  `,
  );
});

test('a first definition that no reference can name', () => {
  checkCloud(
    rule,
    {
      [`${INTERFACE}.name`]: undefined,
      'environment.json node-type.2.interface-map.0.logical-network-map.0': {
        name: 'management',
        type: 'vlan',
        'segment-id': '403',
        'network-address': { cidr: '10.40.3.0/24' },
      },
    },
    `
    #- /environment.json
    ...
          "name": "VRG",
    ...
                  "name": "management",
    //                    ^^^^^^^^^^^^ error: Duplicate network 'management'. Refer to the first definition.
    //                    | related 17: It is defined here first.
    //                    | no fix
    ...
  `,
  );
});

const definition: readonly (readonly [string, unknown])[] = [
  ['name', 'management'],
  ['type', 'vlan'],
  ['segment-id', '403'],
  ['network-address', { cidr: '10.40.3.0/24' }],
];

const ORDERS = definition.flatMap((_, index) =>
  [definition, definition.toReversed()].map((keys) => [...keys.slice(index), ...keys.slice(0, index)]),
);

test.each(ORDERS.map((keys) => ({ order: keys.map(([key]) => key).join(', '), keys })))(
  'in the order $order, the edits do not overlap, in lines and on one line',
  ({ keys }) => {
    const patched = cloudFiles({
      'environment.json node-type.2.interface-map.0.logical-network-map.0': Object.fromEntries(keys) as never,
    });
    for (const indent of [2, undefined]) {
      const text = JSON.stringify(JSON.parse(patched['environment.json'] ?? ''), undefined, indent);
      const files = { ...patched, 'environment.json': text };
      const analyses = analysesOf(files);
      const [finding] = analyses.all
        .flatMap((each) => each.findings())
        .filter((each) => each.rule === rule.id);
      const [fix] = finding?.fixes() ?? [];
      if (!fix) throw new Error('no fix');
      const spans = fix.edits.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
      for (const [index, span] of spans.entries())
        expect(spans[index + 1]?.start ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(span.end);
      const after = JSON.parse(fixedFiles(files, fix)['environment.json'] ?? '');
      expect(after['node-type'][2]['interface-map'][0]['logical-network-map'][0]).toEqual({
        name: 'management',
        ref: 'ccn-INTF0-management',
      });
    }
  },
);

test.each<[string, CloudPatch, string[]]>([
  ['networks without a name', { [`${NETWORKS}.0.name`]: undefined, [`${NETWORKS}.1.name`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
