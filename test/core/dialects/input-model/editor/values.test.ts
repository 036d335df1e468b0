/** Completion that is computed from the rest of a model: accepted, it gives the whole text that is expected. */
import { describe, expect, test } from 'vitest';
import { exampleModel } from '../../../../../server/src/core/dialects/input-model/examples.js';
import { completion } from '../../../../../server/src/core/index.js';
import { analysesOf } from '../../../../support/check-rule.js';
import { cursorOf } from '../../../../support/fixture.js';
import { accepted, cloud, offered } from './cloud.js';

describe('what a completion must not bring about', () => {
  const FILE = 'data/roles.yml';
  const text = 'product:\n  version: 2\n\n';
  const labels = (name: string, fixture: string) => {
    const { text: own, offset } = cursorOf(fixture);
    const analysis = analysesOf({ ...exampleModel(), [name]: own }).of(`file:///fixture/${name}`);
    if (!analysis) throw new Error(name);
    return completion(analysis, offset).map(({ label }) => label);
  };

  test('components in a CPU model are those that can have processors of their own', () => {
    const model = `${text}cpu-models:\n  - name: CPUS\n    assignments:\n      - components:\n          - $0\n`;
    expect(labels(FILE, model)).toEqual(expect.arrayContaining(['nova-compute-kvm', 'openvswitch']));
    expect(labels(FILE, model)).not.toContain('keystone-api');
  });

  test('a second range of addresses is for a person to say', () => {
    const network = (addresses: string) =>
      `${text}networks:\n  - name: NET\n    network-group: MANAGEMENT\n    cidr: 10.77.0.0/24\n    addresses:\n${addresses}`;
    expect(labels(FILE, network('      - $0\n'))).toEqual(['10.77.0.1-10.77.0.254']);
    expect(labels(FILE, network('      - 10.77.0.9-10.77.0.20\n      - $0\n'))).toEqual([]);
  });

  test('a region beside regions, and network tags for others than Neutron', () => {
    const plane = (more: string) => labels(FILE, `${text}control-planes:\n  - name: cp\n${more}    $0\n`);
    expect(plane('')).toContain('region-name');
    expect(plane('    regions: []\n')).not.toContain('region-name');
    const data = (service: string) =>
      labels(FILE, `${text}configuration-data:\n  - name: C\n    services: [${service}]\n    $0\n`);
    expect(data('neutron')).toContain('network-tags');
    expect(data('designate')).not.toContain('network-tags');
  });

  test('load balancers serve what runs', () => {
    const name = 'data/control_plane.yml';
    const before = exampleModel()[name] ?? '';
    const balancer = (more: string) => `${before}    load-balancers:\n      - name: lb\n        ${more}\n`;
    const components = labels(name, balancer('components:\n          - $0'));
    expect(components).toEqual(expect.arrayContaining(['default', 'keystone-api']));
    expect(components).not.toContain('swift-proxy');
    expect(labels(name, balancer('provider: $0'))).toContain('ip-cluster');
    expect(labels(name, balancer('provider: $0'))).not.toContain('swift-proxy');
  });

  test('a region takes services that its control plane has', () => {
    const region = (plane: string) =>
      labels(
        FILE,
        `${text}regions:\n  - name: r\n    includes:\n      - control-plane: ${plane}\n        services: [$0]\n`,
      );
    const own = exampleModel()['data/control_plane.yml']?.match(/^ +- name: (\S+)/m)?.[1] ?? '';
    expect(region(own)).toEqual(expect.arrayContaining(['all', 'keystone']));
    expect(region(own)).not.toContain('freezer');
    expect(region('unknown')).toContain('freezer');
  });

  test('roles of a load balancer are proposed, those that it has left out', () => {
    const name = 'data/control_plane.yml';
    const before = exampleModel()[name] ?? '';
    const roles = (list: string) =>
      labels(name, `${before}    load-balancers:\n      - name: lb\n        roles: ${list}\n`);
    expect(roles('[$0]')).toEqual(['internal', 'admin', 'public', 'default']);
    expect(roles('[internal, $0')).toEqual(['admin', 'public', 'default']);
  });

  test('a name that its list has is not proposed again', () => {
    const model = `${text}interface-models:\n  - name: NEW\n    network-interfaces:\n      - name: ETH\n        network-groups:\n          - MANAGEMENT\n          - $0\n`;
    expect(labels(FILE, model)).toEqual(['EXTERNAL-API']);
  });

  test('components stand alone before they have attributes', () => {
    const model = `${text}control-planes:\n  - name: cp\n    clusters:\n      - name: c\n        service-components:\n          - $0\n`;
    const { text: own, offset } = cursorOf(model);
    const analysis = analysesOf({ ...exampleModel(), [FILE]: own }).of(`file:///fixture/${FILE}`);
    const [first] = analysis ? completion(analysis, offset) : [];
    expect(first?.kind).toBe('name');
    expect(first?.edit.newText).toBe(first?.label);
  });

  test('modes of a bond are those of its provider, under the key that it reads', () => {
    const bond = (provider: string, line: string) =>
      labels(
        FILE,
        `${text}interface-models:\n  - name: NEW\n    network-interfaces:\n      - name: BOND\n        bond-data:\n          provider: ${provider}\n          options:\n            ${line}\n`,
      );
    expect(bond('linux', 'mode: $0').slice(0, 2)).toEqual(['active-backup', '802.3ad']);
    expect(bond('openvswitch', 'bond_mode: $0')).toEqual(['active-backup', 'balance-tcp', 'balance-slb']);
    expect(bond('linux', '$0')).not.toContain('bond_mode');
    expect(bond('openvswitch', '$0')).toContain('bond_mode');
  });

  test('a second control plane with the prefix of the first', () => {
    const name = 'data/control_plane.yml';
    const { text: own, offset } = cursorOf(`${exampleModel()[name] ?? ''}  - $0\n`);
    const analysis = analysesOf({ ...exampleModel(), [name]: own }).of(`file:///fixture/${name}`);
    const item = analysis && completion(analysis, offset).find(({ label }) => label === 'control plane');
    expect(item?.edit.newText).toMatch(/control-plane-prefix: \$\{\d:cp2\}/);
  });
});

