/** Kinds of servers move on with an edit, and are then what they would be if all servers were sorted anew. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ServerRow } from '../../../../../server/src/core/dialects/input-model/model/server.js';
import {
  type Kind,
  ServerKinds,
} from '../../../../../server/src/core/dialects/input-model/model/server-kinds.js';
import { commonItems } from '../../../../../server/src/core/text/common-items.js';

const pathOf = ({ role, group }: ServerRow) => [role, group];

function move(kinds: ServerKinds, rows: readonly ServerRow[]): void {
  const { start, tail } = commonItems(kinds.rows, rows);
  kinds.moveTo(rows, { start, end: rows.length - tail, oldEnd: kinds.rows.length - tail }, pathOf);
}

/** This servers of each kind, the first kind of the list first. */
function parts(kinds: ServerKinds): readonly (readonly number[])[] {
  const all = kinds.since(0);
  for (const kind of all) expect(kinds.firstIn(kind)).toBe(kinds.allIn(new Set([kind]))[0]);
  return all.map((kind) => kinds.allIn(new Set([kind]))).sort((a, b) => Number(a[0]) - Number(b[0]));
}

const row: fc.Arbitrary<ServerRow> = fc.record({
  role: fc.constantFrom('A', 'B'),
  group: fc.constantFrom('R1', 'R2', 'R3'),
});

const step = fc.record({ at: fc.nat(30), remove: fc.nat(4), insert: fc.array(row, { maxLength: 4 }) });

describe('kinds of servers', () => {
  test('are after any edits what they would be anew', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), fc.array(step, { maxLength: 12 }), (first, steps) => {
        let rows: readonly ServerRow[] = first;
        const kinds = new ServerKinds();
        move(kinds, rows);
        for (const { at, remove, insert } of steps) {
          rows = [...rows.slice(0, at), ...insert, ...rows.slice(at + remove)];
          move(kinds, rows);
          const anew = new ServerKinds();
          move(anew, rows);
          expect(parts(kinds)).toEqual(parts(anew));
        }
      }),
    );
  });

  test('stay the same as long as servers are of them, and are told apart from those that are new', () => {
    const a: ServerRow = { role: 'A', group: 'R1' };
    const other: ServerRow = { role: 'A', group: 'R1' };
    const b: ServerRow = { role: 'B' };
    const kinds = new ServerKinds();
    move(kinds, [a, a]);
    const [first] = kinds.since(0) as [Kind];
    const { youngest } = kinds;
    move(kinds, [a, other]);
    expect(kinds.since(youngest)).toEqual([]);
    expect(kinds.has(first)).toBe(true);
    move(kinds, [b, b]);
    expect(kinds.has(first)).toBe(false);
    expect(kinds.since(youngest)).toHaveLength(1);
    move(kinds, [a]);
    expect(kinds.has(first)).toBe(false);
  });
});
