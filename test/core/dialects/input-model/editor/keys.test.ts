/** Keys that are not offered in models, and what a server group may hold. */
import { expect, test } from 'vitest';
import { accepted, offered } from './cloud.js';

const labels = (instead: string, written: string) =>
  offered(instead, written).map((each) => each.replace(/^\*/, '').replace(/ \(.*/, ''));

test('older names of keys are not offered', () => {
  const plane = '    failure-zones: [AZ1, AZ2]\n';
  const keys = labels(plane, `${plane}    $0\n`);
  expect(keys).toContain('region-name');
  expect(keys).not.toContain('member-groups');
  expect(keys).not.toContain('resource-nodes');
});

test('a number of servers is exact or a range', () => {
  const count = '        member-count: 2\n';
  expect(labels(count, `${count}        $0\n`)).not.toContain('min-count');
  const least = '        min-count: 1\n';
  expect(labels(least, `${least}        $0\n`)).not.toContain('member-count');
  expect(labels(least, `${least}        $0\n`)).toContain('max-count');
});

test('addresses of a network come after its subnet', () => {
  const cidr = '    cidr: 10.1.1.0/24\n    gateway-ip: 10.1.1.1\n';
  expect(labels(cidr, '    $0\n')).toContain('cidr');
  expect(labels(cidr, '    $0\n')).not.toContain('gateway-ip');
  expect(labels(cidr, '    cidr: 10.1.1.0/24\n    $0\n')).toContain('gateway-ip');
});

test('tags that a network group has, and the cloud where cloudConfig.yml has it', () => {
  const tag =
    '      - neutron.networks.vlan:\n          provider-physical-network: physnet1\n  - name: STORAGE\n';
  const tags = labels(tag, tag.replace('  - name', '      - $0\n  - name'));
  expect(tags).toContain('neutron.networks.vxlan');
  expect(tags).not.toContain('neutron.networks.vlan');
  expect(labels('nic-mappings:\n', '$0\nnic-mappings:\n')).not.toContain('cloud');
});

test('a server group takes groups that are in no other, and networks of groups that it has none of', () => {
  const group = '  - name: RACK3\n';
  expect(labels(group, `${group}    server-groups: [$0]\n`)).toEqual([]);
  expect(labels(group, `${group}  - name: SITE\n    server-groups: [$0]\n`)).toEqual(['CLOUD']);
  expect(labels(group, `${group}    networks: [$0]\n`)).toEqual(['MANAGEMENT-NET', 'GUEST-NET-RACK1']);
  const own = '    networks: [GUEST-NET-RACK1]\n';
  expect(labels(own, '    networks: [GUEST-NET-RACK1, $0]\n')).toEqual(['MANAGEMENT-NET']);
});

test('a volume group on the next disk, the first one of a model with the system', () => {
  const list = '    volume-groups:\n';
  expect(accepted('    device-groups:\n', '      - $0\n    device-groups:\n', 'volume group')).toContain(
    '      - name: vg1\n        physical-volumes: [/dev/sdc]\n',
  );
  expect(
    accepted('memory-models:\n', `  - name: NEW\n${list}      - $0\nmemory-models:\n`, 'volume group'),
  ).toContain('      - name: ardana-vg\n        physical-volumes: [/dev/sda_root]\n');
});

test('no group is offered a route to itself', () => {
  const group = '  - name: STORAGE\n';
  const routes = labels(group, `${group}    routes: [$0]\n`);
  expect(routes).toEqual(expect.arrayContaining(['default', 'MANAGEMENT']));
  expect(routes).not.toContain('STORAGE');
});

test('whole items are told apart from those beside them', () => {
  const volume = '            mount: /var/log\n';
  expect(accepted(volume, `${volume}          - $0\n`, 'logical volume')).toContain(
    '          - name: log-2\n',
  );
  const group = '  - name: RACK3\n';
  expect(accepted(group, `${group}  - $0\n`, "server group like 'RACK3'")).toContain(
    `${group}  - name: RACK4\n`,
  );
  const last = '  - name: STORAGE\n';
  expect(accepted(last, `${last}  - $0\n`, 'network group')).toContain(
    `${last}  - name: NEW\n    hostname-suffix: new\n`,
  );
});
