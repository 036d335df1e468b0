import { expect, test } from 'vitest';
import { explained } from './assist-at.js';

const networks = (external: string, rest = '') => `
  hypervisor: kvm
  physical-networks:
    - network: ipmi
      vlan-type: untagged
      cidr: 192.168.11.0/24
      port: ipmi
    - network: external
      vlan-type: tagged
${external}
      port: eth0
  virtual-networks:
    - network: external
      vlan-type: tagged
      carried-by: external
${rest}`;

test('a network: what it is for, its VLAN type, who uses its wire, and the row', () => {
  const text = explained(
    networks('      vlan-id: 331\n      cidr: 10.0.0.0/24').replace(
      'network: external',
      'network: ext$0ernal',
    ),
  );
  expect(text).toContain('**External**');
  expect(text).toContain('It is **tagged**.');
  expect(text).toContain('It carries `external` (virtual) on port `eth0`.');
  expect(text).toContain('*Source: Technical overview 1.1, table Physical networks, row External*');
});

test('a virtual network: required or not on this hypervisor, and the same as its carrier', () => {
  const text = explained(
    networks('      vlan-id: 331').replace(
      '- network: external\n      vlan-type: tagged\n      carried-by',
      '- network: ext$0ernal\n      vlan-type: tagged\n      carried-by',
    ),
  );
  expect(text).toContain('(required on KVM)');
  expect(text).toContain('the same VLAN and subnet as the physical network `external` on port `eth0`');
});

test('a network of the other hypervisor', () => {
  const text = explained('hypervisor: esx\nvirtual-networks:\n  - network: serv$0ice\n');
  expect(text).toContain('**Service**');
  expect(text).toContain('It belongs to KVM; ESX has none.');
});

test('a subnet: ends, size, users and what is free', () => {
  const text = explained(
    networks(`      cidr: 10.0.0.0/2$04
      gateway-ip: 10.0.0.1
      addresses: [10.0.0.2-10.0.0.200]`),
  );
  expect(text).toBe(
    [
      '`10.0.0.0/24`: network address `10.0.0.0`, broadcast address `10.0.0.255`, 254 host addresses `10.0.0.1-10.0.0.254`, private.',
      'In use:\n\n- the gateway `10.0.0.1` of `external` (physical)\n- the addresses `10.0.0.2-10.0.0.200` (199) of `external` (physical)',
      'Free in `10.0.0.0/24`: `10.0.0.201-10.0.0.254` (54).',
      '*Source: Technical overview 1.1, Physical assumptions*',
    ].join('\n\n'),
  );
});

test('a subnet says how many nodes need an address in it, and a VLAN type why it is so', () => {
  const plan = `
    hypervisor: kvm
    physical-networks:
      - network: sdn
        vlan-type: untagged
        cidr: 10.0.0.0/24
    deployment:
      overcloud: { compute: 4 }
  `;
  expect(explained(plan.replace('/24', '/2$04'))).toContain(
    'Addresses that the deployment needs here: 4 (4 compute).',
  );
  expect(explained(plan.replace('untagged', 'un$0tagged'))).toContain('**SDN**: it is **untagged**.');
});

test('an address and a range', () => {
  const pool = (range: string, gateway: string) =>
    networks(`      cidr: 10.0.0.0/24\n      gateway-ip: ${gateway}\n      addresses: [${range}]`);
  expect(explained(pool('10.0.0.2-10.0.0.9', '10.0.$00.1'))).toContain(
    '`10.0.0.1`: host 1 of `10.0.0.0/24`, private.',
  );
  expect(explained(pool('10.0.0.2-10$0.0.0.9', '10.0.0.1'))).toContain(
    '`10.0.0.2-10.0.0.9`: 8 addresses in `10.0.0.0/24`, private.',
  );
  expect(explained(pool('10.0.0.2', '10.0.0$0.255'))).toContain('the broadcast address of `10.0.0.0/24`');
  expect(explained(pool('10.0.0.2', '8.8.8$0.8'))).toContain('`8.8.8.8`: in no subnet of this plan, public.');
});

test('a VLAN id, a range of them, and a port', () => {
  expect(explained(networks('      vlan-id: 33$01'))).toContain(
    'VLAN 331, used by `external` (physical) on `eth0` and `external` (virtual) on `eth0`.\n\nNext free VLAN id: `332`.',
  );
  expect(explained('virtual-networks:\n  - network: esx-tenant\n    vlan-range: 500-1$0000\n')).toContain(
    'VLANs 500 to 1000: 501 VLAN ids, used by `esx-tenant` (virtual).',
  );
  expect(explained(networks('      vlan-id: 331').replace('port: eth0', 'port: eth$00'))).toContain(
    '- `external` (physical) tagged VLAN 331\n- `external` (virtual) tagged VLAN 331',
  );
});

test('counts: the limit of the role, and how the sum is made', () => {
  const text = explained(`
    hypervisor: kvm
    deployment:
      overcloud:
        controllers: $03
        compute: 4
  `);
  expect(text).toContain('Exactly 3 on KVM.');
  expect(text).toContain('1 undercloud + 3 controllers + 4 compute + 2 swift-storage = **10 nodes**');
  expect(text).toContain('7 to 100');
});

test('services, backup targets, routing and the hypervisor', () => {
  const plan = (services: string) => `
    hypervisor: kvm
    deployment:
      overcloud:
        routing: dvr
        services: [${services}]
    backup:
      targets: [mysql]
  `;
  const nova = explained(plan('no$0va, keystone'));
  expect(nova).toContain('**Compute (Nova)**');
  expect(nova).toContain('It needs `keystone`, `glance` (not in this plan) and `neutron` (not in this plan)');
  expect(explained(plan('e$0on'))).toContain('It runs in the undercloud, on ESX only.');
  expect(explained(plan('nova').replace('dvr', 'd$0vr'))).toContain('**Distributed virtual routing (DVR)**');
  expect(explained(plan('nova').replace('[mysql', '[my$0sql'))).toContain(
    'Not in this plan yet: `seed-vm`, `undercloud` and `overcloud-management-controller`.',
  );
  expect(explained(plan('nova').replace('kvm', 'k$0vm'))).toContain('- `service`: tagged, required');
});

test('what is no plan of ours has no explanation', () => {
  expect(explained('foo: b$0ar')).toBe('');
  expect(explained('physical-networks:\n  - cidr: rub$0bish\n')).toBe('');
});

test('values tell the source of their key', () => {
  const plan = `
product: { name: helion-openstack, version: "1.1" }
hypervisor: kvm
physical-networks:
  - { network: external, vlan-id: 61, port: p2p1, cidr: 10.61.0.0/24, addresses: [10.61.0.9] }
deployment: { seed-vm: { address: 10.60.0.9 } }
`;
  for (const [value, source] of [
    ['helion-openstack', 'introduction'],
    ['"1.1"', 'introduction'],
    ['kvm', 'Deployment architecture'],
    ['61,', 'IEEE 802.1Q'],
    ['p2p1', 'Physical assumptions'],
    ['10.60.0.9', 'baremetal.network_seed_ip'],
    ['10.61.0.9', 'address ranges'],
  ] as const) {
    const [first = '', ...rest] = value;
    expect(explained(plan.replace(value, () => `${first}$0${rest.join('')}`)), value).toMatch(
      new RegExp(`\\*Source: [^*]*${source}[^*]*\\*`),
    );
  }
});
