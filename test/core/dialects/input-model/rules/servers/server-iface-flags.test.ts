/** The interface with the address of a server is one that the host has a network on. */
import { describe, test } from 'vitest';
import { checkModel } from '../../../../../support/examples.js';
import { hw, server } from './files.js';

describe('input-model/server-iface-pci-pt', () => {
  const rule = { id: 'input-model/server-iface-pci-pt' };

  test('the interface with the network of the address', () => {
    const files = hw(
      [['hed1', 'pci-pt: true'], ['hed2']],
      [
        ['hed1', '0:1'],
        ['hed2', '0:2'],
      ],
    );
    checkModel(
      rule,
      {
        'data/servers.yml': `
      ...
          ip-addr: 192.168.10.5
          #        ^^^^^^^^^^^^ error: 'pci-pt' cannot be used on 'ETH1', which carries '192.168.10.5'.
          #        | related net_interfaces.yml:19: 'pci-pt' is set here.
      ...
    `,
      },
      { files },
    );
  });

  test.each([
    [
      'another interface',
      hw(
        [['hed1'], ['hed2', 'pci-pt: true']],
        [
          ['hed1', '0:1'],
          ['hed2', '0:2'],
        ],
      ),
    ],
    [
      'the other flag, and one that is false',
      hw([['hed1', 'pci-pt: false', 'sriov-only: true']], [['hed1', '0:1']]),
    ],
    [
      'an address in no network',
      {
        ...server(['ip-addr: 192.168.10.5', 'ip-addr: 172.16.0.9']),
        ...hw([['hed1', 'pci-pt: true']], [['hed1', '0:1']]),
      },
    ],
  ])('%s', (_, files) => {
    checkModel(rule, {}, { files });
  });
});

describe('input-model/server-iface-sriov', () => {
  const rule = { id: 'input-model/server-iface-sriov' };

  test('the interface with the network of the address', () => {
    const files = hw([['hed1', 'sriov-only: true']], [['hed1', '0:1']]);
    checkModel(
      rule,
      {
        'data/servers.yml': `
      ...
          ip-addr: 192.168.10.5
          #        ^^^^^^^^^^^^ error: 'sriov-only' cannot be used on 'ETH1', which carries '192.168.10.5'.
          #        | related net_interfaces.yml:19: 'sriov-only' is set here.
      ...
    `,
      },
      { files },
    );
  });

  test('the other flag, and one that cannot be read', () => {
    const files = hw([['hed1', 'pci-pt: true', 'sriov-only: !secret flag']], [['hed1', '0:1']]);
    checkModel(rule, {}, { files });
  });
});
