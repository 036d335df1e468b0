/** A comparison says each thing once, says nothing of what stays, and leaves nothing out that a deployment notices. */
import { expect, test } from 'vitest';
import { smallModel } from '../../support/models.js';
import { compared, type Edits, edited, replaced, told } from './compared.js';

const servers = 'data/servers.yml';
const plane = 'data/control_plane.yml';
const groups = 'data/network_groups.yml';

const modelWith = (edits: Edits) => compared(smallModel, edited(smallModel, edits));

test('a server that loses its place leaves its networks with it, and one that gets one joins them', () => {
  const fewer = edited(smallModel, { [plane]: replaced('member-count: 2', 'member-count: 1') });
  const lost = told(compared(smallModel, fewer));
  expect(lost[0]).toBe(
    "place: Server 'controller1' loses its place: member 2 of 'cluster1' (small-cp1-c1-m2).",
  );
  expect(lost.join()).not.toContain('leave');
  const gained = told(compared(fewer, smallModel));
  expect(gained).toContain(
    "redeploy: Server 'controller1' gets a place: member 2 of 'cluster1' (small-cp1-c1-m2).",
  );
  expect(gained.join()).not.toContain('join');
});

test('networks that one server leaves are told together', () => {
  const second = replaced(
    '          - MANAGEMENT\n          - EXTERNAL\n',
    '          - MANAGEMENT\n          - EXTERNAL\n          - STORAGE\n',
  );
  const storage = edited(smallModel, {
    [groups]: (text) => `${text}  - name: STORAGE\n    component-endpoints: [mysql]\n`,
    'data/networks.yml': (text) =>
      `${text}  - {name: STORAGE-NET, network-group: STORAGE, vlanid: 7, cidr: 10.7.0.0/24, gateway-ip: 10.7.0.1}\n`,
    'data/net_interfaces.yml': second,
    [plane]: replaced('member-count: 2', 'member-count: 1'),
  });
  const without = edited(storage, {
    'data/net_interfaces.yml': replaced('          - EXTERNAL\n          - STORAGE\n', ''),
  });
  const { differences } = compared(storage, without);
  const left = differences.find(({ kind }) => kind === 'server-address');
  expect(left).toMatchObject({ sentence: "Server 'controller2' leaves 2 networks.", change: 'removed' });
  expect(left?.things.map(({ name }) => name)).toEqual(['STORAGE-NET', 'EXTERNAL-NET']);
});

test('components that come to one group are told together, one that comes to several by itself', () => {
  const { differences } = modelWith({
    [plane]: (text) =>
      text
        .replace('      - lifecycle-manager-target\n', '      - lifecycle-manager-target\n      - stunnel\n')
        .replace('          - mysql\n', '          - mysql\n          - memcached\n          - horizon\n'),
  });
  const added = differences.filter(({ kind }) => kind === 'component');
  expect(added.map(({ sentence }) => sentence)).toEqual([
    "Component 'stunnel' is added to 2 groups.",
    "2 components are added to 'cluster1'.",
  ]);
  expect(added[1]?.things.map(({ name }) => name).sort()).toEqual(['horizon', 'memcached']);
  expect(added[1]?.things[0].at()?.uri).toBe('file:///m/data/control_plane.yml');
});

test('neither zones nor roles have an order', () => {
  expect(
    told(
      modelWith({ [plane]: replaced('      - RACK1\n      - RACK2\n', '      - RACK2\n      - RACK1\n') }),
    ),
  ).toEqual([]);
});

test('the number of members is said in words', () => {
  expect(told(modelWith({ [plane]: replaced('min-count: 1', 'min-count: 0') }))).toEqual([
    "harmless: Group 'compute' changes its number of members from at least 1 to at least 0.",
  ]);
  expect(
    told(modelWith({ [plane]: replaced('min-count: 1', 'min-count: 1\n        max-count: 4') })),
  ).toEqual(["harmless: Group 'compute' changes its number of members from at least 1 to 1-4."]);
});

