/** Two ports of a NIC mapping have the same name. */
import { test } from 'vitest';
import { nicLogicalNameDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/nics/nic-logical-name-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';
import { ports } from './files.js';

test('the new name is the first that is free', () => {
  const files = ports(['hed1', '"0:1"', 'simple'], ['hed2', '"0:2"', 'simple'], ['hed1', '"0:3"', 'simple']);
  checkModel(
    nicLogicalNameDuplicate,
    {
      'data/more.yml': `
      ...
              bus-address: "0:2"
            - logical-name: hed1
            #               ^^^^ error: Duplicate port 'hed1' in this NIC mapping.
            #               | related 7: First defined here.
            #               | fix: Rename to 'hed3'
            #               |           bus-address: "0:2"
            #               | -       - logical-name: hed1
            #               | +       - logical-name: hed3
      ...
    `,
    },
    { files },
  );
});

test('a name without a number gets one', () => {
  const files = ports(['eth', '"0:1"', 'simple'], ['eth', '"0:2"', 'simple']);
  checkModel(
    nicLogicalNameDuplicate,
    {
      'data/more.yml': `
      ...
              bus-address: "0:1"
            - logical-name: eth
            #               ^^^ error: Duplicate port 'eth' in this NIC mapping.
            #               | related 7: First defined here.
            #               | fix: Rename to 'eth1'
            #               |           bus-address: "0:1"
            #               | -       - logical-name: eth
            #               | +       - logical-name: eth1
      ...
    `,
    },
    { files },
  );
});

test('the names of another mapping', () => {
  const files = ports(['hed1', '"0:7"', 'simple'], ['hed2', '"0:8"', 'simple']);
  checkModel(nicLogicalNameDuplicate, {}, { files });
});
