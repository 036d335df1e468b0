import { expect, test } from 'vitest';
import { offered } from './assist-at.js';

const plan = (network: string, hypervisor = 'kvm') => `
  hypervisor: ${hypervisor}
  physical-networks:
    - network: undercloud-management
      vlan-type: untagged
      cidr: 10.1.0.0/24
      gateway-ip: 10.1.0.1
      addresses: [10.1.0.10-10.1.0.99]
      port: eth1
    - network: external
      vlan-type: tagged
      vlan-id: 331
      cidr: 10.1.1.0/24
      port: eth1
${network}
  deployment:
    seed-vm: { address: 10.1.0.3 }
`;

test('names: what this hypervisor has and the plan has not', () => {
  expect(offered(plan('    - network: s$0'))?.slice(0, 3)).toEqual([
    '*ipmi (untagged, required)',
    '*overcloud-management (untagged)',
    '*sdn (untagged)',
  ]);
  expect(offered(plan('    - network: s$0'))?.join()).not.toMatch(/undercloud-management|external/);
  expect(offered(plan('  virtual-networks:\n    - network: $0x', 'esx'))).toEqual([
    '*management (untagged, required)',
    '*external (tagged, required)',
    '*esx (tagged, required)',
    '*esx-tenant (tagged, a range of VLAN ids, required)',
  ]);
});

test('the VLAN type of the table is the only one', () => {
  expect(offered(plan('    - network: service\n      vlan-type: $0x'))).toEqual([
    '*tagged (required for Service)',
  ]);
});

test('the next free VLAN id, and that of the same network', () => {
  expect(offered(plan('    - network: service\n      vlan-id: $01'))).toEqual(['*332 (next free VLAN id)']);
  expect(
    offered(
      plan('  virtual-networks:\n    - network: external\n      carried-by: external\n      vlan-id: $01'),
    ),
  ).toEqual(['*331 (as the physical network external)']);
});

test('subnets: the next free one, or that of the untagged networks beside it', () => {
  expect(offered(plan('    - network: service\n      cidr: $0x'))).toEqual([
    '*10.1.2.0/24 (next free subnet)',
  ]);
  expect(offered(plan('    - network: storage\n      port: eth1\n      cidr: $0x'))).toEqual([
    '*10.1.0.0/24 (the subnet of undercloud-management)',
  ]);
});

test('addresses and gateways inside the subnet', () => {
  expect(offered(plan('    - network: service\n      cidr: 10.1.2.0/24\n      gateway-ip: $0x'))).toEqual([
    '*10.1.2.1 (first host)',
    '*10.1.2.254 (last host)',
  ]);
  expect(
    offered(
      plan('    - network: storage\n      cidr: 10.1.0.0/24\n      port: eth1\n      gateway-ip: $0x'),
    )?.[0],
  ).toBe('*10.1.0.1 (the gateway of undercloud-management)');
  expect(offered(plan('    - network: storage\n      cidr: 10.1.0.0/24\n      addresses: [$0x]'))).toEqual([
    '*10.1.0.100-10.1.0.254 (free, 155 addresses)',
    '10.1.0.100 (free address)',
  ]);
  expect(offered(plan('').replace('10.1.0.3', '$0x'))).toEqual(['*10.1.0.2 (free in undercloud-management)']);
});

test('carriers: physical networks with the right VLAN type, and where they are', () => {
  expect(offered(plan('  virtual-networks:\n    - network: management\n      carried-by: $0x'))).toEqual([
    '*undercloud-management (untagged on eth1, line 3)',
  ]);
  expect(offered(plan('  virtual-networks:\n    - network: service\n      carried-by: $0x'))).toEqual([
    '*external (tagged on eth1, line 9)',
  ]);
});

test('ports', () => {
  expect(offered(plan('    - network: service\n      port: $0x'))?.[0]).toBe(
    '*eth1 (also used by the other networks)',
  );
  expect(offered(plan('    - network: ipmi\n      port: $0x'))?.[0]).toBe('*ipmi (a separate port)');
});

test('lists offer what belongs there and is not listed yet', () => {
  const services = offered(`
    hypervisor: kvm
    deployment:
      undercloud: { services: [sirius, $0x] }
  `);
  expect(services).not.toContain('*sirius (Storage device management (Sirius))');
  expect(services?.some((each) => each.includes('eon'))).toBe(false);
  expect(services?.[0]).toBe('*ironic (Bare metal (Ironic))');
  const targets = offered('backup:\n  targets: [seed-vm, undercloud, $0x]\n');
  expect(targets).toEqual([
    'overcloud-management-controller (Overcloud management controller)',
    'mysql (MySQL database of the controller cluster)',
  ]);
});

test('counts, routing, versions', () => {
  const overcloud = (line: string, hypervisor = 'kvm') =>
    offered(`hypervisor: ${hypervisor}\ndeployment:\n  overcloud:\n    ${line}\n`);
  expect(overcloud('controllers: $0x')).toEqual(['*3 (exactly 3 on KVM)']);
  expect(overcloud('compute: $0x', 'esx')).toEqual(['*0 (ESX has none)']);
  expect(overcloud('routing: $0x', 'esx')).toEqual(['*centralized (usual on ESX)']);
  expect(offered('product:\n  version: $0x\n')).toContain('*1.1');
});

test('other places are left to the schema', () => {
  expect(offered('hypervisor: $0x')).toBeUndefined();
  expect(offered('foo: $0x')).toBeUndefined();
  expect(offered('backup:\n  targets: $0x\n')).toBeUndefined();
});
