/** A server cannot use its address in the networks that it gets. */
import { describe, expect, test } from 'vitest';
import { exampleModel } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { srvNoAddressNetwork } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/srv-no-address-network.js';
import { checkModel, said, saidAfterEdit } from '../../../../../support/examples.js';
import { changed } from '../changed.js';

test('the gateway, and an address outside of those for servers', () => {
  const files = changed([
    [
      'networks',
      'gateway-ip: 192.168.10.1\n',
      'gateway-ip: 192.168.10.1\n    addresses: [192.168.10.3-192.168.10.9]\n',
    ],
    ['servers', 'ip-addr: 192.168.10.3', 'ip-addr: 192.168.10.1'],
    ['servers', 'ip-addr: 192.168.10.4', 'ip-addr: 192.168.10.10'],
  ]);
  checkModel(
    srvNoAddressNetwork,
    {
      'data/servers.yml': `
      ...
          ip-addr: 192.168.10.1
          #        ^^^^^^^^^^^^ error: 'controller1' cannot use 192.168.10.1: it is the gateway of 'MANAGEMENT-NET'.
          #        | related networks.yml:9: The gateway is set here.
          #        | fix: Change to '192.168.10.6', free in 'MANAGEMENT-NET'
          #        | -     ip-addr: 192.168.10.1
          #        | +     ip-addr: 192.168.10.6
      ...
          ip-addr: 192.168.10.10
          #        ^^^^^^^^^^^^^ error: 'controller2' cannot use 192.168.10.10: it is outside the addresses that 'MANAGEMENT-NET' assigns to servers.
          #        | related networks.yml:10: The addresses are listed here.
          #        | fix: Change to '192.168.10.6', free in 'MANAGEMENT-NET'
          #        | -     ip-addr: 192.168.10.10
          #        | +     ip-addr: 192.168.10.6
      ...
    `,
    },
    { files },
  );
});

test('a network of the same group that another server group has', () => {
  const files = changed([
    [
      'networks',
      '  - name: EXTERNAL-API-NET',
      '  - name: SECOND-NET\n    network-group: MANAGEMENT\n    tagged-vlan: false\n    cidr: 192.168.11.0/24\n    gateway-ip: 192.168.11.1\n  - name: EXTERNAL-API-NET',
    ],
    ['server_groups', /(RACK2\n {4}networks:) \[\]/, '$1 [SECOND-NET]'],
    ['servers', 'ip-addr: 192.168.10.3', 'ip-addr: 192.168.11.3'],
    ['servers', 'ip-addr: 192.168.10.4', 'ip-addr: 192.168.11.4'],
  ]);
  checkModel(
    srvNoAddressNetwork,
    {
      'data/servers.yml': `
      ...
          ip-addr: 192.168.11.3
          #        ^^^^^^^^^^^^ error: 'controller1' cannot use 192.168.11.3: it is in 'SECOND-NET', but servers in server group 'RACK1' get 'MANAGEMENT-NET' of 'MANAGEMENT'.
          #        | related networks.yml:10: The network is defined here.
          #        | fix: Change to '192.168.10.6', free in 'MANAGEMENT-NET'
          #        | -     ip-addr: 192.168.11.3
          #        | +     ip-addr: 192.168.10.6
      ...
    `,
    },
    { files },
  );
});

test('of two networks with the address the first is named', () => {
  const files = changed([
    [
      'networks',
      '  - name: EXTERNAL-API-NET',
      '  - name: SECOND-NET\n    network-group: MANAGEMENT\n    tagged-vlan: false\n    cidr: 192.168.11.0/24\n  - name: THIRD-NET\n    network-group: MANAGEMENT\n    tagged-vlan: false\n    cidr: 192.168.11.0/25\n  - name: EXTERNAL-API-NET',
    ],
    ['server_groups', /(RACK2\n {4}networks:) \[\]/, '$1 [SECOND-NET]'],
    ['server_groups', 'server-groups:\n', 'server-groups:\n  - name: RACK3\n    networks: [THIRD-NET]\n'],
    ['servers', 'ip-addr: 192.168.10.3', 'ip-addr: 192.168.11.3'],
  ]);
  expect(said(srvNoAddressNetwork, files).map((each) => /it is in '([^']*)'/.exec(each)?.[1])).toEqual([
    'SECOND-NET',
    'MANAGEMENT-NET',
  ]);
});

