/** Ports of one driver have different numbers of virtual functions. */
import { test } from 'vitest';
import { serverVfUnequal } from '../../../../../../server/src/core/dialects/input-model/rules/servers/server-vf-unequal.js';
import { checkModel } from '../../../../../support/examples.js';
import { hw, ownType } from './files.js';

test('once for each driver', () => {
  const files = hw(
    [
      ['hed1', 'vf-count: 4'],
      ['hed2', 'vf-count: 5'],
      ['hed3', 'vf-count: 6'],
    ],
    [
      ['hed1', '0:1', 'nic-device-type: OWN'],
      ['hed2', '0:2', 'nic-device-type: OWN'],
      ['hed3', '0:3', 'nic-device-type: OWN'],
    ],
    ownType('driver: own', 'vf-count-type: driver'),
  );
  checkModel(
    serverVfUnequal,
    {
      'data/servers.yml': `
      ...
          role: COMPUTE-ROLE
          #     ^^^^^^^^^^^^ error: 'vf-count' is 5 on 'hed2' but 4 on 'hed1'; driver 'own' uses one number for all ports.
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'one number',
    hw(
      [['hed1', 'vf-count: 4'], ['hed2', 'vf-count: 4'], ['hed3']],
      [
        ['hed1', '0:1', 'nic-device-type: OWN'],
        ['hed2', '0:2', 'nic-device-type: OWN'],
        ['hed3', '0:3', 'nic-device-type: OWN'],
      ],
      ownType('driver: own', 'vf-count-type: driver'),
    ),
  ],
  [
    'a driver that takes a number for each port',
    hw(
      [
        ['hed1', 'vf-count: 4'],
        ['hed2', 'vf-count: 5'],
      ],
      [
        ['hed1', '0:1', 'nic-device-type: OWN'],
        ['hed2', '0:2', 'nic-device-type: OWN'],
      ],
      ownType('driver: own', 'vf-count-type: port'),
    ),
  ],
  [
    'a driver that is not known',
    hw(
      [
        ['hed1', 'vf-count: 4'],
        ['hed2', 'vf-count: 5'],
      ],
      [
        ['hed1', '0:1', 'nic-device-type: OWN'],
        ['hed2', '0:2', 'nic-device-type: OWN'],
      ],
      ownType('vf-count-type: driver'),
    ),
  ],
])('%s', (_, files) => {
  checkModel(serverVfUnequal, {}, { files });
});
