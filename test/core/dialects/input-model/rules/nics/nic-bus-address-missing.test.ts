/** The PCI bus address of a port is empty. */
import { test } from 'vitest';
import { nicBusAddressMissing } from '../../../../../../server/src/core/dialects/input-model/rules/nics/nic-bus-address-missing.js';
import { checkModel } from '../../../../../support/examples.js';
import { ports } from './files.js';

test('blanks are no place', () => {
  const files = ports(['hed1', '"  "', 'simple'], ['hed2', '""', 'simple']);
  checkModel(
    nicBusAddressMissing,
    {
      'data/more.yml': `
      ...
              bus-address: "  "
            # ^^^^^^^^^^^ error: 'bus-address' is empty; enter the PCI bus address of this port.
      ...
              bus-address: ""
            # ^^^^^^^^^^^ error: 'bus-address' is empty; enter the PCI bus address of this port.
      ...
    `,
    },
    { files },
  );
});

test('a place in another form, and what cannot be read', () => {
  const files = ports(['hed1', '"0"', 'simple'], ['hed2', '', 'simple']);
  checkModel(nicBusAddressMissing, {}, { files });
});
