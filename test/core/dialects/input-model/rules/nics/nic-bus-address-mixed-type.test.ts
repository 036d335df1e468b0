/** Ports with the same PCI bus address have different types. */
import { test } from 'vitest';
import { nicBusAddressMixedType } from '../../../../../../server/src/core/dialects/input-model/rules/nics/nic-bus-address-mixed-type.js';
import { checkModel } from '../../../../../support/examples.js';
import { ports } from './files.js';

test('the later port is the one to change', () => {
  const files = ports(['hed1', '"0:1"', 'multi'], ['hed2', '"0:2"', 'simple'], ['hed3', '"0:1"', 'simple']);
  checkModel(
    nicBusAddressMixedType,
    {
      'data/more.yml': `
      ...
            - logical-name: hed3
              type: simple-port
              #     ^^^^^^^^^^^ error: Ports at '0:1' must have the same type. Another one is a 'multi-port'.
              #     | related 8: This port is a 'multi-port'.
              #     | fix: Change to 'multi-port'
              #     |         - logical-name: hed3
              #     | -         type: simple-port
              #     | +         type: multi-port
      ...
    `,
    },
    { files },
  );
});

test('one type at each place', () => {
  const files = ports(['hed1', '"0:1"', 'multi'], ['hed2', '"0:1"', 'multi'], ['hed3', '"0:2"', 'simple']);
  checkModel(nicBusAddressMixedType, {}, { files });
});
