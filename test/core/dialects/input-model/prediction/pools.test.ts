/** Addresses that an earlier run saved: who gets them again, and which are forgotten. */
import { describe, expect, test } from 'vitest';
import { predicted, replaced } from './predicted.js';

const networks = 'data/networks.yml';

interface Saved {
  readonly at: string;
  readonly host: string;
  readonly usedBy: string;
  readonly more?: string;
}

const entry = ({ at, host, usedBy, more = 'free: false, server-id: null' }: Saved) =>
  `${at}: {addr: ${at}, allocated: true, host: ${host}, persisted: false, used-by: ${usedBy}, ${more}}\n`;

const question = (...saved: readonly Saved[]) => ({
  release: '5.0',
  savedAddresses: saved.map(entry).join(''),
});

const vips = (text: string) =>
  `${text.trimEnd()}\n    vips:\n      - address: 10.0.1.200\n        roles: [public]\n`;
const external = { host: 'small-cp1-vip-extlb-ext', usedBy: 'vip extlb' };

describe('a virtual address that the model names', () => {
  const saved = question({ at: '10.0.1.200', ...external, more: 'free: false, server-id: 7' });

  test('is used again', () => {
    const { told, saved: kept } = predicted({ [networks]: vips }, saved);
    expect(told('Using address 10.0.1.200')).toEqual([
      'Using address 10.0.1.200 for vip extlb small-cp1-vip-extlb-ext on network EXTERNAL-NET',
    ]);
    expect(kept('ip_addresses')).toMatchObject({ '10.0.1.200': { 'server-id': null, persisted: true } });
  });

  test('stays with its balancer when it is kept for other roles by now', () => {
    const { told } = predicted({ [networks]: (text) => vips(text).replace('[public]', '[other]') }, saved);
    expect(told('Using persisted address')).toEqual([
      'Using persisted address 10.0.1.200 for vip extlb small-cp1-vip-extlb-ext on network EXTERNAL-NET',
    ]);
  });

  test('is not taken from somebody else unless it is free', () => {
    const other = { at: '10.0.1.200', host: 'somebody', usedBy: 'vip old' };
    const taken = predicted({ [networks]: vips }, question(other));
    expect(taken.doubts).toEqual([expect.stringContaining('Address in use for vip extlb')]);
    const free = predicted({ [networks]: vips }, question({ ...other, more: 'free: true' }));
    expect(free.doubts).toEqual([]);
    expect(free.told('Using address 10.0.1.200')).toHaveLength(1);
  });
});

test('the own address of a server that was saved as free is its own', () => {
  const other = { at: '192.168.10.3', host: 'somebody', usedBy: 'server' };
  expect(predicted({}, question(other)).doubts).toHaveLength(1);
  expect(predicted({}, question({ ...other, more: 'free: true' })).doubts).toEqual([]);
});

test('of several addresses that were saved for one use the first of the dict is taken', () => {
  const saved = question({ at: '10.0.1.51', ...external }, { at: '10.0.1.50', ...external });
  expect(predicted({}, saved).told('Using persisted address')).toEqual([
    'Using persisted address 10.0.1.50 for vip extlb small-cp1-vip-extlb-ext on network EXTERNAL-NET',
  ]);
});

test('only addresses that a network has to give are forgotten', () => {
  const unused = { host: 'gone', usedBy: 'server' };
  const { saved } = predicted(
    {},
    { ...question({ at: '10.0.1.90', ...unused }, { at: '172.16.0.4', ...unused }), forgetsAddresses: true },
  );
  const kept = Object.keys(saved('ip_addresses') as object);
  expect(kept).toContain('172.16.0.4');
  expect(kept).not.toContain('10.0.1.90');
});

test('the address of a cluster that an old release saved under a member is taken again', () => {
  const { told } = predicted(
    {
      'data/control_plane.yml': replaced(
        '          - ip-cluster\n',
        '          - ip-cluster\n          - vsa\n',
      ),
      'data/network_groups.yml': replaced('      - glance-api\n', '      - glance-api\n      - vsa\n'),
    },
    question({ at: '10.0.1.77', host: 'small-cp1-cluster10001', usedBy: 'vsa--cluster' }),
  );
  expect(told('Using persisted address')).toEqual([
    'Using persisted address 10.0.1.77 for vsa--cluster small-cp1-cluster1 on network EXTERNAL-NET',
  ]);
});

test('a network whose list of addresses is empty gives all of its subnet', () => {
  const { told, info } = predicted({
    [networks]: replaced('gateway-ip: 10.0.1.1', 'gateway-ip: 10.0.1.1\n    addresses: []'),
  });
  expect(told('Allocated address 10.0.1.2 for')).toHaveLength(1);
  expect(info('server_info')).toMatchObject({
    controller1: { net_data: { ETH: { 'EXTERNAL-NET': { addresses: [] } } } },
  });
});

test('networks that overlap do not give the same address twice', () => {
  const { told } = predicted({
    [networks]: replaced('192.168.11.', '10.0.1.'),
    'data/servers.yml': replaced('192.168.11.4', '172.16.0.1'),
  });
  const given = told('Allocated address').map((line) => line.split(' ')[2]);
  expect([...given].sort()).toEqual(['10.0.1.2', '10.0.1.3', '10.0.1.4', '10.0.1.5', '10.0.1.6']);
});

test('a subnet may be written with a netmask', () => {
  const { told } = predicted({ [networks]: replaced('cidr: 10.0.1.0/24', 'cidr: 10.0.1.0/255.255.255.0') });
  expect(told('Allocated address')[0]).toContain('10.0.1.2 for server small-cp1-c1-m1');
});