describe('servers', () => {
  test('the next id of the role, padded like the others', () => {
    expect(offered('  - id: controller1', '  - role: COMPUTE\n    id: $0\n  - id: controller1')).toEqual([
      '*compute02 (next for COMPUTE)',
      'controller3 (next for CONTROLLER)',
    ]);
  });

  test('the next address in the network of the servers', () => {
    expect(offered('ip-addr: 10.0.0.20', 'ip-addr: $0')).toEqual([
      '*10.0.0.12 (next free in MANAGEMENT-NET)',
      '10.0.0.2 (first free in MANAGEMENT-NET)',
    ]);
    expect(accepted('ip-addr: 10.0.0.20', 'ip-addr: $0', '10.0.0.12')).toBe(
      cloud['data/servers.yml']?.replace('10.0.0.20', '10.0.0.12'),
    );
  });

  test('the next address of the boards, and their user', () => {
    expect(offered('ilo-ip: 10.9.0.12', 'ilo-ip: $0')).toEqual(['*10.9.0.12 (next in RACK1)']);
    expect(offered('7c:03"\n    ilo-ip: 10.9.0.12\n    ilo-user: admin', '7c:03"\n    ilo-user: $0')).toEqual(
      ['admin (same as the others)'],
    );
  });

  test('the network they are installed over', () => {
    expect(offered('cidr: 10.0.0.0/24\nservers', 'cidr: $0\nservers')).toEqual([
      '*10.0.0.0/24 (of MANAGEMENT-NET)',
    ]);
    expect(offered('cidr: 10.0.0.0/24\nservers', 'netmask: $0\nservers')).toEqual([
      '*255.255.255.0 (of MANAGEMENT-NET)',
    ]);
  });

  test('a whole server like the last of its role', () => {
    const text = cloud['data/servers.yml'] ?? '';
    expect(accepted(text, `${text}  - $0\n`, "server like 'compute01'")).toBe(`${text}  - id: compute02
    ip-addr: 10.0.0.21
    role: COMPUTE
    server-group: RACK1
    nic-mapping: 2PORT
    mac-addr: 
    ilo-ip: 10.9.0.13
    ilo-user: admin
`);
  });

  test('like the one beside it first, with the addresses of its rack', () => {
    const at = '    ilo-ip: 10.9.0.11\n    ilo-user: admin\n';
    const servers = offered(at, `${at}  - $0\n`).filter((each) => each.startsWith('server '));
    expect(servers).toEqual([
      "server like 'controller2' (controller3, CONTROLLER, RACK2)",
      "server like 'compute01' (compute02, COMPUTE, RACK1)",
    ]);
    expect(accepted(at, `${at}  - $0\n`, "server like 'controller2'")).toContain(`
  - id: controller3
    ip-addr: 10.0.0.21
    role: CONTROLLER
    server-group: RACK2
    nic-mapping: 2PORT
    mac-addr: 
    ilo-ip: 10.9.0.13
    ilo-user: admin
`);
  });

  test('the next address of a management controller, of the same role in the rack', () => {
    const at = 'ilo-ip: 10.9.0.11';
    expect(offered(at, 'ilo-ip: $0')).toEqual(['*10.9.0.11 (next in RACK2)']);
    const moved =
      '    ilo-ip: 10.9.2.50\n    ilo-user: admin\n  - role: CONTROLLER\n    server-group: RACK2\n';
    expect(offered(`    ${at}\n    ilo-user: admin\n`, `${moved}    ilo-ip: $0\n`)).toEqual([
      '*10.9.2.51 (next in RACK2)',
    ]);
  });
});

