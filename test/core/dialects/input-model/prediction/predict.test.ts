/** The cloud that results from the small model, and what changes of the model change in it. */
import { describe, expect, test } from 'vitest';
import { predicted, replaced } from './predicted.js';

const servers = 'data/servers.yml';
const plane = 'data/control_plane.yml';
const groups = 'data/network_groups.yml';
const networks = 'data/networks.yml';

const server = (id: string, end: string) =>
  `\n  - id: ${id}\n    ip-addr: 192.168.10.${end}\n    role: COMPUTE-ROLE\n`;

test('members are numbered in the order in which their zones stand in a set', () => {
  expect(predicted().told('Allocated server')).toEqual([
    "Allocated server 'controller2' (RACK2)",
    "Allocated server 'controller1' (RACK1)",
    "Allocated server 'compute1' (RACK1)",
  ]);
  expect(predicted().info('server_info')).toMatchObject({
    controller2: { hostname: 'small-cp1-c1-m1-mgmt', 'failure-zone': 'RACK2', region: 'region1' },
    controller1: { hostname: 'small-cp1-c1-m2-mgmt', 'failure-zone': 'RACK1' },
    compute1: { hostname: 'small-cp1-comp0001-mgmt' },
  });
});

test('a server outside of all groups is found when no zone has one, and has no zone', () => {
  const { info, told } = predicted({ [servers]: (text) => text + server('spare', '9') });
  expect(told('Allocated server').at(-1)).toBe("Allocated server 'spare' (None)");
  expect(info('server_info')).toMatchObject({ spare: { 'failure-zone': null } });
});

test('what is not needed stays available', () => {
  const { info } = predicted({ [plane]: replaced('min-count: 1', 'member-count: 0') });
  expect(info('server_info')).toMatchObject({ compute1: { state: 'available' } });
});

test('hosts of virtual machines go before others', () => {
  const host = server('host', '9').replace(
    '\n    role',
    '\n    server-group: RACK1\n    ardana-hypervisor: true\n    role',
  );
  const { told } = predicted({ [servers]: (text) => text + host });
  expect(told('Allocated server').slice(2)).toEqual([
    "Allocated server 'host' (RACK1)",
    "Allocated server 'compute1' (RACK1)",
  ]);
});

test('the names of members follow from the prefixes', () => {
  const { told } = predicted({ 'cloudConfig.yml': 'product:\n  version: 2\n\ncloud:\n  name: small\n' });
  expect(told('server:')[0]).toBe('server: small-cp1-c1-m1');
  const without = predicted({ 'cloudConfig.yml': replaced('    member-prefix: -m\n', '') });
  expect(without.told('server:')[0]).toBe('server: small-cp1-c11');
});

describe('addresses', () => {
  test('own ones first, then the lowest that is free, in the order of the servers', () => {
    expect(predicted().told('Allocated address')).toEqual([
      'Allocated address 10.0.1.2 for server small-cp1-c1-m1 on network EXTERNAL-NET',
      'Allocated address 10.0.1.3 for server small-cp1-c1-m2 on network EXTERNAL-NET',
      'Allocated address 10.0.1.4 for vip extlb small-cp1-vip-extlb-ext on network EXTERNAL-NET',
      'Allocated address 10.0.1.5 for vip lb small-cp1-vip-lb-ext on network EXTERNAL-NET',
    ]);
  });

  test('ranges, gateways and addresses of other servers are respected', () => {
    const { told } = predicted({
      [networks]: replaced(
        'gateway-ip: 10.0.1.1',
        'gateway-ip: 10.0.1.11\n    addresses: [10.0.1.10-10.0.1.20]',
      ),
      [servers]: (text) => text + server('other', '9').replace('192.168.10.9', '10.0.1.12'),
    });
    expect(told('Allocated address').map((line) => line.split(' ')[2])).toEqual([
      '10.0.1.10',
      '10.0.1.13',
      '10.0.1.14',
      '10.0.1.15',
    ]);
  });

  test('IPv6', () => {
    const { told, info } = predicted({
      [networks]: (text) => text.replace('cidr: 10.0.1.0/24\n    gateway-ip: 10.0.1.1', 'cidr: fd00::/120'),
    });
    expect(told('Allocated address')[0]).toContain('fd00::1 for server');
    expect(info('server_info')).toMatchObject({
      controller1: { net_data: { ETH: { 'EXTERNAL-NET': { addresses: ['fd00::1-fd00::ff'] } } } },
    });
  });

  test('a network without an address left is told, and the rest goes on', () => {
    const { doubts, info } = predicted({
      [networks]: replaced('gateway-ip: 10.0.1.1', 'gateway-ip: 10.0.1.1\n    addresses: [10.0.1.7]'),
    });
    expect(doubts[0]).toBe(
      "No address left for server small-cp1-c1-m2 on network 'EXTERNAL-NET': the processor stops here.",
    );
    expect(info('server_info')).toMatchObject({
      controller2: { net_data: { ETH: { 'EXTERNAL-NET': { addr: '10.0.1.7' } } } },
      controller1: { net_data: { ETH: { 'EXTERNAL-NET': { addr: null } } } },
    });
  });
});

