/** Two NIC device types have the same device id. */
import { test } from 'vitest';
import { nicDeviceIdDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/nics/nic-device-id-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';
import { more } from '../changed.js';

test('an id that the processor knows, and one that is there twice', () => {
  const files = more(`nic-device-types:
  - name: KNOWN
    family: INTEL-82599
    device-id: '10fb'
    type: simple-port
  - name: FIRST
    family: INTEL-82599
    device-id: 'ab01'
    type: simple-port
  - name: SECOND
    family: INTEL-82599
    device-id: 'ab01'
    type: simple-port
`);
  checkModel(
    nicDeviceIdDuplicate,
    {
      'data/more.yml': `
      ...
          device-id: '10fb'
          #          ^^^^^^ error: Duplicate device id '10fb', also used by another NIC device type.
      ...
        - name: SECOND
          family: INTEL-82599
          device-id: 'ab01'
          #          ^^^^^^ error: Duplicate device id 'ab01', also used by another NIC device type.
          #          | related 9: 'FIRST' has this device id.
      ...
    `,
    },
    { files },
  );
});

test('other ids, and none', () => {
  const files = more(`nic-device-types:
  - name: FIRST
    device-id: 'ab01'
  - name: SECOND
    device-id: 'ab02'
  - name: THIRD
  - name: FOURTH
`);
  checkModel(nicDeviceIdDuplicate, {}, { files });
});
