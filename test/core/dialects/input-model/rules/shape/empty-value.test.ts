/** A key has no value. */
import { test } from 'vitest';
import { emptyValue } from '../../../../../../server/src/core/dialects/input-model/rules/shape/empty-value.js';
import { checkModel } from '../../../../../support/examples.js';
import { more } from '../changed.js';

test('whatever the key would have', () => {
  const files = more(`networks:
  - name: NET9
    network-group: MANAGEMENT
    cidr:
    addresses:
`);
  checkModel(
    emptyValue,
    {
      'data/more.yml': `
      ...
          cidr:
        # ^^^^ error: 'cidr' has no value.
        # | no fix
          addresses:
        # ^^^^^^^^^ error: 'addresses' has no value.
        # | no fix
      ...
    `,
    },
    { files },
  );
});

test('an empty list and an empty text', () => {
  const files = more(`server-groups:
  - name: RACK9
    networks: []
    note: ''
`);
  checkModel(emptyValue, {}, { files });
});
