import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planTemplate } from '../../../../server/src/core/dialects/plan/editor/plan-template.js';
import { hasNetwork, networksNamed } from '../../../../server/src/core/dialects/plan/model/plan-model.js';
import { lists } from '../../../../server/src/core/model/value.js';
import { formatCidr } from '../../../../server/src/core/net/cidr.js';
import { planOf } from './plan-of.js';

test('a whole plan is read', () => {
  const plan = planOf(planTemplate('kvm'));
  expect(plan.hypervisor?.value).toBe('kvm');
  expect(plan.product?.version?.value).toBe('1.1');
  expect(plan.networks.map(({ name }) => name?.value)).toEqual([
    'ipmi',
    'undercloud-management',
    'overcloud-management',
    'external',
    'service',
    'management',
    'service',
    'external',
  ]);
  expect(plan.physical.complete && plan.virtual.complete).toBe(true);
  expect(plan.deployment?.nodes?.total).toBe(13);
  expect(plan.backup?.targets.items).toHaveLength(4);
  expect(plan.broken).toBe(false);
});

test('a virtual network knows its carrier and through it its port', () => {
  const plan = planOf(planTemplate('esx'));
  const [tenant] = networksNamed(plan.virtual, 'esx-tenant');
  expect(tenant?.carrier?.name?.value).toBe('external');
  expect(tenant?.effectivePort?.value).toBe('eth0');
  expect(tenant?.carrier?.carries.map(({ name }) => name?.value)).toEqual(['external', 'esx', 'esx-tenant']);
  expect(tenant?.vlanRange?.value).toEqual({ first: 500, last: 1000 });
});

test('a value is there only when it is good by itself, and its key tells absent from unreadable', () => {
  const plan = planOf(`
    physical-networks:
      - network: external
        vlan-id: 5000
        cidr: 10.0.0.256/24
        gateway-ip: {}
        addresses: [10.0.0.9-10.0.0.2, 10.0.0.3]
        port:
  `);
  const [network] = plan.networks;
  expect(network?.vlanId ?? network?.cidr ?? network?.gatewayIp ?? network?.port).toBeUndefined();
  expect(network?.addresses.items).toHaveLength(1);
  expect(network?.addresses.complete).toBe(false);
  expect(network?.section.state('vlan-id')).toBe('written');
  expect(network?.section.state('port')).toBe('unknown');
  expect(network?.section.state('vlan-type')).toBe('absent');
});

test('what only another program can tell is unknown', () => {
  const plan = planOf(`
    hypervisor: "{{ hypervisor }}"
    physical-networks:
      - network: "{{ name }}"
        port: !vault eth0
  `);
  expect(plan.hypervisor).toBeUndefined();
  expect(hasNetwork(plan.physical, 'ipmi')).toBeUndefined();
  expect(plan.networks[0]?.port).toBeUndefined();
});

test('a key that is written twice is unknown', () => {
  const plan = planOf('hypervisor: kvm\nhypervisor: esx\n');
  expect(plan.hypervisor).toBeUndefined();
  expect(plan.root?.state('hypervisor')).toBe('unknown');
});

test('nothing is known to be absent from a broken file', () => {
  const plan = planOf(`
    hypervisor: kvm
    physical-networks: [
      { network: ipmi
  `);
  expect(plan.broken).toBe(true);
  expect(plan.root?.state('backup')).toBe('unknown');
  expect(hasNetwork(plan.physical, 'external')).toBeUndefined();
});

test('aliases and merge keys are followed, and the place is where the alias stands', () => {
  const plan = planOf(`
    physical-networks:
      - &base
        network: undercloud-management
        vlan-type: untagged
        cidr: &subnet 10.0.0.0/24
        port: eth0
      - <<: *base
        network: overcloud-management
      - network: sdn
        cidr: *subnet
      - *base
  `);
  const [, merged, aliased, again] = plan.networks;
  expect(merged?.name?.value).toBe('overcloud-management');
  expect(merged?.port?.value).toBe('eth0');
  expect(merged?.port?.shared).toBe(true);
  expect(merged?.section.state('gateway-ip')).toBe('absent');
  expect(aliased?.cidr && formatCidr(aliased.cidr.value)).toBe('10.0.0.0/24');
  expect(aliased?.cidr?.at.node.type).toBe('alias');
  expect(aliased?.cidr?.shared).toBe(true);
  expect(again?.section.at.node.type).toBe('alias');
  expect(again?.section.shared).toBe(true);
});