test('a setting that is a word is shown', () => {
  expect(told(modelWith({ 'cloudConfig.yml': replaced('name: small', 'name: large') }))).toEqual([
    "redeploy: Setting 'name' changes from small to large.",
  ]);
  const secret = (value: string) =>
    edited(smallModel, { 'cloudConfig.yml': (text) => `${text}  admin-password: ${value}\n` });
  expect(told(compared(secret('one'), secret('two')))).toEqual([
    "redeploy: Setting 'admin-password' changes.",
  ]);
});

test('routes, tags, MTU and what names servers are of their network group', () => {
  const of = (from: string, to: string) => told(modelWith({ [groups]: replaced(from, to) }));
  expect(of('      - default\n      - EXTERNAL\n', '      - EXTERNAL\n')).toContain(
    "redeploy: Network group 'MANAGEMENT' changes its routes from EXTERNAL, default to EXTERNAL.",
  );
  expect(of('    hostname-suffix: ext\n', '    hostname-suffix: ext\n    mtu: 9000\n')).toEqual([
    "redeploy: Network group 'EXTERNAL' gets an MTU: 9000.",
  ]);
  expect(
    of('    hostname-suffix: ext\n', '    hostname-suffix: ext\n    tags: [neutron.networks.vxlan]\n'),
  ).toEqual(["redeploy: Network group 'EXTERNAL' gets tags."]);
  expect(of('    hostname-suffix: ext\n', '    hostname-suffix: ext\n    hostname: true\n')).toEqual([
    "address: Network group 'EXTERNAL' changes its 'hostname' flag from false to true.",
  ]);
});

test('routes name groups, not what these are called', () => {
  const renamed = edited(smallModel, {
    [groups]: replaced('EXTERNAL', 'OUTSIDE'),
    'data/networks.yml': replaced('network-group: EXTERNAL', 'network-group: OUTSIDE'),
    'data/net_interfaces.yml': replaced('- EXTERNAL', '- OUTSIDE'),
  });
  expect(told(compared(smallModel, renamed))).toEqual([
    "redeploy: Network group 'EXTERNAL' is now 'OUTSIDE'.",
  ]);
});

const POLICY = 'allocation-policy: ';

test('configuration data and the policy of a group', () => {
  const data =
    'product:\n  version: 2\n\nconfiguration-data:\n  - {name: A, services: [keystone], data: {a: 1}}\n';
  const with_ = edited(smallModel, { 'data/more.yml': () => data });
  const of = (from: string, to: string) =>
    told(compared(with_, edited(with_, { [plane]: replaced(from, to) })));
  expect(of('    region-name', '    configuration-data: [A]\n    region-name')).toEqual([
    "redeploy: Control plane 'control-plane-1' gets configuration data: A.",
  ]);
  expect(
    of('        member-count: 2\n', '        member-count: 2\n        configuration-data: [A]\n'),
  ).toEqual(["redeploy: Group 'cluster1' gets configuration data: A."]);
  expect(of(`${POLICY}strict`, `${POLICY}any`)).toContain(
    "harmless: Group 'cluster1' changes its allocation policy from strict to any.",
  );
});

test('what is not finished is not called computed', () => {
  const { doubts } = modelWith({
    [servers]: (text) => `${text}\n  - id: new\n    role: COMPUTE-ROLE\n    ip-addr: 192\n`,
  });
  expect(doubts.map(({ message }) => message)).toEqual([
    "The 'ip-addr' of a server cannot be read, so everything that depends on it is unknown.",
  ]);
});

test('a server that no group takes comes and goes without harm', () => {
  const spare = edited(smallModel, {
    [plane]: replaced('min-count: 1', 'member-count: 1'),
    [servers]: (text) =>
      `${text}\n  - {id: spare, role: COMPUTE-ROLE, server-group: RACK1, ip-addr: 192.168.10.9, nic-mapping: TWO-PORTS}\n`,
  });
  const without = edited(spare, { [servers]: replaced(/\n {2}- \{id: spare.*\n/g, '') });
  expect(told(compared(without, spare))).toEqual(["harmless: Server 'spare' is added: no group takes it."]);
  expect(told(compared(spare, without))).toEqual(["harmless: Server 'spare' is removed."]);
});
