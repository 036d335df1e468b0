/** Servers by role and group are after any edits what they would be anew, and cells that keep their servers keep their list. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fleet, type ServerRow } from '../../../../../server/src/core/dialects/input-model/model/fleet.js';
import {
  type Cells,
  cellsOf,
} from '../../../../../server/src/core/dialects/input-model/simulation/server-cells.js';
import { parse } from '../../../../../server/src/core/syntax/parse.js';
import { LineIndex } from '../../../../../server/src/core/text/line-index.js';

const text = 'servers: []';
const file = {
  uri: 'file:///servers.yml',
  text,
  lines: new LineIndex(text),
  tree: parse(text, 'yaml', { yamlVersion: '1.1' }),
};

function fleetOf(rows: readonly ServerRow[], before?: Fleet): Fleet {
  const { root: node } = file.tree;
  if (!node) throw new Error('The text has a tree.');
  const at = { file, node };
  return new Fleet(
    [{ file, at, items: [], nodes: [], rows, broken: new Set(), byItem: true }],
    true,
    [],
    before,
  );
}

const plain = ({ byRole, doubtful }: Cells) => ({
  doubtful,
  cells: [...byRole.values()]
    .flatMap((byGroup) => [...byGroup.values()])
    .sort((a, b) => Number(a.servers[0]) - Number(b.servers[0])),
});

const row: fc.Arbitrary<ServerRow> = fc.oneof(
  fc.record({ role: fc.constantFrom('A', 'B'), group: fc.constantFrom('R1', 'R2') }),
  fc.record({ role: fc.constant('A'), hypervisorId: fc.constantFrom('h1', 'h2') }),
  fc.record({
    role: fc.constant('B'),
    group: fc.constantFrom('R1', 'R2'),
    id: fc.constantFrom('h1', 'h2'),
  }),
  fc.constantFrom<ServerRow>({ role: 'A' }, { group: 'R1' }, { role: 'A', unknown: ['group'] }),
);

test('cells are after any edits what they would be anew', () => {
  const step = fc.record({ at: fc.nat(9), to: row, isNew: fc.boolean() });
  fc.assert(
    fc.property(fc.array(row, { minLength: 10, maxLength: 10 }), fc.array(step), (first, steps) => {
      let rows = first;
      let fleet = fleetOf(rows);
      cellsOf(fleet);
      for (const { at, to, isNew } of steps) {
        rows = isNew ? rows.toSpliced(at, 0, to) : rows.with(at, to);
        fleet = fleetOf(rows, fleet);
        expect(plain(cellsOf(fleet))).toEqual(plain(cellsOf(fleetOf(rows))));
      }
    }),
  );
});

test('a server that moves leaves the cells of others as they are', () => {
  const rows: ServerRow[] = [
    { role: 'A', group: 'R1' },
    { role: 'A', group: 'R2' },
    { role: 'B', group: 'R1' },
    { role: 'B', group: 'R1' },
  ];
  const before = fleetOf(rows);
  const servers = (fleet: Fleet, role: string, group: string) =>
    cellsOf(fleet).byRole.get(role)?.get(group)?.servers;
  const kept = servers(before, 'A', 'R1');
  const after = fleetOf(rows.with(3, { role: 'A', group: 'R2' }), before);
  expect(servers(after, 'A', 'R2')).toEqual([1, 3]);
  expect(servers(after, 'B', 'R1')).toEqual([2]);
  expect(kept).toEqual([0]);
  expect(servers(after, 'A', 'R1')).toBe(kept);
});

test('a virtual machine without a group is where its hypervisor is', () => {
  const guest = { role: 'A', hypervisorId: 'host' };
  const rows: ServerRow[] = [{ id: 'host', role: 'B', group: 'R1' }, guest];
  const guests = (fleet: Fleet) => [...(cellsOf(fleet).byRole.get('A') ?? [])].map(([group]) => group);
  const before = fleetOf(rows);
  expect(guests(before)).toEqual(['R1']);
  const moved = fleetOf(rows.with(0, { id: 'host', role: 'B', group: 'R2' }), before);
  expect(guests(moved)).toEqual(['R2']);
  const alone = fleetOf(rows.with(0, { id: 'host', role: 'B' }), moved);
  expect(guests(alone)).toEqual([undefined]);
  expect(guests(fleetOf(rows.with(1, { ...guest, group: 'R3' }), alone))).toEqual(['R3']);
});

test.each<[string, ServerRow]>([
  ['gone', { id: 'other', role: 'B', group: 'R1' }],
  ['a virtual machine', { id: 'host', role: 'B', hypervisorId: 'other' }],
  ['in a group that cannot be read', { id: 'host', role: 'B', unknown: ['group'] }],
])('nobody knows where a virtual machine is whose hypervisor is %s', (_, host) => {
  const { byRole, doubtful } = cellsOf(fleetOf([host, { role: 'A', hypervisorId: 'host' }]));
  expect(byRole.has('A')).toBe(false);
  expect(doubtful).toBeGreaterThan(0);
});
