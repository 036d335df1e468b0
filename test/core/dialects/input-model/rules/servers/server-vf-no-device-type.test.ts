/** A port has virtual functions, and nobody knows what NIC it is. */
import { test } from 'vitest';
import { serverVfNoDeviceType } from '../../../../../../server/src/core/dialects/input-model/rules/servers/server-vf-no-device-type.js';
import { checkModel } from '../../../../../support/examples.js';
import { hw } from './files.js';

test('also where the number cannot be read', () => {
  const files = hw(
    [
      ['hed1', 'vf-count: 4'],
      ['hed2', 'vf-count: !secret count'],
    ],
    [
      ['hed1', '0:1'],
      ['hed2', '0:2'],
    ],
  );
  checkModel(
    serverVfNoDeviceType,
    {
      'data/servers.yml': `
      ...
          role: COMPUTE-ROLE
          server-group: RACK1
          nic-mapping: TWO-PORTS
          #            ^^^^^^^^^ error: 'hed1' needs a 'nic-device-type' in 'TWO-PORTS' because it has virtual functions.
          #            | related nic_mappings.yml:7: The port is defined here.
          #            ^^^^^^^^^ error: 'hed2' needs a 'nic-device-type' in 'TWO-PORTS' because it has virtual functions.
          #            | related nic_mappings.yml:9: The port is defined here.
      ...
    `,
    },
    { files },
  );
});

test('a type, and a port without virtual functions', () => {
  const files = hw(
    [
      ['hed1', 'vf-count: 4'],
      ['hed2', 'pci-pt: true'],
    ],
    [
      ['hed1', '0:1', "nic-device-type: '8086:10fb'"],
      ['hed2', '0:2'],
    ],
  );
  checkModel(serverVfNoDeviceType, {}, { files });
});
