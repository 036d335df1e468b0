/** Virtual machines: where they are connected, and how large the disks are that they get. */
import { describe, expect, test } from 'vitest';
import { predicted } from './predicted.js';

const added = (more: string) => (text: string) => text + more;

const servers = `
  - id: host
    ip-addr: 192.168.10.20
    role: HOST-ROLE
    server-group: RACK1
    ardana-hypervisor: true
  - id: vm
    ip-addr: 192.168.10.21
    role: VM-ROLE
    hypervisor-id: host
    nic-mapping: VM-PORTS
`;

const changes = {
  'data/servers.yml': added(servers),
  'data/server_roles.yml': added(
    '  - {name: HOST-ROLE, interface-model: HOST-INTERFACES, disk-model: VM-DISKS}\n  - {name: VM-ROLE, interface-model: VM-INTERFACES, disk-model: VM-DISKS}\n',
  ),
  'data/net_interfaces.yml': added(`  - name: HOST-INTERFACES
    network-interfaces:
      - name: BOND
        device: {name: hed1}
        network-groups: [MANAGEMENT]
        passthrough-network-groups: [MANAGEMENT, EXTERNAL]
      - name: SPARE
        device: {name: hed2}
        network-groups: [EXTERNAL]
  - name: VM-INTERFACES
    network-interfaces:
      - name: VETH
        device: {name: eth0}
        network-groups: [MANAGEMENT]
        forced-network-groups: [EXTERNAL]
`),
  'data/nic_mappings.yml': added(
    '  - {name: VM-PORTS, physical-ports: [{logical-name: eth0, type: simple-port, bus-address: "0000:01:01.0"}]}\n',
  ),
  'data/disks.yml': added(`  - name: VM-DISKS
    vm-size:
      disks:
        - {name: /dev/vda, size: 100G}
        - {name: /dev/vdb, size: 2T}
        - {name: /dev/vdc, size: large}
`),
  'data/control_plane.yml': (text: string) =>
    text.replace(
      '    resources:\n',
      `      - {name: vms, cluster-prefix: v, server-role: VM-ROLE, member-count: 1, service-components: [keystone-client]}
      - {name: hosts, cluster-prefix: h, server-role: HOST-ROLE, member-count: 1, service-components: [keystone-client]}
    resources:\n`,
    ),
};

const sizes = (of: unknown) =>
  (of as { 'vm-size': { disks: { size: unknown }[] } })['vm-size'].disks.map(({ size }) => size);
const written = ['100G', '2T', 'large'];

describe('a virtual machine', () => {
  const { info, saved } = predicted(changes);
  const now = info('server_info') as Record<string, { 'disk-model': unknown }>;
  const kept = saved('server_allocations') as Record<string, { previous_config: Record<string, unknown> }>;

  test('is where its host is, and connected by the interface that passes its groups on', () => {
    expect(kept['vm']?.previous_config).toMatchObject({
      server_group: 'RACK1',
      'port-groups': [
        {
          'bus-address': '0000:01:01.0',
          groups: ['MANAGEMENT', 'EXTERNAL'],
          'host-interface-name': 'BOND',
          interface: 'eth0',
          name: 'ardana-vm-eth0',
          'vm-interface-name': 'VETH',
        },
      ],
    });
    expect(kept['host']?.previous_config['port-groups']).toEqual([]);
  });

  test('has the sizes of its disks in bytes, which hosts and what is saved do not have', () => {
    expect(sizes(now['vm']?.['disk-model'])).toEqual([100_000_000_000, 2_000_000_000_000, 'large']);
    expect(sizes(now['host']?.['disk-model'])).toEqual(written);
    expect(sizes(kept['vm']?.previous_config['disk-model'])).toEqual(written);
  });

  test('whose host nobody takes is not made', () => {
    const without = predicted({
      ...changes,
      'data/control_plane.yml': (text) =>
        changes['data/control_plane.yml'](text).replace(
          'HOST-ROLE, member-count: 1',
          'HOST-ROLE, member-count: 0',
        ),
    });
    const { vm } = without.info('server_info') as Record<string, { 'disk-model': unknown }>;
    expect(sizes(vm?.['disk-model'])).toEqual(written);
  });

  test('with a bond, or with a port that its mapping does not have, has no port', () => {
    const portsWith = (from: string, to: string) => {
      const { saved: of } = predicted({
        ...changes,
        'data/net_interfaces.yml': (text) => changes['data/net_interfaces.yml'](text).replace(from, to),
      });
      const { vm } = of('server_allocations') as typeof kept;
      return vm?.previous_config['port-groups'];
    };
    expect(
      portsWith('device: {name: eth0}', 'device: {name: eth0}\n        bond-data: {devices: []}'),
    ).toEqual([]);
    expect(portsWith('device: {name: eth0}', 'device: {name: eth1}')).toEqual([]);
    expect(portsWith('[MANAGEMENT, EXTERNAL]', '[MANAGEMENT]')).toEqual([]);
  });
});
