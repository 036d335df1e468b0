/** A value has the wrong type or form, or a key is missing. */
import { test } from 'vitest';
import { schemaViolation } from '../../../../../../server/src/core/dialects/input-model/rules/shape/schema-violation.js';
import { checkModel } from '../../../../../support/examples.js';
import { more } from '../changed.js';

test('other types, a number that is too large, and a key that is missing', () => {
  const files = more(`networks:
  - name: NET9
    network-group: MANAGEMENT
    tagged-vlan: sometimes
    vlanid: 4095
    addresses: 10.0.9.1
  - network-group: MANAGEMENT
`);
  checkModel(
    schemaViolation,
    {
      'data/more.yml': `
      ...
          tagged-vlan: sometimes
          #            ^^^^^^^^^ error: 'tagged-vlan' must be true or false, not text.
          #            | no fix
          vlanid: 4095
          #       ^^^^ error: 'vlanid' must be between 1 and 4094, not 4095.
          #       | no fix
          addresses: 10.0.9.1
          #          ^^^^^^^^ error: 'addresses' must be a list, not text.
          #          | fix: Put '10.0.9.1' in a list
          #          | -     addresses: 10.0.9.1
          #          | +     addresses: [10.0.9.1]
        - network-group: MANAGEMENT
        # ^^^^^^^^^^^^^^^^^^^^^^^^^ error: Missing required key 'name' in an item of 'networks'.
        # | no fix
      ...
    `,
    },
    { files },
  );
});

test('a boolean in quotes', () => {
  const files = more(`networks:
  - name: NET9
    network-group: MANAGEMENT
    tagged-vlan: "False"
  - name: NET10
    network-group: MANAGEMENT
    tagged-vlan: "no"
`);
  checkModel(
    schemaViolation,
    {
      'data/more.yml': `
      ...
          tagged-vlan: "False"
          #            ^^^^^^^ error: 'tagged-vlan' must be true or false, without quotes.
          #            | preferred fix: Remove the quotes
          #            | -     tagged-vlan: "False"
          #            | +     tagged-vlan: false
      ...
          tagged-vlan: "no"
          #            ^^^^ error: 'tagged-vlan' must be true or false, not text.
          #            | fix: Change to false
          #            | -     tagged-vlan: "no"
          #            | +     tagged-vlan: false
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'the types of the schema',
    more(`networks:
  - name: NET9
    network-group: MANAGEMENT
    tagged-vlan: true
    vlanid: 4094
    addresses: []
`),
  ],
  [
    'what cannot be read',
    more(`networks:
  - name: NET9
    network-group: MANAGEMENT
    tagged-vlan: !secret flag
    addresses: !secret list
`),
  ],
])('%s', (_, files) => {
  checkModel(schemaViolation, {}, { files });
});
