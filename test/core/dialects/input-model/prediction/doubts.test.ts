/** What cannot be told is said, and only that: the rest of the prediction stands. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallModel } from '../../../../support/models.js';
import { predicted, predictedOf, replaced } from './predicted.js';

const servers = 'data/servers.yml';
const networks = 'data/networks.yml';

test('nothing is open of a model that says everything', () => {
  expect(predicted().doubts).toEqual([]);
});

test('a role that only another program can tell leaves open who is taken after it', () => {
  const { doubts, info, told } = predicted({
    [servers]: replaced('role: "COMPUTE-ROLE"', 'role: "{{ role }}"'),
  });
  expect(doubts).toEqual([
    "A value in 'servers' is computed by another program, so everything that depends on it is unknown.",
    "The members of 'compute' cannot be predicted.",
  ]);
  expect(told('Allocated server')).toHaveLength(2);
  expect(info('server_info')).toMatchObject({
    controller1: { hostname: 'small-cp1-c1-m2-mgmt' },
    compute1: { state: 'unknown' },
  });
});

test('a server that may be of any role stands in the way of those behind it', () => {
  const { info, told } = predicted({
    [servers]: replaced(
      'ip-addr: 192.168.11.4\n    role: CONTROLLER-ROLE',
      'ip-addr: 192.168.11.4\n    role: "{{ role }}"',
    ),
  });
  expect(told('Allocated server')).toEqual([]);
  expect(info('server_info')).toMatchObject({
    controller1: { state: 'unknown' },
    controller2: { state: 'unknown' },
  });
});

test('a number of members that cannot be told leaves open its group alone', () => {
  const { info, doubts } = predicted({
    'data/control_plane.yml': replaced('min-count: 1', 'max-count: "{{ computes }}"'),
  });
  expect(doubts.at(-1)).toBe("The members of 'compute' cannot be predicted.");
  expect(info('server_info')).toMatchObject({
    controller1: { state: 'allocated' },
    compute1: { state: 'unknown' },
  });
});

test('a subnet that cannot be told leaves open the addresses in it', () => {
  const { info, doubts, doubtful } = predicted({
    [networks]: replaced('cidr: 10.0.1.0/24', 'cidr: "{{ subnet }}"'),
  });
  expect(doubts).toHaveLength(1);
  expect(doubtful).toEqual(['"{{ subnet }}"']);
  expect(info('server_info')).toMatchObject({
    controller1: {
      net_data: { ETH: { 'EXTERNAL-NET': { addr: 'unknown' }, 'MANAGEMENT-NET': { addr: '192.168.10.3' } } },
    },
  });
});

test('members that cannot be told may have addresses of the networks that they are on', () => {
  const { info } = predicted({
    'data/control_plane.yml': replaced('member-count: 2', 'member-count: "{{ controllers }}"'),
  });
  expect(info('control_plane_topology')).toMatchObject({
    control_planes: { 'control-plane-1': { clusters: { cluster1: { failure_zones: {} } } } },
  });
  expect(info('server_info')).toMatchObject({ compute1: { state: 'allocated' } });
});

test('the order of files counts where it decides something', () => {
  const second = (group: string) =>
    `product:\n  version: 2\n\nservers:\n  - id: compute0\n    ip-addr: 192.168.10.8\n    role: COMPUTE-ROLE\n    server-group: ${group}\n`;
  const { doubts, doubtful } = predicted({ 'data/servers2.yml': second('RACK1') });
  expect(doubts).toEqual([
    "The places of servers 'compute1' and 'compute0' depend on the order in which the file system lists the files that share one list. Here, the files are read in the order of their names.",
  ]);
  expect(doubtful).toEqual(['servers']);
  expect(predicted({ 'data/servers2.yml': second('RACK2') }).doubts).toEqual([]);
});

test('of many servers whose places depend on the order of files some are named', () => {
  const many = (file: number) =>
    `product:\n  version: 2\n\nservers:\n${Array.from(
      { length: 20 },
      (_, index) =>
        `  - id: s${file}-${index}\n    role: COMPUTE-ROLE\n    server-group: RACK1\n    ip-addr: 192.168.10.${20 + file * 20 + index}\n`,
    ).join('')}`;
  const { doubts } = predicted({ 'data/servers2.yml': many(0), 'data/servers3.yml': many(1) });
  expect(doubts).toHaveLength(1);
  expect(doubts[0]).toMatch(
    /^The places of servers 'compute1', 's0-0', 's0-1' and \d+ more depend on the order/,
  );
});

test('lists that cannot be read whole are told', () => {
  const { doubts } = predicted({ [networks]: (text) => `${text}\n  - name: [\n` });
  expect(doubts).toContain("Parts of 'networks' cannot be read and are missing here.");
  const { 'cloudConfig.yml': _, ...rest } = smallModel;
  expect(predictedOf(rest).doubts[0]).toContain("Missing 'cloudConfig.yml'");
});

test('a control plane with an underscore in its name is told', () => {
  const { doubts } = predicted({
    'data/control_plane.yml': replaced('name: control-plane-1', 'name: control_plane_1'),
  });
  expect(doubts).toEqual([
    "Control plane 'control_plane_1' has an underscore in its name: the processor stops in its last step.",
  ]);
});

test('too few servers are told', () => {
  const { doubts } = predicted({ 'data/control_plane.yml': replaced('member-count: 2', 'member-count: 3') });
  expect(doubts).toEqual(["'cluster1' needs 3 servers but gets 2: the processor stops here."]);
});

test('whatever is cut out of a model, there is a prediction, in which no address is given twice', () => {
  const names = Object.keys(smallModel);
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat({ max: 40 }), fc.nat({ max: 6 }), (name, line, count) => {
      const { info, text } = predicted({
        [name]: (whole) => {
          const lines = whole.split('\n');
          lines.splice(line % lines.length, count);
          return lines.join('\n');
        },
      });
      expect(text('info/explain.txt').length).toBeGreaterThan(0);
      const given = [...text('info/explain.txt').matchAll(/Allocated address (\S+) for/g)].map(
        ([, at]) => at,
      );
      const real = given.filter((address) => address !== 'unknown');
      expect(new Set(real).size).toBe(real.length);
      expect(info('server_info')).toBeTypeOf('object');
    }),
    { numRuns: 60 },
  );
});

test('groups that hold each other, and a server group of itself, come to an end', () => {
  const { told } = predicted({
    'data/server_groups.yml': replaced(
      '  - name: RACK1\n',
      '  - name: RACK1\n    server-groups: [CLOUD, RACK1]\n',
    ),
  });
  expect(told('Allocated server').length).toBeGreaterThan(0);
});
