/** What queries about servers and their frame look at after an edit: the rows that changed, and nothing that stayed. */
import { describe, expect, test } from 'vitest';
import { bindDialect } from '../../../../../server/src/core/analysis/bind-dialect.js';
import type { EnvironmentFile } from '../../../../../server/src/core/dialects/dialect.js';
import { inputModelDialect } from '../../../../../server/src/core/dialects/input-model/input-model-dialect.js';
import {
  buildModel,
  type InputModel,
} from '../../../../../server/src/core/dialects/input-model/model/input-model.js';

const root = 'file:///model/';
const dialect = bindDialect(inputModelDialect);

/** A server in the fewest words: its id, its role, its address. */
type Words = readonly [id: string, role: string, ip: string];

const servers = (count: number): Words[] =>
  Array.from({ length: count }, (_, index) => [`s${index}`, 'COMPUTE', `10.0.0.${index}`]);

const listOf = (key: string, items: readonly string[]) =>
  `product:\n  version: 2\n\n${key}:\n${items.map((item) => `  - ${item}\n`).join('')}`;

/** A model that is edited: what a text leaves as it is, is taken over. */
function edited() {
  let files = new Map<string, EnvironmentFile>();
  let model: InputModel | undefined;
  const texts = new Map([['cloudConfig.yml', 'product:\n  version: 2\n\ncloud:\n  name: c\n']]);
  return (list: readonly Words[], others: Readonly<Record<string, string>> = {}): InputModel => {
    const rows = list.map(([id, role, ip]) => `id: ${id}\n    role: ${role}\n    ip-addr: ${ip}`);
    texts.set('servers.yml', listOf('servers', rows));
    for (const [name, text] of Object.entries(others)) texts.set(name, text);
    files = new Map(
      [...texts].map(([name, text]) => {
        const old = files.get(name);
        const kind = {
          kind: name === 'cloudConfig.yml' ? 'cloud-config' : 'data',
          language: 'yaml',
        } as const;
        return [name, old?.file.text === text ? old : dialect.read(root + name, text, kind, {}, old)];
      }),
    );
    model = buildModel([...files.values()], root, [], model);
    return model;
  };
}

/** This servers with another one in the place of one of them. */
const withServer = (list: readonly Words[], at: number, words: Words) =>
  list.map((each, index) => (index === at ? words : each));

const KEY = {};
const OTHER = {};

describe('a query of columns', () => {
  const list = servers(6);
  const roleQuery = () => {
    const edit = edited();
    let runs = 0;
    return (servers: readonly Words[]) => edit(servers).fleet.once(KEY, ['role'], undefined, () => ++runs);
  };

  test('is not run again when a server changes in another one', () => {
    const ask = roleQuery();
    expect([ask(list), ask(list), ask(withServer(list, 2, ['s2', 'COMPUTE', '10.0.0.99']))]).toEqual([
      1, 1, 1,
    ]);
  });

  test('is run again when one changes, and when servers come, go or move', () => {
    const ask = roleQuery();
    const other: Words = ['s2', 'CONTROLLER', '10.0.0.2'];
    const changed = withServer(list, 2, other);
    const moved = [...changed.slice(0, 2), ...changed.slice(3), other];
    const runs = [list, changed, moved, moved.slice(1), list].map(ask);
    expect(runs).toEqual([1, 2, 3, 4, 5]);
  });

  test('depends on the columns of the queries inside, also where those were known already', () => {
    const edit = edited();
    let runs = 0;
    const ask = (servers: readonly Words[]) => {
      const { fleet } = edit(servers);
      fleet.once(OTHER, ['ip'], undefined, () => 0);
      return fleet.once(KEY, ['role'], undefined, () => {
        fleet.once(OTHER, ['ip'], undefined, () => 0);
        return ++runs;
      });
    };
    expect(ask(list)).toBe(1);
    expect(ask(withServer(list, 2, ['s9', 'COMPUTE', '10.0.0.2']))).toBe(1);
    expect(ask(withServer(list, 2, ['s9', 'COMPUTE', '10.0.0.9']))).toBe(2);
  });

  test('finds an index as it was while its column stays', () => {
    const edit = edited();
    const before = edit(list).fleet.by('id');
    const { fleet } = edit(withServer(list, 2, ['s2', 'CONTROLLER', '10.0.0.2']));
    expect(fleet.by('id')).toBe(before);
    expect([...fleet.by('role')]).toEqual([
      ['COMPUTE', [0, 1, 3, 4, 5]],
      ['CONTROLLER', [2]],
    ]);
  });

  test('sees a value that can no longer be read', () => {
    const edit = edited();
    let runs = 0;
    const ask = (servers: readonly Words[]) =>
      edit(servers).fleet.once(KEY, ['role'], undefined, () => ++runs);
    expect(ask(withServer(list, 2, ['s2', 'COMPUTE', '']))).toBe(1);
    expect(ask(withServer(list, 2, ['s2', 'COMPUTE', '"{{ ip }}"']))).toBe(1);
    expect(ask(list)).toBe(2);
  });
});