describe('networks', () => {
  test('VLAN, subnet, gateway, addresses', () => {
    expect(offered('vlanid: 103', 'vlanid: $0')).toEqual(['*105 (next free VLAN id)']);
    expect(offered('cidr: 10.1.1.0/24', 'cidr: $0')).toEqual(['*10.0.1.0/24 (next free subnet)']);
    expect(offered('gateway-ip: 10.1.1.1', 'gateway-ip: $0')).toEqual([
      '*10.1.1.1 (lowest host of 10.1.1.0/24)',
    ]);
    expect(
      offered('    gateway-ip: 10.1.1.1\n', '    gateway-ip: 10.1.1.1\n    addresses:\n      - $0\n'),
    ).toEqual(['*10.1.1.2-10.1.1.254 (all hosts of 10.1.1.0/24)']);
  });

  test('whole networks for groups that have none, and for racks that have none', () => {
    const at = '    network-group: GUEST\n';
    const networks = offered(at, `${at}  - $0\n`).filter((each) => each.startsWith('network '));
    expect(networks).toEqual([
      'network STORAGE-NET (STORAGE has no network)',
      'network GUEST-NET-RACK3 (GUEST has no network in RACK3)',
      "network like 'GUEST-NET-RACK1' (GUEST-NET-RACK2)",
    ]);
    expect(
      accepted(at, `${at}  - $0\n`, "network like 'GUEST-NET-RACK1'"),
    ).toContain(`${at}  - name: GUEST-NET-RACK2
    vlanid: 105
    tagged-vlan: true
    cidr: 10.1.2.0/24
    gateway-ip: 10.1.2.1
    network-group: GUEST
`);
    expect(accepted(at, `${at}  - $0\n`, 'network GUEST-NET-RACK3')).toBe(
      cloud['data/networks.yml']?.replace(
        at,
        `${at}  - name: GUEST-NET-RACK3
    vlanid: 105
    tagged-vlan: true
    cidr: 10.1.2.0/24
    gateway-ip: 10.1.2.1
    network-group: GUEST
`,
      ),
    );
  });

  test('physical networks and the ports of firewall rules', () => {
    const key = 'provider-physical-network';
    expect(offered(`${key}: physnet1`, `${key}: $0`)).toEqual(['*physnet1 (a usual name)']);
    expect(offered('port-range-max: 22', 'port-range-max: $0')).toEqual(['*22 (this port only)']);
    expect(offered('remote-ip-prefix: 10.0.0.0/24', 'remote-ip-prefix: $0')).toEqual([
      '0.0.0.0/0 (from any address)',
      '10.0.0.0/24 (MANAGEMENT-NET)',
    ]);
  });

  test('provider networks', () => {
    expect(offered('segmentation_id: 104', 'segmentation_id: $0')).toEqual(['*104 (next free VLAN id)']);
    const cidr = 'cidr: 172.30.1.0/24';
    expect(offered(cidr, `${cidr}\n          gateway_ip: $0`)).toEqual([
      '*172.30.1.1 (lowest host of 172.30.1.0/24)',
    ]);
    expect(offered(cidr, `${cidr}\n          allocation_pools:\n            - start: $0`)).toEqual([
      '*172.30.1.2 (after the gateway)',
    ]);
  });
});

