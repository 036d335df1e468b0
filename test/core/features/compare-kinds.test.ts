import { describe, expect, test } from 'vitest';
import { smallModel } from '../../support/models.js';
import { compared, type Edits, edited, replaced, told } from './compared.js';

const servers = 'data/servers.yml';
const planes = 'data/control_plane.yml';
const networks = 'data/networks.yml';
const groups = 'data/network_groups.yml';

/** The release is given by the components, so that nothing is open on either side. */
const modelWith = (edits: Edits) => compared(smallModel, edited(smallModel, edits));

const server = (id: string, ip: string, role = 'COMPUTE-ROLE') =>
  `\n  - id: ${id}\n    ip-addr: ${ip}\n    role: ${role}\n    server-group: RACK1\n    nic-mapping: TWO-PORTS\n`;

describe('servers', () => {
  test('one that is added, with what it becomes', () => {
    const { differences } = modelWith({ [servers]: (text) => text + server('compute2', '192.168.10.6') });
    expect(differences.map(({ sentence }) => sentence)).toEqual([
      "Server 'compute2' is added: member 2 of 'compute' (small-cp1-comp0002), 192.168.10.6 on MANAGEMENT-NET.",
    ]);
    expect(differences[0]).toMatchObject({ level: 'redeploy', change: 'added', kind: 'server' });
    expect(differences[0]?.things[0].at()).toMatchObject({
      side: 'after',
      uri: 'file:///m/data/servers.yml',
    });
  });

  test('one that is removed is found in the old file', () => {
    const { differences } = modelWith({
      [servers]: (text) => text.slice(0, text.indexOf('  - id: compute1')),
    });
    expect(differences[0]).toMatchObject({ level: 'place', sentence: "Server 'compute1' is removed." });
    expect(differences[0]?.things[0].at()).toMatchObject({ side: 'before', start: { line: 23 } });
  });

  test('a new id is a rename by what the hardware says', () => {
    expect(told(modelWith({ [servers]: replaced('id: controller1', 'id: first') }))).toEqual([
      "place: Server 'controller1' is now 'first'.",
    ]);
  });

  test('another machine with another id is none', () => {
    const { differences } = modelWith({
      [servers]: (text) =>
        text
          .replace('id: controller1', 'id: first')
          .replace('b2:72:8d:ac:7c:6f', 'b2:72:8d:ac:7c:00')
          .replace('192.168.9.3', '192.168.9.9'),
    });
    expect(differences.map(({ change, kind }) => `${change} ${kind}`)).toEqual([
      'removed server',
      'added server',
    ]);
  });

  test('an address that moves', () => {
    const comparison = modelWith({ [servers]: replaced('192.168.11.4', '192.168.11.9') });
    expect(told(comparison)).toEqual([
      "address: Server 'controller2' changes its address on network 'MANAGEMENT-NET-2' from 192.168.11.4 to 192.168.11.9.",
    ]);
    expect(comparison.differences[0]?.things[0].at()?.start.line).toBe(18);
  });

  test('names that change alike are one difference', () => {
    const { differences } = modelWith({
      'cloudConfig.yml': replaced('host-prefix: small', 'host-prefix: large'),
    });
    expect(differences[0]).toMatchObject({ level: 'address', sentence: '3 servers change their host name.' });
    expect(differences[0]?.things).toHaveLength(3);
    expect(differences[0]?.things[0]).toMatchObject({ before: 'small-cp1-c1-m2', after: 'large-cp1-c1-m2' });
  });

  test('members that change places, without what follows from it', () => {
    const all = told(
      modelWith({
        [servers]: (text) =>
          text
            .replace('id: controller1', 'id: other')
            .replace('id: controller2', 'id: controller1')
            .replace('id: other', 'id: controller2'),
      }),
    );
    expect(all[0]).toBe('place: 2 servers change their place.');
    expect(all.join()).not.toContain('host name');
  });

  test('hundreds that are added are one difference', () => {
    const many = Array.from({ length: 200 }, (_, index) => server(`c${index}`, `192.168.10.${index + 20}`));
    const { differences } = modelWith({ [servers]: (text) => text + many.join('') });
    expect(differences).toHaveLength(1);
    expect(differences[0]?.sentence).toBe('200 servers are added.');
    expect(differences[0]?.things).toHaveLength(200);
  });

  test('hardware that nothing depends on is harmless', () => {
    expect(told(modelWith({ [servers]: replaced('192.168.9.3', '192.168.9.4') }))).toEqual([
      "harmless: Server 'controller1' changes its management controller address from 192.168.9.3 to 192.168.9.4.",
    ]);
  });
});