describe('load balancers', () => {
  const vips =
    '\n    vips:\n      - address: 10.0.1.200\n        roles: [admin, internal]\n      - address: 10.0.1.201\n';

  test('virtual addresses that the network keeps are used, those for the same roles first', () => {
    const { told } = predicted({ [networks]: (text) => `${text.trimEnd()}${vips}` });
    expect(told('Allocated user defined')).toEqual([
      'Allocated user defined VIP 10.0.1.201 for vip extlb small-cp1-vip-extlb-ext on network EXTERNAL-NET',
      'Allocated user defined VIP 10.0.1.200 for vip lb small-cp1-vip-lb-ext on network EXTERNAL-NET',
    ]);
  });

  test('who names a component takes its roles from those that have it by default', () => {
    const { told } = predicted({
      [groups]: (text) =>
        `${text}      - name: keys\n        provider: ip-cluster\n        roles: [public]\n        tls-components: [keystone-api]\n`,
    });
    expect(told('10.0.1.').filter((line) => line.includes("keystone-api roles: ['public']"))).toEqual([
      "10.0.1.6: ip-cluster keystone-api roles: ['public'] vip-port: 5000 host-port: 5000",
    ]);
  });

  test('a component behind TLS has another port, and its certificate a name', () => {
    const tls = (text: string) => text.replace('components: [default]', 'tls-components: [default]');
    const horizon = replaced('          - mysql\n', '          - mysql\n          - horizon\n');
    const { info } = predicted({ [groups]: tls, [plane]: horizon });
    expect(info('control_plane_topology')).toMatchObject({
      control_planes: {
        'control-plane-1': {
          'load-balancers': {
            extlb: {
              address: '10.0.1.4',
              'cert-file': 'control-plane-1-extlb-cert',
              services: { horizon: { horizon: { port: '443', 'vip-tls': true, 'host-tls': false } } },
            },
          },
        },
      },
    });
  });

  test('without the provider nothing is behind them', () => {
    const { info, told } = predicted({ [plane]: replaced('          - ip-cluster\n', '') });
    expect(told('Load balancer:')).toEqual(['Load balancer: extlb', 'Load balancer: lb']);
    const topology = JSON.stringify(info('control_plane_topology'));
    expect(topology).toContain('"extlb":{"cert-file":"","external-name":"","network-group":"EXTERNAL"');
  });
});

describe('routes', () => {
  test('servers that reach a component by way of a route need it', () => {
    expect(predicted().info('route_info')).toMatchObject({
      'MANAGEMENT-NET': {
        'EXTERNAL-NET': {
          default: false,
          used_by: {
            'nova-compute': { 'keystone-api': ['small-cp1-comp0001'], 'glance-api': ['small-cp1-comp0001'] },
          },
        },
        'MANAGEMENT-NET-2': {
          used_by: { 'nova-compute': { rabbitmq: ['small-cp1-comp0001'] } },
        },
      },
    });
  });

  test('the default route will do', () => {
    const { info } = predicted({ [groups]: replaced('      - EXTERNAL\n', '') });
    expect(info('route_info')).toMatchObject({ 'MANAGEMENT-NET': { 'EXTERNAL-NET': { default: true } } });
  });
});

describe('several control planes', () => {
  const second = `
    - name: another
      control-plane-prefix: cp2
      failure-zones: [RACK1]
      clusters:
        - name: cluster1
          cluster-prefix: c1
          server-role: OTHER-ROLE
          service-components:
            - nova-api
            - ip-cluster
      uses:
        - from: control-plane-1
          service-components: [any]
`.replace(/^ {2}/gm, '');
  const changes = {
    [plane]: (text: string) => text + second,
    [servers]: (text: string) =>
      text + server('other', '7').replace('COMPUTE-ROLE', 'OTHER-ROLE\n    server-group: RACK1'),
    'data/server_roles.yml': (text: string) =>
      `${text}  - name: OTHER-ROLE\n    interface-model: CONTROLLER-INTERFACES\n    disk-model: COMPUTE-DISKS\n`,
    'data/regions.yml':
      'product:\n  version: 2\n\nregions:\n  - name: r2\n    includes:\n      - control-plane: another\n        services: [nova, heat]\n',
  };

  test('they are allocated by their names, each with its load balancers and regions', () => {
    const { told, info } = predicted(changes);
    expect(told('Allocate Servers')).toEqual([
      'Allocate Servers for control plane another',
      'Allocate Servers for control plane control-plane-1',
    ]);
    expect(told('Allocated address').filter((line) => line.includes('vip'))).toHaveLength(4);
    expect(info('region_topology')).toMatchObject({
      regions: { r2: { control_planes: { another: { services: { heat: [] } } } }, region1: {} },
    });
    expect(info('service_info')).toMatchObject({
      another: { nova: { 'nova-api': ['small-cp2-c1-m1-mgmt'] } },
      'control-plane-1': { keystone: { 'keystone-api': ['small-cp1-c1-m1-mgmt', 'small-cp1-c1-m2-mgmt'] } },
    });
  });

  test('what is consumed from another one is found there', () => {
    const used = {
      'MANAGEMENT-NET': {
        'MANAGEMENT-NET-2': { used_by: { 'nova-api': { rabbitmq: ['small-cp2-c1-m1'] } } },
      },
    };
    expect(predicted(changes).info('route_info')).toMatchObject(used);
    const one = second.replace('[any]', '[glance-api]');
    expect(predicted({ ...changes, [plane]: (text) => text + one }).info('route_info')).not.toMatchObject(
      used,
    );
  });
});

