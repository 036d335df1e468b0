/** Ports, bonds and the networks on them. */
import { describe, expect, test } from 'vitest';
import { PORTS } from '../../../../../../server/src/core/dialects/plan/rules/addresses/section-examples.js';
import { type Change, fixesOf, saidOf } from '../../said-of.js';

const external = 'vlan-id: 331, cidr: 192.168.131.0/24, gateway-ip: 192.168.131.1, port: ';
const onPort = (port: string): Change => [`${external}bond0`, `${external}${port}`];

test('as they should be', () => {
  expect(saidOf(PORTS)).toEqual([]);
});

describe('plan/port-unknown', () => {
  test('a name that is not listed', () => {
    expect(saidOf(PORTS, onPort('bond1'))).toEqual([
      "plan/port-unknown: Unknown port 'bond1'. Did you mean 'bond0'?",
    ]);
    expect(fixesOf(PORTS, onPort('bond1'))[0]?.after).toEqual([]);
  });

  test('where ports are not listed, every name is a port', () => {
    expect(saidOf(PORTS.replace(/\nports:[\s\S]*/, '\n'))).toEqual([]);
  });
});

describe('plan/port-in-bond', () => {
  test('a network on a NIC of the bond', () => {
    expect(saidOf(PORTS, onPort('eth0'))).toEqual([
      "plan/port-in-bond: 'eth0' is a member of bond 'bond0' and carries no network itself.",
    ]);
    expect(fixesOf(PORTS, onPort('eth0'))).toEqual([{ title: "Change to 'bond0'", after: [] }]);
  });

  test('a NIC of two bonds', () => {
    const second: Change = [
      'mtu: 9000 }\n',
      'mtu: 9000 }\n  - { port: bond1, members: [eth1, eth2], mode: 802.3ad }\n',
    ];
    expect(saidOf(PORTS, second)).toEqual(["plan/port-in-bond: 'eth1' is already a member of bond 'bond0'."]);
  });
});

test('a NIC is in one bond on some servers, and in another on others', () => {
  const bonds = (roles: string): Change => [
    'mtu: 9000 }\n',
    `mtu: 9000, roles: [undercloud, controllers, compute, swift-storage, vsa-storage] }\n  - { port: bond1, members: [eth1, eth2], mode: 802.3ad, roles: [${roles}] }\n`,
  ];
  expect(saidOf(PORTS, bonds('seed-vm'))).toEqual([]);
  expect(saidOf(PORTS, bonds('compute'))).toEqual([
    "plan/port-in-bond: 'eth1' is already a member of bond 'bond0'.",
  ]);
});

describe('plan/mtu-exceeds-port', () => {
  const small: Change = ['active-backup, mtu: 9000', 'active-backup, mtu: 1500'];

  test('larger packets than the port takes', () => {
    expect(saidOf(PORTS, small)).toEqual([
      "plan/mtu-exceeds-port: The MTU of 'service' (9000) is larger than that of its port 'bond0' (1500).",
    ]);
    expect(fixesOf(PORTS, small).map(({ after }) => after)).toEqual([[], []]);
  });

  test('a port without an MTU', () => {
    expect(saidOf(PORTS, ['active-backup, mtu: 9000', 'active-backup'])).toEqual([]);
  });
});

describe('plan/pxe-bond-mode', () => {
  const mode = (name: string): Change => ['mode: active-backup', `mode: ${name}`];

  test.each(['balance-rr', 'balance-xor', 'broadcast'])('%s', (name) => {
    expect(saidOf(PORTS, mode(name))).toEqual([
      `plan/pxe-bond-mode: Servers cannot boot by PXE on 'bond0' with mode '${name}'.`,
    ]);
    expect(fixesOf(PORTS, mode(name))).toEqual([{ title: "Change to 'active-backup'", after: [] }]);
  });

  test.each(['802.3ad', 'balance-tlb', 'balance-alb'])('%s lets servers boot', (name) => {
    expect(saidOf(PORTS, mode(name))).toEqual([]);
  });

  test('a bond that boots no server', () => {
    const other: Change = [
      'mtu: 9000 }\n',
      'mtu: 9000 }\n  - { port: eth9 }\n  - { port: bond1, members: [eth2, eth3], mode: balance-rr }\n',
    ];
    expect(saidOf(PORTS, other)).toEqual([]);
  });
});

describe('plan/port-role-missing', () => {
  const roles = (list: string): Change => ['mtu: 9000 }\n', `mtu: 9000, roles: [${list}] }\n`];
  const all = 'undercloud, controllers, compute, swift-storage, vsa-storage';

  test('a role without the port that boots it', () => {
    const less = roles('undercloud, controllers, compute, swift-storage');
    expect(saidOf(PORTS, less)).toEqual([
      "plan/port-role-missing: 'vsa-storage' has no port 'bond0', but must be on 'undercloud-management': overcloud servers boot from it by PXE.",
    ]);
    expect(fixesOf(PORTS, less)).toEqual([{ title: "Add 'vsa-storage'", after: [] }]);
  });

  test('all roles, no roles, and a role of which there are no nodes', () => {
    expect(saidOf(PORTS, roles(all))).toEqual([]);
    expect(saidOf(PORTS)).toEqual([]);
    expect(saidOf(PORTS, roles(all), ['    vsa-storage: 3', '    vsa-storage: 3 # and no proxies'])).toEqual(
      [],
    );
  });

  test('a port that is made of other NICs on other roles', () => {
    const two: Change = [
      'mtu: 9000 }\n',
      'mtu: 9000, roles: [undercloud, controllers, swift-storage] }\n  - { port: bond0, members: [eth2, eth3], mtu: 9000, roles: [compute, vsa-storage] }\n',
    ];
    expect(saidOf(PORTS, two)).toEqual([]);
  });
});

describe('plan/port-repeated', () => {
  const second = (port: string): Change => ['mtu: 9000 }\n', `mtu: 9000 }\n  - { ${port} }\n`];

  test('twice for the same servers', () => {
    expect(saidOf(PORTS, second('port: bond0'))).toEqual([
      "plan/port-repeated: Duplicate port 'bond0' for the same servers.",
    ]);
    expect(
      saidOf(PORTS, second('port: eth7, roles: [compute] }\n  - { port: eth7, roles: [compute]')),
    ).toEqual(["plan/port-repeated: Duplicate port 'eth7' for the same servers."]);
  });

  test('another port of that name on other servers', () => {
    expect(saidOf(PORTS, second('port: bond0, roles: [compute]'))).toEqual([]);
    expect(
      saidOf(PORTS, second('port: eth7, roles: [compute] }\n  - { port: eth7, roles: [controllers]')),
    ).toEqual([]);
  });
});

test('a NIC is in a bond once', () => {
  expect(saidOf(PORTS, ['members: [eth0, eth1]', 'members: [eth0, eth1, eth0]'])).toEqual([
    "plan/listed-twice: Duplicate 'eth0' in this list.",
  ]);
});
