/** On a NIC with several ports, some are used for PCI passthrough and others carry host networks. */
import { test } from 'vitest';
import { serverMultiportPciPt } from '../../../../../../server/src/core/dialects/input-model/rules/servers/server-multiport-pci-pt.js';
import { checkModel } from '../../../../../support/examples.js';
import { hw } from './files.js';

test('once for each NIC', () => {
  const files = hw(
    [['hed1'], ['hed2', 'pci-pt: true'], ['hed3', 'pci-pt: true']],
    [
      ['hed1', '0:1', 'type: multi-port'],
      ['hed2', '0:1', 'type: multi-port'],
      ['hed3', '0:1', 'type: multi-port'],
    ],
  );
  checkModel(
    serverMultiportPciPt,
    {
      'data/servers.yml': `
      ...
          role: COMPUTE-ROLE
          #     ^^^^^^^^^^^^ error: 'hed2' has 'pci-pt', but 'hed1' of the same NIC carries host networks. 'hed1' also needs 'pci-pt' or 'sriov-only'.
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'the other port has virtual functions alone, or goes along',
    hw(
      [
        ['hed1', 'sriov-only: true'],
        ['hed2', 'pci-pt: true'],
        ['hed3', 'pci-pt: true'],
      ],
      [
        ['hed1', '0:1', 'type: multi-port'],
        ['hed2', '0:1', 'type: multi-port'],
        ['hed3', '0:1', 'type: multi-port'],
      ],
    ),
  ],
  [
    'another NIC',
    hw(
      [['hed1'], ['hed2', 'pci-pt: true']],
      [
        ['hed1', '0:1', 'type: multi-port'],
        ['hed2', '0:2', 'type: multi-port'],
      ],
    ),
  ],
  [
    'NICs with one port',
    hw(
      [['hed1'], ['hed2', 'pci-pt: true']],
      [
        ['hed1', '0:1', 'type: simple-port'],
        ['hed2', '0:1', 'type: simple-port'],
      ],
    ),
  ],
])('%s', (_, files) => {
  checkModel(serverMultiportPciPt, {}, { files });
});