describe('saved state', () => {
  const first = predicted();
  const question = {
    release: '5.0',
    savedServers: first.text('persistent_state/server_allocations.yml'),
    savedAddresses: first.text('persistent_state/ip_addresses.yml'),
  };

  test('a second run says the same', () => {
    const second = predicted({}, question);
    for (const name of ['server_info', 'network_topology', 'firewall_info', 'service_topology'])
      expect(second.text(`info/${name}.yml`), name).toBe(first.text(`info/${name}.yml`));
    expect(second.told('Persisted allocation')).toHaveLength(3);
    expect(second.told('Using persisted address')).toHaveLength(4);
    expect(second.saved('ip_addresses')).toMatchObject({
      '10.0.1.2': { persisted: true, host: 'small-cp1-c1-m1' },
    });
  });

  test('a server that is gone keeps its number, and comes back to it', () => {
    const without = {
      [servers]: (text: string) => text.replace(/ {2}- id: compute1[\s\S]*/, server('new', '8').slice(1)),
    };
    const gone = predicted(without, question);
    expect(gone.saved('server_allocations')).toMatchObject({
      compute1: { state: 'deleted', member_id: 1 },
      new: { member_id: 2 },
    });
    const back = predicted(
      {},
      { ...question, savedServers: gone.text('persistent_state/server_allocations.yml') },
    );
    expect(back.told('Persisted allocation for previously deleted')).toEqual([
      "Persisted allocation for previously deleted server 'compute1' (RACK1)",
    ]);
    const forgotten = predicted(without, { ...question, forgetsServers: true, forgetsAddresses: true });
    expect(forgotten.saved('server_allocations')).toMatchObject({ new: { member_id: 1 } });
    expect(Object.keys(forgotten.saved('server_allocations') as object)).not.toContain('compute1');
    expect(Object.keys(gone.saved('ip_addresses') as object)).toContain('192.168.10.5');
    expect(Object.keys(forgotten.saved('ip_addresses') as object)).not.toContain('192.168.10.5');
  });

  test('thousands of saved addresses are kept', () => {
    const many = Array.from({ length: 4000 }, (_, index) => `10.9.${index >> 8}.${index & 255}`);
    const savedAddresses = many
      .map(
        (at) =>
          `${at}: {addr: ${at}, allocated: true, free: false, host: h, persisted: true, used-by: server}\n`,
      )
      .join('');
    const { saved } = predicted({}, { release: '5.0', savedAddresses });
    expect(Object.keys(saved('ip_addresses') as object)).toHaveLength(4000 + 7);
  });

  test('nonsense is no saved state', () => {
    for (const text of ['', '- a\n', 'a: [\n', 'compute1: 3\n', 'compute1:\n  cp_name: x\n'])
      expect(
        predicted({}, { ...question, savedServers: text, savedAddresses: text }).told('Persisted'),
      ).toEqual([]);
  });
});

describe('the release', () => {
  test('is the last that has the components of the model, when it is not given', () => {
    expect(predicted({}, {})).toMatchObject({ release: '9', doubts: [expect.stringContaining('release 9')] });
    const helion = predicted(
      { [plane]: replaced('          - mysql\n', '          - mysql\n          - vsa\n') },
      {},
    );
    expect(helion).toMatchObject({ release: '5.0', doubts: [] });
  });

  test('8 has services of its own', () => {
    expect(predicted({}, { release: '8' }).release).toBe('8');
    expect(() => predicted({}, { release: '7' })).toThrow('no prediction');
  });
});

test('a balancer that shares no address has one for each of its components', () => {
  const { told, info } = predicted({
    [groups]: replaced('provider: ip-cluster', 'provider: ip-cluster\n        shared-address: false'),
  });
  const own = told('Allocated address').filter((line) => line.includes(' for vip for '));
  const addresses = own.map((line) => line.split(' ')[2]);
  expect(own.length).toBeGreaterThan(1);
  expect(new Set(addresses).size).toBe(own.length);
  const text = JSON.stringify(info('address_info'));
  for (const address of addresses) expect(text).toContain(`"${address}"`);
});
