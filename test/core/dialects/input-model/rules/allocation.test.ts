/** What the examples of the rules about allocation do not show. */
import { describe, expect, test } from 'vitest';
import {
  serversExample,
  serversText,
} from '../../../../../server/src/core/dialects/input-model/rules/allocation/examples.js';
import { planeText } from '../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import { networksText } from '../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { fixedText, said } from './said.js';

const wanting = (count: string) => planeText().replace('member-count: 1', count);

describe('too few servers', () => {
  const few = (count: string, servers: Parameters<typeof serversExample>[1]) =>
    said('alloc-too-few-servers', serversExample(wanting(count), servers)());

  test('a cluster needs one', () => {
    expect(few('max-count: 5', [{ role: 'COMPUTE-ROLE' }])).toEqual([
      "control_plane.yml:12 error The cluster 'cluster1' needs one server, but there is none with the role 'CONTROLLER-ROLE' in 'RACK1', 'RACK2'.",
    ]);
    expect(few('max-count: 5', [{}])).toEqual([]);
  });

  test('servers elsewhere do not fit', () => {
    expect(few('member-count: 2', [{}, { more: ['server-group: CLOUD'] }])).toEqual([
      "control_plane.yml:13 error The cluster 'cluster1' needs 2 servers, but there is one with the role 'CONTROLLER-ROLE' in 'RACK1', 'RACK2'.",
    ]);
  });

  test('groups below a zone do', () => {
    const text = wanting('member-count: 2').replace('      - RACK1\n      - RACK2\n', '      - CLOUD\n');
    const servers = [{ more: ['server-group: RACK1'] }, { more: ['server-group: RACK2'] }];
    expect(said('alloc-too-few-servers', serversExample(text, servers)())).toEqual([]);
  });

  test('nothing is too few where something cannot be read', () => {
    expect(few('member-count: {{ count }}', [])).toEqual([]);
    expect(few('member-count: 2', [{}, { role: '{{ role }}' }])).toEqual([]);
    expect(few('member-count: 2', [{}, { more: ['<<: *unknown'] }])).toEqual([]);
  });

  test('two clusters share the servers that fit both', () => {
    const text = planeText({
      after:
        '      - name: cluster2\n        server-role: CONTROLLER-ROLE\n        member-count: 2\n        service-components:\n          - lifecycle-manager-target\n',
    });
    expect(said('alloc-too-few-servers', serversExample(text, [{}, {}])())).toEqual([
      "control_plane.yml:24 error The cluster 'cluster2' needs 2 servers, but of the 2 servers with the role 'CONTROLLER-ROLE' in 'RACK1', 'RACK2' others that come first leave one.",
    ]);
    expect(said('alloc-too-few-servers', serversExample(text, [{}, {}, {}])())).toEqual([]);
  });

  test('the count can be lowered', () => {
    const files = serversExample(wanting('member-count: 3'), [{}, {}])();
    expect(fixedText('alloc-too-few-servers', files, "Change 'member-count' to 2")).toBe(
      wanting('member-count: 2'),
    );
  });
});

describe('addresses', () => {
  const three = serversText([{}, {}, {}]);

  test('servers take those of the pool, which the gateway is not in', () => {
    const pool = (range: string) => ({
      'data/networks.yml': networksText(`addresses:\n  - ${range}`),
      'data/servers.yml': three,
    });
    // Three servers and the load balancer of the group.
    expect(said('ip-exhausted', pool('192.168.10.3-192.168.10.6'))).toEqual([]);
    expect(said('ip-exhausted', pool('192.168.10.1-192.168.10.5'))).toEqual([]);
    expect(said('ip-exhausted', pool('192.168.10.3-192.168.10.5'))).toEqual([
      "networks.yml:10 error The network 'MANAGEMENT-NET' has 3 addresses to give, but 3 servers and one load balancer need one each.",
    ]);
  });

  test('a range that cannot be read may be long', () => {
    const files = {
      'data/networks.yml': networksText('addresses:\n  - {{ range }}'),
      'data/servers.yml': three,
    };
    expect(said('ip-exhausted', files)).toEqual([]);
  });

  test('the same virtual address twice', () => {
    const vips =
      'vips:\n  - address: 192.168.10.200\n    roles:\n      - internal\n  - address: 192.168.10.200';
    expect(said('ip-in-use', { 'data/networks.yml': networksText(vips) })).toEqual([
      "networks.yml:14 error This network has the virtual address '192.168.10.200' already.",
    ]);
  });
});
