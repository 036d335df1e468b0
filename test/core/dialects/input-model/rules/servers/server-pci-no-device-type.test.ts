/** The NIC device type of a port for PCI passthrough is missing. */
import { test } from 'vitest';
import { serverPciNoDeviceType } from '../../../../../../server/src/core/dialects/input-model/rules/servers/server-pci-no-device-type.js';
import { checkModel } from '../../../../../support/examples.js';
import { changed } from '../changed.js';
import { hw } from './files.js';

test('the port that is handed over', () => {
  const files = hw(
    [['hed1'], ['hed2', 'pci-pt: true']],
    [
      ['hed1', '0:1'],
      ['hed2', '0:2'],
    ],
  );
  checkModel(
    serverPciNoDeviceType,
    {
      'data/servers.yml': `
      ...
          role: COMPUTE-ROLE
          server-group: RACK1
          nic-mapping: TWO-PORTS
          #            ^^^^^^^^^ error: 'hed2' needs a 'nic-device-type' in 'TWO-PORTS' because it has 'pci-pt'.
          #            | related nic_mappings.yml:9: The port is defined here.
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'a type, also one that nobody knows',
    hw(
      [['hed1'], ['hed2', 'pci-pt: true']],
      [
        ['hed1', '0:1'],
        ['hed2', '0:2', 'nic-device-type: NOTHING'],
      ],
    ),
  ],
  [
    'a bond',
    changed(
      [
        [
          'net_interfaces',
          'name: hed2\n          pci-pt: true\n',
          'name: bond0\n          pci-pt: true\n        bond-data:\n          devices:\n            - name: hed2\n',
        ],
      ],
      hw(
        [['hed1'], ['hed2', 'pci-pt: true']],
        [
          ['hed1', '0:1'],
          ['hed2', '0:2'],
        ],
      ),
    ),
  ],
  [
    'no flag, or one that is false',
    hw(
      [
        ['hed1', 'vf-count: 4'],
        ['hed2', 'pci-pt: false'],
      ],
      [
        ['hed1', '0:1'],
        ['hed2', '0:2'],
      ],
    ),
  ],
])('%s', (_, files) => {
  checkModel(serverPciNoDeviceType, {}, { files });
});