test('a network that the servers do not get', () => {
  const files = changed([
    ['server_groups', '      - MANAGEMENT-NET\n', ''],
    ['server_groups', /(RACK2\n {4}networks:) \[\]/, '$1 [MANAGEMENT-NET]'],
  ]);
  checkModel(
    srvNoAddressNetwork,
    {
      'data/servers.yml': `
      ...
          ip-addr: 192.168.10.5
          #        ^^^^^^^^^^^^ error: 'compute1' cannot use 192.168.10.5: it is in 'MANAGEMENT-NET', but servers in server group 'RACK1' get no network of 'MANAGEMENT'.
          #        | related networks.yml:5: The network is defined here.
          #        | no fix
      ...
    `,
    },
    { files },
  );
});

test('the gateway of a network that the servers do not get', () => {
  const files = changed([
    ['server_groups', '      - MANAGEMENT-NET\n', ''],
    ['server_groups', /(RACK2\n {4}networks:) \[\]/, '$1 [MANAGEMENT-NET]'],
    ['servers', 'ip-addr: 192.168.10.5', 'ip-addr: 192.168.10.1'],
    ['servers', 'ip-addr: 192.168.10.3', 'ip-addr: 172.16.0.9'],
  ]);
  checkModel(
    srvNoAddressNetwork,
    {
      'data/servers.yml': `
      ...
          ip-addr: 192.168.10.1
          #        ^^^^^^^^^^^^ error: 'compute1' cannot use 192.168.10.1: it is the gateway of 'MANAGEMENT-NET'.
          #        | related networks.yml:9: The gateway is set here.
          #        | no fix
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'the first and the last address for servers',
    changed([
      [
        'networks',
        'gateway-ip: 192.168.10.1\n',
        'gateway-ip: 192.168.10.1\n    addresses: [192.168.10.3-192.168.10.5]\n',
      ],
    ]),
  ],
  [
    'an address in no network, of which another rule speaks',
    changed([['servers', 'ip-addr: 192.168.10.3', 'ip-addr: 172.16.0.9']]),
  ],
  [
    'addresses that cannot be read',
    changed([
      [
        'networks',
        'gateway-ip: 192.168.10.1\n',
        'gateway-ip: 192.168.10.1\n    addresses: [192.168.10.100, !secret more]\n',
      ],
    ]),
  ],
  ['an address that is none', changed([['servers', 'ip-addr: 192.168.10.3', 'ip-addr: "{{ ip }}"']])],
])('%s', (_, files) => {
  checkModel(srvNoAddressNetwork, {}, { files });
});

test('a network without a subnet gives no address', () => {
  const files = changed([
    [
      'networks',
      '  - name: EXTERNAL-API-NET',
      '  - name: BARE-NET\n    network-group: MANAGEMENT\n    tagged-vlan: false\n  - name: EXTERNAL-API-NET',
    ],
    ['server_groups', '      - MANAGEMENT-NET\n', ''],
    ['server_groups', /(RACK1\n {4}networks:) \[\]/, '$1 [BARE-NET]'],
    ['server_groups', /(RACK2\n {4}networks:) \[\]/, '$1 [MANAGEMENT-NET]'],
  ]);
  expect(said(srvNoAddressNetwork, files)).toHaveLength(2);
});

describe('after an edit', () => {
  test('of the network that an address is in', () => {
    const good = exampleModel();
    const small = changed([
      [
        'networks',
        'gateway-ip: 192.168.10.1\n',
        'gateway-ip: 192.168.10.1\n    addresses: [192.168.10.100]\n',
      ],
    ]);
    expect(saidAfterEdit(srvNoAddressNetwork, good, small)).toEqual(said(srvNoAddressNetwork, small));
    expect(saidAfterEdit(srvNoAddressNetwork, small, good)).toEqual([]);
    expect(said(srvNoAddressNetwork, small)).toHaveLength(3);
  });

  test('of a server beside one that is wrong', () => {
    const wrong = changed([['servers', 'ip-addr: 192.168.10.3', 'ip-addr: 192.168.10.1']]);
    const more = changed([['servers', 'ip-addr: 192.168.10.4', 'ip-addr: 192.168.10.1']], wrong);
    expect(saidAfterEdit(srvNoAddressNetwork, wrong, more)).toEqual(said(srvNoAddressNetwork, more));
    expect(said(srvNoAddressNetwork, more)).toHaveLength(2);
  });
});
