/** Models that are being written: circles, gaps, values that cannot be read. The editor answers all the same. */
import { describe, expect, test } from 'vitest';
import { nextName } from '../../../../../server/src/core/dialects/input-model/model/next-name.js';
import { completion, documentSymbols, hover, inlayHints } from '../../../../../server/src/core/index.js';
import { analysesOf, analysisIn } from '../../../../support/check-rule.js';
import { cloud } from './cloud.js';

describe('names in a row', () => {
  test.each([
    [['compute1', 'compute2'], 'compute3'],
    [['compute08', 'compute09'], 'compute10'],
    [['c099', 'c100'], 'c101'],
    [['compute9', 'compute10'], 'compute11'],
    [['rack1-node2', 'rack1-node3'], 'rack1-node4'],
    [['node1-mgmt', 'node2-mgmt'], 'node3-mgmt'],
    [['a1', 'b7'], 'b8'],
    [['10', '11'], '12'],
    [['deployer', undefined], undefined],
    [[], undefined],
  ])('%o is followed by %o', (names, next) => {
    expect(nextName(names)).toBe(next);
  });

  test('taken names are passed over', () => {
    expect(nextName(['n1'], (name) => name === 'n2' || name === 'n3')).toBe('n4');
  });
});

/** Asks everything everywhere; nothing may throw. Hovers and completions at every word. */
function askAll(files: Readonly<Record<string, string>>): void {
  const analyses = analysesOf(files);
  for (const name of Object.keys(files)) {
    const analysis = analyses.of(`file:///fixture/${name}`);
    if (!analysis) continue;
    documentSymbols(analysis);
    inlayHints(analysis);
    for (const { index } of analysis.file.text.matchAll(/[^\s]+/g)) {
      hover(analysis, index);
      completion(analysis, index, { snippets: true });
    }
  }
}

test('groups that hold each other end', () => {
  const files = {
    ...cloud,
    'data/groups.yml': `product: {version: 2}
server-groups:
  - name: AZ1
    server-groups: [RACK1, AZ1]
  - name: RACK1
    server-groups: [AZ1, RACK1]
  - name: RACK2
`,
  };
  const analysis = analysisIn(analysesOf(files), 'data/servers.yml');
  const at = analysis.file.text.indexOf('RACK1') + 1;
  expect(hover(analysis, at)?.markdown).toContain('In `AZ1`.');
});

test('values that are not what they should be', () => {
  askAll({
    'cloudConfig.yml': 'product:\n  version: 2\n',
    'data/all.yml': `product:
  version: 2
control-planes:
  - name: cp
    clusters: {name: x}
    resources:
      - 1
      - server-role: [A, {b: c}]
        min-count: many
servers:
  - {id: 1, ip-addr: 1, role: [x], server-group: ~}
  - id: "{{ id }}"
    ip-addr: fe80::1
  - *none
networks:
  - name:
    cidr: 10.0.0.0/33
    vlanid: x
    vips: no
  - cidr: 0.0.0.0/0
  - cidr: ::/0
    network-group: G
    addresses: [1, 2-1, 10.0.0.1-10.0.0.2]
network-groups:
  - name: G
    tags: {a: b}
    load-balancers: [{x: y}, [z]]
disk-models:
  - name: D
    volume-groups:
      - logical-volumes: [{size: 200%}, {size: 10G}]
nic-mappings:
  - physical-ports: [{logical-name: hed1, bus-address: 0000:ff:1f.7}]
interface-models:
  - network-interfaces: [{bond-data: {devices: x}}]
configuration-data:
  - data: []
firewall-rules:
  - rules: [{}]
`,
  });
});

test('the same as JSON', () => {
  const files = {
    'cloudConfig.json': '{"product": {"version": 2}}',
    'data/servers.json': `{
  "product": { "version": 2 },
  "servers": [
    { "id": "node1", "ip-addr": "10.0.0.5", "role": "A" },
    { "id": "node2", "ip-addr": "", "role": "A" }
  ],
  "networks": [{ "name": "M", "cidr": "10.0.0.0/24", "network-group": "MANAGEMENT" }]
}`,
  };
  askAll(files);
  const analysis = analysisIn(analysesOf(files), 'data/servers.json');
  const at = analysis.file.text.indexOf('""') + 1;
  expect(completion(analysis, at)[0]?.edit.newText).toBe('"10.0.0.6"');
});

test('everything of the small model', () => askAll(cloud));

test('a component that is gone tells where it was', () => {
  const files = {
    ...cloud,
    'data/control_plane.yml': (cloud['data/control_plane.yml'] ?? '').replace(
      '- nova-compute',
      '- freezer-agent',
    ),
  };
  const analysis = analysisIn(analysesOf(files), 'data/control_plane.yml');
  const text = hover(analysis, analysis.file.text.indexOf('freezer-agent') + 1)?.markdown;
  expect(text).toContain('Makes the backups of its server; on every server.');
});

test('a component that the model defines tells its ports', () => {
  const files = {
    ...cloud,
    'data/own.yml': `product:
  version: 2
service-components:
  - name: own-api
    mnemonic: OWN-API
    service: glance
    requires:
      - name: glance-client
    endpoints:
      - port: 8080
        roles: [internal, public]
        has-vip: true
`,
  };
  const analysis = analysisIn(analysesOf(files), 'data/own.yml');
  const text = hover(analysis, analysis.file.text.indexOf('own-api') + 1)?.markdown;
  expect(text).toContain('Mnemonic: OWN-API.');
  expect(text).toContain('- port 8080: internal, public; behind a load balancer');
});

test('a virtual machine is in the group of its hypervisor', () => {
  const servers = `product:
  version: 2
servers:
  - id: host1
    ip-addr: 10.0.0.10
    role: COMPUTE
    server-group: RACK1
    ardana-hypervisor: true
  - id: vm1
    ip-addr: 10.0.0.11
    role: CONTROLLER
    hypervisor-id: host1
`;
  const analysis = analysisIn(analysesOf({ ...cloud, 'data/servers.yml': servers }), 'data/servers.yml');
  const text = hover(analysis, servers.indexOf('vm1') + 1)?.markdown;
  expect(text).toContain('Virtual machine on `host1` with the role `CONTROLLER` in the group `RACK1`');
  expect(text).toContain('member 1 of cluster `cluster1` of `cp`, failure zone `AZ1`');
  expect(text).toContain(
    'Virtual machine on `host1` with the role `CONTROLLER` in the group `RACK1` (in `AZ1`, `CLOUD`), `10.0.0.11`.',
  );
  const at = servers.indexOf('hypervisor-id: host1') + 'hypervisor-id: '.length;
  expect(completion(analysis, at).map(({ label }) => label)).toEqual(['host1']);
});

test('asking often changes no answer', () => {
  const analysis = analysisIn(analysesOf(cloud), 'data/control_plane.yml');
  const at = analysis.file.text.indexOf('cluster1') + 1;
  const first = hover(analysis, at)?.markdown;
  for (let times = 0; times < 2000; times++) hover(analysis, at);
  expect(hover(analysis, at)?.markdown).toBe(first);
});