describe('a query that is revised', () => {
  const revising = () => {
    const edit = edited();
    const seen: unknown[] = [];
    return (servers: readonly Words[]) => {
      edit(servers).fleet.revise(
        KEY,
        ['ip'],
        () => seen.push('all'),
        (_before, changes) => seen.push(changes),
      );
      return seen.splice(0);
    };
  };
  const change = (index: number, from: string, to: string) =>
    expect.objectContaining({
      index,
      from: expect.objectContaining({ ip: from }),
      to: expect.objectContaining({ ip: to }),
    });

  test('is handed the servers that changed since it was last true', () => {
    const ask = revising();
    const list = servers(100);
    expect(ask(list)).toEqual(['all']);
    // Other columns change in many servers, one after the other: they are not between the two versions of this one.
    let now = list;
    for (let at = 0; at < 50; at++) {
      now = withServer(now, at, [`s${at}`, 'CONTROLLER', `10.0.0.${at}`]);
      expect(ask(now)).toEqual([]);
    }
    expect(ask(withServer(now, 7, ['s7', 'CONTROLLER', '10.0.0.77']))).toEqual([
      [change(7, '10.0.0.7', '10.0.0.77')],
    ]);
  });

  test('runs anew when servers come, go or move, or very many change', () => {
    const ask = revising();
    const list = servers(100);
    const all = (count: number): Words[] =>
      list.map(([id, role, ip], index) => [id, role, index < count ? `${ip}0` : ip]);
    expect(ask(list)).toEqual(['all']);
    expect(ask(list.slice(1))).toEqual(['all']);
    expect(ask(list)).toEqual(['all']);
    expect(ask(all(5))[0]).toHaveLength(5);
    expect(ask(all(60))).toEqual(['all']);
  });
});

describe('servers that are selected', () => {
  const list = servers(8);
  const selecting = () => {
    const edit = edited();
    return (servers: readonly Words[], others?: Readonly<Record<string, string>>) => {
      const { fleet, frame } = edit(servers, others);
      const asked: (string | undefined)[] = [];
      const selected = fleet.select(KEY, frame, (index) => {
        const { id, role } = fleet.rows[index] ?? {};
        asked.push(id);
        return frame.find('server-roles', role) !== undefined;
      });
      return { selected, asked };
    };
  };
  const roles = { 'roles.yml': listOf('server-roles', ['name: CONTROLLER']) };
  const controllers = withServer(withServer(list, 1, ['a', 'CONTROLLER', '10.0.1.1']), 6, [
    'b',
    'CONTROLLER',
    '10.0.1.2',
  ]);

  test('are asked for again where they changed, were inserted, removed or moved', () => {
    const ask = selecting();
    expect(ask(controllers, roles)).toEqual({
      selected: [1, 6],
      asked: ['s0', 'a', 's2', 's3', 's4', 's5', 'b', 's7'],
    });
    expect(ask(controllers)).toEqual({ selected: [1, 6], asked: [] });
    const changed = withServer(controllers, 3, ['c', 'CONTROLLER', '10.0.1.3']);
    expect(ask(changed)).toEqual({ selected: [1, 3, 6], asked: ['c'] });
    const inserted = [...changed.slice(0, 2), ['d', 'COMPUTE', '10.0.1.4'] as const, ...changed.slice(2)];
    // A neighbour of what comes or goes is read anew together with it.
    expect(ask(inserted)).toEqual({ selected: [1, 4, 7], asked: ['d', 's2'] });
    const removed = inserted.filter(([id]) => id !== 'a');
    expect(ask(removed)).toEqual({ selected: [3, 6], asked: ['d'] });
    const [first, second, ...rest] = removed;
    const moved = [second, first, ...rest].flatMap((each) => (each ? [each] : []));
    expect(ask(moved)).toEqual({ selected: [3, 6], asked: ['d', 's0'] });
  });

  test('are all asked for again when what was read of the frame changed', () => {
    const ask = selecting();
    ask(controllers, roles);
    expect(ask(controllers, { 'disks.yml': listOf('disk-models', ['name: D']) }).asked).toEqual([]);
    const other = { 'roles.yml': listOf('server-roles', ['name: COMPUTE']) };
    const { selected, asked } = ask(controllers, other);
    expect(selected).toEqual([0, 2, 3, 4, 5, 7]);
    expect(asked).toHaveLength(8);
  });
});

describe('a query of the frame', () => {
  const plane = (...components: string[]) =>
    `product:\n  version: 2\n\ncontrol-planes:\n  - name: cp\n    common-service-components:\n${components
      .map((name) => `      - ${name}\n`)
      .join('')}`;

  test('is kept together with the columns that are asked for beside it', () => {
    const edit = edited();
    let runs = 0;
    const ask = (list: readonly Words[], others?: Readonly<Record<string, string>>) => {
      const { fleet, frame } = edit(list, others);
      return fleet.once(KEY, ['role'], frame, () => {
        frame.once(OTHER, () => frame.list('server-roles').length);
        return ++runs;
      });
    };
    const list = servers(3);
    expect(ask(list, { 'roles.yml': listOf('server-roles', ['name: A']) })).toBe(1);
    expect(ask(list, { 'disks.yml': listOf('disk-models', ['name: D']) })).toBe(1);
    expect(ask(list, { 'roles.yml': listOf('server-roles', ['name: B']) })).toBe(2);
    expect(ask(withServer(list, 0, ['s0', 'OTHER', '10.0.0.0']))).toBe(3);
  });

  test('is not run again while the generation stays, however that is found out', () => {
    const edit = edited();
    const ask = (...components: string[]) => {
      const { frame } = edit(servers(1), { 'plane.yml': plane(...components) });
      return frame.once(KEY, () => ({ value: frame.generation.value }));
    };
    const before = ask('keystone-api');
    expect(before.value).toBeUndefined();
    expect(ask('keystone-api', 'glance-api')).toBe(before);
    // Later generations do without it.
    expect(ask('keystone-api', 'ceph-monitor').value).toBe('hos');
  });
});