describe('hardware', () => {
  const groups = '        network-groups: [MANAGEMENT]\n';

  test('the ports that no interface uses', () => {
    expect(offered(groups, `${groups}      - name: two\n        device:\n          name: $0\n`)).toEqual([
      '*hed2 (0000:07:00.1)',
      'hed1 (in use in this model)',
      'bond0 (next bond)',
    ]);
    expect(offered('primary: hed1', 'primary: $0')).toEqual(["hed1 (for 'primary')", "hed2 (for 'primary')"]);
  });

  test('the next port of a mapping, also as a whole', () => {
    const last = 'bus-address: "0000:07:00.1"\n';
    expect(offered(last, `${last}      - logical-name: $0\n`)).toEqual(['*hed3 (next port)']);
    expect(accepted(last, `${last}      - $0\n`, 'port hed3')).toBe(
      cloud['data/hardware.yml']?.replace(
        last,
        `${last}      - logical-name: hed3\n        type: simple-port\n        bus-address: "0000:07:00.2"\n`,
      ),
    );
  });

  test('a whole model like the one beside it, under another name', () => {
    const at = '        network-groups: [MANAGEMENT]\n';
    expect(
      accepted(at, `${at}  - $0\n`, "interface model like 'COMPUTE-IF'"),
    ).toContain(`${at}  - name: COMPUTE-IF-2
    network-interfaces:
      - name: hed1
        device:
          name: hed1
        network-groups: [MANAGEMENT]
`);
  });

  test('disks and what is left of a volume group', () => {
    expect(offered('/dev/sda_root]', '/dev/sda_root, $0]')).toEqual(['*/dev/sdc (next disk)']);
    expect(offered('size: 40%', 'size: $0')).toEqual([
      '*60% (remaining space, with 5% kept free for snapshots)',
      '65% (all remaining space)',
    ]);
    expect(offered('default-huge-page-size: 2M', 'default-huge-page-size: $0')).toEqual([
      "2M (for 'default-huge-page-size')",
    ]);
  });
});

describe('control planes', () => {
  test('counts of the servers that fit', () => {
    expect(offered('member-count: 2', 'member-count: $0')).toEqual(['*2 (all servers that fit)']);
    expect(offered('min-count: 1', 'max-count: $0')).toEqual(['*1 (all servers that fit)']);
  });

  test('the next names, and a whole cluster for a role that nothing takes', () => {
    const at = '    resources:\n';
    expect(offered(at, `      - name: $0\n${at}`)).toEqual(['*cluster2 (next in sequence)']);
    expect(offered(at, `      - $0\n${at}`)).toContain('cluster of SPARE-ROLE (no server, not used yet)');
  });
});

test('names that exist are left to the schema', () => {
  expect(offered('role: COMPUTE\n    server-group', 'role: $0\n    server-group')[0]).toMatch(/^CONTROLLER /);
});
