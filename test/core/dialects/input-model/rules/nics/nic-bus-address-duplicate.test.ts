/** Two ports have the same PCI bus address. */
import { test } from 'vitest';
import { nicBusAddressDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/nics/nic-bus-address-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';
import { ports } from './files.js';

test('of a port that is there already, a simple one', () => {
  const files = ports(
    ['hed1', '"0:1"', 'multi'],
    ['hed2', '"0:2"', 'simple'],
    ['hed3', '"0:1"', 'simple'],
    ['hed4', '"0:1"', 'simple'],
  );
  checkModel(
    nicBusAddressDuplicate,
    {
      'data/more.yml': `
      ...
            - logical-name: hed3
              type: simple-port
              bus-address: "0:1"
              #            ^^^^^ error: Duplicate bus address '0:1'.
              #            | related 9: Also the address of 'hed1'.
      ...
              bus-address: "0:1"
              #            ^^^^^ error: Duplicate bus address '0:1'.
              #            | related 9: Also the address of 'hed1'.
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['a NIC with several ports', ports(['hed1', '"0:1"', 'simple'], ['hed2', '"0:1"', 'multi'])],
  ['an empty place and an unreadable one', ports(['hed1', '!x y', 'simple'], ['hed2', '!x y', 'simple'])],
])('%s', (_, files) => {
  checkModel(nicBusAddressDuplicate, {}, { files });
});
