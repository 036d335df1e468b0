/** A port has more virtual functions than its NIC supports. */
import { test } from 'vitest';
import { serverVfTooHigh } from '../../../../../../server/src/core/dialects/input-model/rules/servers/server-vf-too-high.js';
import { checkModel } from '../../../../../support/examples.js';
import { hw, ownType } from './files.js';

test('one more than the NIC has', () => {
  const files = hw(
    [['hed1'], ['hed2', 'vf-count: 17']],
    [
      ['hed1', '0:1'],
      ['hed2', '0:2', "nic-device-type: '15b3:1007'"],
    ],
  );
  checkModel(
    serverVfTooHigh,
    {
      'data/servers.yml': `
      ...
          role: COMPUTE-ROLE
          #     ^^^^^^^^^^^^ error: 'vf-count' of 'hed2' must be at most 16 for NIC family 'MT-27520', not 17.
          #     | related net_interfaces.yml:24: 'vf-count' is set here.
      ...
    `,
    },
    { files },
  );
});

test('a NIC of the model itself', () => {
  const files = hw(
    [['hed1', 'vf-count: 9']],
    [['hed1', '0:1', 'nic-device-type: OWN']],
    ownType('driver: own', 'vf-count-type: port', 'max-vf-count: 8'),
  );
  checkModel(
    serverVfTooHigh,
    {
      'data/servers.yml': `
      ...
          role: COMPUTE-ROLE
          #     ^^^^^^^^^^^^ error: 'vf-count' of 'hed1' must be at most 8 for NIC family 'OWN-NICS', not 9.
          #     | related net_interfaces.yml:19: 'vf-count' is set here.
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'as many as the NIC has',
    hw(
      [
        ['hed1', 'vf-count: 63'],
        ['hed2', 'vf-count: 16'],
      ],
      [
        ['hed1', '0:1', "nic-device-type: '8086:10fb'"],
        ['hed2', '0:2', "nic-device-type: '15b3:1007'"],
      ],
    ),
  ],
  [
    'a NIC that nobody knows, and one without a limit',
    hw(
      [
        ['hed1', 'vf-count: 99'],
        ['hed2', 'vf-count: 99'],
      ],
      [
        ['hed1', '0:1', 'nic-device-type: NOTHING'],
        ['hed2', '0:2', 'nic-device-type: OWN'],
      ],
      ownType('driver: own'),
    ),
  ],
])('%s', (_, files) => {
  checkModel(serverVfTooHigh, {}, { files });
});
