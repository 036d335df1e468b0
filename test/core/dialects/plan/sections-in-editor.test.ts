/** What the editor offers and says in the sections that a plan may keep beside its networks. */
import { expect, test } from 'vitest';
import { kvmPlan } from '../../../../server/src/core/dialects/plan/examples.js';
import {
  GROWTH,
  NODES,
  PORTS,
  RACKS,
} from '../../../../server/src/core/dialects/plan/rules/addresses/section-examples.js';
import { completion, documentSymbols } from '../../../../server/src/core/index.js';
import { analysisOf } from '../../../support/check-rule.js';
import { cursorOf } from '../../../support/fixture.js';
import { at, explained, offered } from './assist-at.js';
import { changed } from './said-of.js';

const pooled = changed(NODES, [
  'gateway-ip: 192.168.130.1,',
  'gateway-ip: 192.168.130.1, addresses: [192.168.130.10-192.168.130.60],',
]);
const last =
  'vsa3, role: vsa-storage, zone: zone3, bmc: 192.168.11.43, mac: "3c:a8:2a:00:00:43", address: 192.168.130.43, cpus: 16, memory: 128, disk: 1024 }\n';

/** The list of machines with one more, in which the cursor stands. */
const more = (item: string) => changed(pooled, [last, `${last}  - ${item}\n`]);

/** The whole machines that are offered where the cursor stands. */
function offeredItems(fixture: string) {
  const { analysis } = at(fixture);
  const { root } = analysis.file.tree;
  const list =
    root?.type === 'map' ? root.entries.find(({ key }) => key.value === 'nodes')?.value : undefined;
  return list?.type === 'seq' ? (analysis.assist.items(list) ?? []) : [];
}

test('roles: those of this hypervisor, with how many machines are listed', () => {
  const roles = offered(more('{ role: $0x }'))?.join('\n');
  expect(roles).toContain('controllers (Overcloud controller, 3 of 3 listed)');
  expect(roles).not.toContain('compute-proxies');
  const less = changed(more('{ role: $0x }'), ['    compute: 4', '    compute: 6']);
  expect(offered(less)?.join('\n')).toContain('*compute (Compute node, 4 of 6 listed)');
});

test('roles of a network: those that it may reach', () => {
  const on = (name: string) =>
    offered(changed(kvmPlan, [`network: ${name}, vlan-type`, `network: ${name}, roles: [$0x], vlan-type`]));
  expect(on('ipmi')?.join('\n')).toContain('controllers (');
  expect(on('ipmi')?.join('\n')).not.toContain('seed-vm');
  expect(on('external')?.join('\n')).toContain('seed-vm');
});

test('the next machine: name, BMC and address', () => {
  expect(offered(more('{ role: compute, name: $0x }'))).toEqual(['*cmp5 (next free name)']);
  expect(offered(more('{ role: compute, bmc: $0x }'))).toEqual(['*192.168.11.44 (next free in ipmi)']);
  expect(offered(more('{ role: compute, address: $0x }'))).toEqual([
    '*192.168.130.14 (next free of the pool)',
  ]);
  expect(offered(more('{ role: compute, zone: $0x }'))).toContain('zone3 (a zone of this plan)');
});

test('zones: those of the plan and a new one, the one with the fewest machines of the role marked', () => {
  expect(offered(more('{ role: compute, zone: $0x }'))).toEqual([
    'zone1 (a zone of this plan)',
    '*zone2 (a zone of this plan)',
    'zone3 (a zone of this plan)',
    'zone4 (a new zone)',
  ]);
  const bare = `${kvmPlan}\nnodes:\n  - { role: controllers, zone: $0x }\n`;
  expect(offered(bare)).toEqual(['*zone1 (a new zone)']);
});

test.each([
  ['a cluster that is in every zone begins another', ['zone1'], 'zone2'],
  ['as long as there are fewer than three', ['zone1', 'zone2', 'zone3'], 'zone1'],
  ['as its zones are counted', ['room01'], 'room02'],
  ['but not where they are not counted', ['east'], 'east'],
])('the zone of the next machine: %s', (_, zones, next) => {
  const listed = zones.map((zone) => `  - { role: controllers, zone: ${zone} }\n`).join('');
  expect(offeredItems(`${kvmPlan}\nnodes:\n${listed}  - $0x\n`)).toContainEqual(
    expect.objectContaining({
      label: 'next controllers',
      body: expect.objectContaining({ zone: `\${2:${next}}` }),
    }),
  );
});

