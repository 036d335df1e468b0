/** A key is unknown to the processor at this place. */
import { expect, test } from 'vitest';
import { exampleModel } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { unknownAttribute } from '../../../../../../server/src/core/dialects/input-model/rules/shape/unknown-attribute.js';
import { analysesOf, analysisIn } from '../../../../../support/check-rule.js';
import { checkModel } from '../../../../../support/examples.js';
import { more } from '../changed.js';

test('a key that is misspelt, and one like no other', () => {
  const files = more(`networks:
  - name: NET9
    network-group: MANAGEMENT
    gateway: 10.0.9.1
    vlanids: 9
    colour: blue
`);
  checkModel(
    unknownAttribute,
    {
      'data/more.yml': `
      ...
          gateway: 10.0.9.1
        # ^^^^^^^ warning: This key is named 'gateway-ip', not 'gateway'.
        # | preferred fix: Rename 'gateway' to 'gateway-ip'
        # | -     gateway: 10.0.9.1
        # | +     gateway-ip: 10.0.9.1
          vlanids: 9
        # ^^^^^^^ warning: Unknown key 'vlanids' in an item of 'networks'. Did you mean 'vlanid'?
        # | preferred fix: Rename 'vlanids' to 'vlanid'
        # | -     vlanids: 9
        # | +     vlanid: 9
        # | fix: Remove 'vlanids'
        # | -     vlanids: 9
          colour: blue
        # ^^^^^^ warning: Unknown key 'colour' in an item of 'networks'.
        # | fix: Remove 'colour'
        # | -     colour: blue
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['networks', 'vlan', 'vlanid'],
  ['networks', 'segment-id', 'vlanid'],
  ['networks', 'subnet', 'cidr'],
  ['networks', 'tagged', 'tagged-vlan'],
])('a key of %s that people call %s', (list, key, meant) => {
  const value = { vlanid: '9', cidr: '10.0.9.0/24', 'tagged-vlan': 'true' }[meant];
  const files = more(`${list}:\n  - name: NET9\n    network-group: MANAGEMENT\n    ${key}: ${value}\n`);
  const [said] = analysisIn(analysesOf(exampleModel(files)), 'data/more.yml')
    .findings()
    .filter(({ rule }) => rule === unknownAttribute.id);
  expect(said?.fixes().map(({ title, preferred }) => [title, preferred])).toEqual([
    [`Rename '${key}' to '${meant}'`, true],
  ]);
});

test('keys of the schema', () => {
  const files = more(`networks:
  - name: NET9
    network-group: MANAGEMENT
    vlanid: 9
`);
  checkModel(unknownAttribute, {}, { files });
});
