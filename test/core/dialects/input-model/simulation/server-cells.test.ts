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