test('a merge that cannot be followed makes absent keys unknown', () => {
  const plan = planOf('physical-networks:\n  - <<: [1]\n    network: ipmi\n');
  expect(plan.networks[0]?.section.state('port')).toBe('unknown');
  expect(plan.networks[0]?.name?.value).toBe('ipmi');
});

test('a map that merges itself ends', () => {
  const plan = planOf('physical-networks:\n  - &a\n    <<: *a\n    network: ipmi\n');
  expect(plan.networks[0]?.name?.value).toBe('ipmi');
});

test('aliases of aliases cost no more than the text', () => {
  const levels = ['a: &l0 [10.0.0.1]'];
  for (let i = 1; i < 30; i++) {
    const item = `*l${i - 1}`;
    levels.push(`a${i}: &l${i} [${Array.from({ length: 10 }, () => item).join(', ')}]`);
  }
  const merges = ['m0: &m0 { x0: 1 }'];
  for (let i = 1; i < 300; i++) merges.push(`m${i}: &m${i} { <<: [*m${i - 1}, *m${i - 1}], x${i}: 1 }`);
  const pools = `pool: &pool [${Array.from({ length: 2000 }, (_, i) => `10.0.${i >> 8}.${i & 255}`).join(', ')}]`;
  const networks = Array.from({ length: 2000 }, () => '  - { network: sdn, <<: *m299, addresses: *pool }');
  const text = `${levels.join('\n')}\n${merges.join('\n')}\n${pools}\nphysical-networks:\n${networks.join('\n')}\n`;
  const plan = planOf(text);
  const read = plan.networks.reduce((sum, { addresses }) => sum + addresses.items.length, 0);
  expect(read).toBeLessThan(5000);
  expect(plan.physical.complete).toBe(false);
});

test('counts that are absent have the defaults of the schema, and the sum tells its parts', () => {
  const plan = planOf(`
    deployment:
      overcloud:
        compute: 4
        vsa-storage: many
  `);
  const counts = plan.deployment?.overcloud?.counts;
  expect(counts?.get('controllers')).toMatchObject({ count: 3, origin: 'default' });
  expect(counts?.get('swift-storage')).toMatchObject({ count: 2, origin: 'default' });
  expect(counts?.get('compute')).toMatchObject({ count: 4, origin: 'written' });
  expect(counts?.get('vsa-storage')?.origin).toBe('unknown');
  expect(plan.deployment?.nodes?.total).toBeUndefined();
  expect(plan.deployment?.nodes?.parts.map(({ role }) => role.name)).toEqual([
    'undercloud',
    'controller',
    'compute',
    'swift-storage',
    'vsa-storage',
    'vsa-ao-storage',
    'scale-out-swift-proxy',
    'scale-out-swift-storage',
  ]);
});

test('a list says yes, no or unknown', () => {
  const plan = planOf('backup:\n  targets: [mysql, [x]]\n');
  const targets = plan.backup?.targets;
  if (!targets) throw new Error('no targets');
  expect(lists(targets, 'mysql')).toBe(true);
  expect(lists(targets, 'seed-vm')).toBeUndefined();
  const whole = planOf('backup:\n  targets: [mysql]\n').backup?.targets;
  expect(whole && lists(whole, 'seed-vm')).toBe(false);
});

test('JSON plans are read the same way', () => {
  const plan = planOf('{ "hypervisor": "esx", "physical-networks": [{ "network": "ipmi" }] }', 'json');
  expect(plan.hypervisor?.value).toBe('esx');
  expect(plan.networks[0]?.fact?.title).toBe('IPMI / iLO');
});

test('no tree makes it throw', () => {
  const word = fc.constantFrom(
    'physical-networks',
    'virtual-networks',
    'deployment',
    'overcloud',
    'services',
    'backup',
    'targets',
    'network',
    'cidr',
    'addresses',
    'vlan-range',
    'external',
    '10.0.0.0/8',
  );
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      word,
      fc.constant(null),
      fc.integer(),
      fc.array(tie('node'), { maxLength: 4 }),
      fc.dictionary(word, tie('node'), { maxKeys: 5 }),
    ),
  })).node;
  fc.assert(
    fc.property(tree, (value) => {
      planOf(JSON.stringify(value) ?? '', 'json');
      planOf(JSON.stringify(value) ?? '');
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('- ', 'network: ', '\n', '  ', '&a ', '*a', '<<: ', '[', '{', ':') }),
      (text) => {
        planOf(text);
      },
    ),
    { numRuns: 300 },
  );
});
