/** The type of a port does not match its NIC. */
import { test } from 'vitest';
import { nicPortTypeMismatch } from '../../../../../../server/src/core/dialects/input-model/rules/nics/nic-port-type-mismatch.js';
import { checkModel } from '../../../../../support/examples.js';
import { ports } from './files.js';

test('a NIC that the processor knows', () => {
  const files = ports(['hed1', '"0:1"', 'multi', "nic-device-type: '8086:10fb'"]);
  checkModel(
    nicPortTypeMismatch,
    {
      'data/more.yml': `
      ...
              type: multi-port
              #     ^^^^^^^^^^ error: 'type' must be 'simple-port' for NICs of type '8086:10fb', not 'multi-port'.
              #     | fix: Change to 'simple-port'
              #     | -         type: multi-port
              #     | +         type: simple-port
      ...
    `,
    },
    { files },
  );
});

test('a NIC of the model itself', () => {
  const files = {
    ...ports(['hed1', '"0:1"', 'simple', 'nic-device-type: OWN']),
    'data/types.yml':
      "product:\n  version: 2\n\nnic-device-types:\n  - name: OWN\n    family: INTEL-82599\n    device-id: 'ab01'\n    type: multi-port\n",
  };
  checkModel(
    nicPortTypeMismatch,
    {
      'data/more.yml': `
      ...
              type: simple-port
              #     ^^^^^^^^^^^ error: 'type' must be 'multi-port' for NICs of type 'OWN', not 'simple-port'.
              #     | fix: Change to 'multi-port'
              #     | -         type: simple-port
              #     | +         type: multi-port
      ...
    `,
    },
    { files },
  );
});

test('the type of the NIC, one that nobody knows, and no NIC', () => {
  const files = ports(
    ['hed1', '"0:1"', 'simple', "nic-device-type: '8086:10fb'"],
    ['hed2', '"0:2"', 'simple', 'nic-device-type: OWN'],
    ['hed3', '"0:3"', 'multi'],
  );
  checkModel(nicPortTypeMismatch, {}, { files });
});