test('a plan without zones gets machines without', () => {
  const [first] = offeredItems(`${kvmPlan}\nnodes:\n  - $0x\n`);
  expect(Object.keys(first?.body ?? {})).toEqual(['name', 'role', 'bmc', 'mac']);
});

test('whole machines, those that are missing first', () => {
  const items = offeredItems(changed(more('$0x'), ['    compute: 4', '    compute: 6']));
  expect(items[0]).toMatchObject({
    label: 'next compute',
    body: { name: 'cmp5', role: 'compute', bmc: '192.168.11.44', address: '192.168.130.14' },
  });
  expect(items.map(({ label }) => label)).not.toContain('next undercloud');
});

test('a machine is found by the key that its text begins with', () => {
  const { text, offset } = cursorOf(`${kvmPlan}\nnodes:\n  - na$0\n`);
  const items = completion(analysisOf('helion.yml', text), offset, { snippets: false });
  expect(items.find(({ label }) => label === 'next compute')?.filterText).toBe('next compute name');
});

test('the next machine is in the rack with the fewest of its role, with the addresses of that rack', () => {
  const text = changed(
    RACKS,
    ['role: vsa-storage, rack: rack1 }\n', 'role: vsa-storage, rack: rack1 }\n  - $0x\n'],
    ['- { role: compute, rack: rack2', '- { role: compute, bmc: 192.168.11.140, rack: rack2'],
    ['- { role: compute, rack: rack1', '- { role: compute, bmc: 192.168.11.20, rack: rack1'],
  ).replace(/(role: vsa-storage, rack: rack1 \}\n) {2}- \$0x\n([\s\S]*)$/, '$1$2  - $0x\n');
  const items = offeredItems(text);
  const next = (label: string) => items.find((each) => each.label === label)?.body;
  expect(next('next controllers')).toMatchObject({ rack: `\${3:rack2}`, bmc: '192.168.11.141' });
  expect(next('next swift-storage')).toMatchObject({ rack: `\${3:rack1}`, bmc: '192.168.11.21' });
});

test('floating IPs are in an External network', () => {
  expect(offered(`${kvmPlan}\nfloating-ips:\n  network: $0x\n`)).toEqual(['external (an External network)']);
});

test('ports that networks name and the list has not', () => {
  const text = changed(PORTS, ['mtu: 9000 }\n', 'mtu: 9000 }\n  - { port: $0x }\n']);
  expect(offered(text)).toEqual(['ipmi (used by a network)']);
});

test('a virtual address and a pool of floating IPs that are free', () => {
  const vip = `${pooled}\nhigh-availability:\n  virtual-addresses:\n    - { network: undercloud-management, address: $0x }\n`;
  expect(offered(vip)).toEqual(['*192.168.130.2 (free, outside every pool)']);
  expect(offered(`${pooled}\nfloating-ips:\n  pool: [$0x]\n`)).toEqual([
    '*192.168.131.2-192.168.131.254 (free in external)',
  ]);
});

test('hover on a machine: its address, or the one that it is given', () => {
  expect(explained(more('{ role: compute, name: cm$0p5 }'))).toContain(
    '`cmp5`: Compute node.\n\nIts address will be `192.168.130.14`, the next free one in the pool of `undercloud-management`.',
  );
  expect(explained(changed(pooled, ['name: cmp1', 'name: cm$0p1']))).toContain(
    'Compute node in zone `zone1`.\n\nIts address is `192.168.130.21`.\n\nIts BMC address is `192.168.11.21`.',
  );
});

test('machines without an address are given theirs in the order of the list', () => {
  const two = more('{ role: compute, name: cmp5 }\n  - { role: compute, name: cm$0p6 }');
  expect(explained(two)).toContain('Its address will be `192.168.130.15`');
});

test('hover on a role and on a pool', () => {
  expect(explained(changed(pooled, ['cmp1, role: compute', 'cmp1, role: comp$0ute']))).toContain(
    'This plan has 4 of them.\n\n4 are listed in `nodes`.',
  );
  expect(explained(changed(GROWTH, ['130.10-192', '130.1$00-192']))).toContain(
    'The pool has 51 addresses; 13 nodes need one today. At the end of the plan, 29 fit.',
  );
  const small = changed(GROWTH, ['130.10-192.168.130.60', '130.1$00-192.168.130.30']);
  expect(explained(small)).toContain('The plan ends with 29. With even growth it lasts until 2028-06.');
});

test('the outline calls machines by their names', () => {
  const symbols = documentSymbols(analysisOf('helion.yml', NODES));
  const text = JSON.stringify(symbols);
  expect(text).toContain('"name":"ctl1"');
  expect(text).toContain('"detail":"controllers  192.168.130.11"');
});