describe('networks', () => {
  test('a subnet moves servers and load balancers', () => {
    expect(told(modelWith({ [networks]: replaced('10.0.1.', '10.0.2.') }))).toEqual([
      "address: Network 'EXTERNAL-NET' changes its subnet from 10.0.1.0/24 to 10.0.2.0/24.",
      "address: 2 servers change their address on network 'EXTERNAL-NET'.",
      'address: 2 load balancers change their address.',
      "redeploy: Network 'EXTERNAL-NET' changes its gateway from 10.0.1.1 to 10.0.2.1.",
    ]);
  });

  test.each([
    ['vlanid: 101', 'vlanid: 102', "redeploy: Network 'EXTERNAL-NET' changes its VLAN from 101 to 102."],
    [
      'vlanid: 101',
      'vlanid: 101\n    tagged-vlan: false',
      "redeploy: Network 'EXTERNAL-NET' changes its VLAN tagging from true to false.",
    ],
    [
      'gateway-ip: 10.0.1.1',
      'gateway-ip: 10.0.1.254',
      "redeploy: Network 'EXTERNAL-NET' changes its gateway from 10.0.1.1 to 10.0.1.254.",
    ],
  ])('%s', (from, to, sentence) => {
    expect(told(modelWith({ [networks]: replaced(from, to) }))).toContain(sentence);
  });

  test('renamed groups and networks take nothing else along', () => {
    const renamed = Object.fromEntries(
      Object.entries(smallModel).map(([name, text]) => [name, text.replaceAll('MANAGEMENT', 'MGMT')]),
    );
    expect(told(compared(smallModel, renamed))).toEqual([
      "redeploy: Network group 'MANAGEMENT' is now 'MGMT'.",
      'redeploy: 2 networks have other names.',
    ]);
  });

  test('a route that is no longer needed', () => {
    const sentences = told(
      modelWith({ [servers]: (text) => text.slice(0, text.indexOf('  - id: compute1')) }),
    );
    expect(sentences).toContain(
      "redeploy: The route from 'MANAGEMENT-NET' to 'EXTERNAL-NET' is no longer needed.",
    );
  });
});

describe('components', () => {
  test('one that is added opens its ports', () => {
    const comparison = modelWith({
      [planes]: replaced('- glance-api:', '- horizon\n          - glance-api:'),
    });
    expect(told(comparison)).toEqual([
      "redeploy: Component 'horizon' is added to 'cluster1'.",
      "redeploy: Load balancer 'lb' also serves component 'horizon'.",
      "redeploy: Load balancer 'extlb' also serves component 'horizon'.",
      "redeploy: Port 80/tcp opens on 'EXTERNAL': for horizon.",
      "redeploy: Port 80/tcp opens on 'MANAGEMENT': for horizon.",
    ]);
    expect(comparison.differences[0]?.things[0].at()).toMatchObject({
      uri: 'file:///m/data/control_plane.yml',
      start: { line: 24, character: 12 },
    });
  });

  test('one of all groups is one difference', () => {
    const { differences } = modelWith({
      [planes]: replaced('- lifecycle-manager-target', '- lifecycle-manager-target\n      - ntp-client'),
    });
    expect(differences.map(({ sentence }) => sentence)).toContain(
      "Component 'ntp-client' is added to 2 groups.",
    );
  });

  test('its attributes', () => {
    expect(told(modelWith({ [planes]: replaced('ha_mode: false', 'ha_mode: true') }))).toEqual([
      "redeploy: Component 'glance-api' of 'cluster1' changes.",
    ]);
  });

  test('user rules open and close ports', () => {
    const rule = `firewall-rules:\n  - name: PING\n    network-groups: [EXTERNAL]\n    rules:\n      - type: allow\n        remote-ip-prefix: 0.0.0.0/0\n        port-range-min: 8\n        port-range-max: 0\n        protocol: icmp\n`;
    const with_ = { ...smallModel, 'data/firewall.yml': `product:\n  version: 2\n\n${rule}` };
    const sentences = told(compared(smallModel, with_));
    expect(sentences).toContain("redeploy: Port 8:0/icmp opens on 'EXTERNAL': for user-PING.");
    expect(told(compared(with_, smallModel))).toContain("redeploy: Port 8:0/icmp closes on 'EXTERNAL'.");
  });

  test('a group is added with what it has, and renamed by what it is', () => {
    expect(told(modelWith({ [planes]: replaced('- name: compute', '- name: kvm') }))[0]).toBe(
      "place: Group 'compute' is now 'kvm'.",
    );
  });
});

describe('load balancers', () => {
  test.each([
    ['name: extlb', 'name: outside', "redeploy: Load balancer 'extlb' is now 'outside'."],
    [
      'roles: [public]',
      'roles: [public]\n        external-name: cloud.example.org',
      "redeploy: Load balancer 'extlb' gets an external name: cloud.example.org.",
    ],
  ])('%s', (from, to, sentence) => {
    expect(told(modelWith({ [groups]: replaced(from, to) }))).toContain(sentence);
  });
});

describe('what is compared as it is written', () => {
  test('disk models', () => {
    expect(told(modelWith({ 'data/disks.yml': replaced('size: 80%', 'size: 70%') }))).toEqual([
      'redeploy: 2 items of the disk models change.',
    ]);
  });

  test('a NIC mapping under another name', () => {
    const renamed = Object.fromEntries(
      Object.entries(smallModel).map(([name, text]) => [name, text.replaceAll('TWO-PORTS', 'PORTS')]),
    );
    expect(told(compared(smallModel, renamed))).toEqual([
      "harmless: 'TWO-PORTS' in the NIC mappings is now 'PORTS'.",
    ]);
  });

  test('settings of the cloud', () => {
    const { differences } = modelWith({
      'cloudConfig.yml': (text) => `${text}  ntp-servers:\n    - ntp.example.org\n`,
    });
    expect(differences.map(({ sentence }) => sentence)).toEqual(["Setting 'ntp-servers' is added."]);
  });
});
