/** A key is none that the processor knows at this place. */
import { test } from 'vitest';
import { unknownAttribute } from '../../../../../../server/src/core/dialects/input-model/rules/shape/unknown-attribute.js';
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
        # ^^^^^^^ warning: This key is called 'gateway-ip', not 'gateway'.
        # | preferred fix: Rename 'gateway' to 'gateway-ip'
        # | -     gateway: 10.0.9.1
        # | +     gateway-ip: 10.0.9.1
          vlanids: 9
        # ^^^^^^^ warning: Unknown key 'vlanids' in an item of 'networks'; did you mean 'vlanid'?
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

test('keys of the schema', () => {
  const files = more(`networks:
  - name: NET9
    network-group: MANAGEMENT
    vlanid: 9
`);
  checkModel(unknownAttribute, {}, { files });
});
