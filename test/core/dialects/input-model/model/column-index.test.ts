/** An index that was revised says the same as one that was made anew. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ColumnIndex } from '../../../../../server/src/core/dialects/input-model/model/column-index.js';
import {
  exchanged,
  lowerBound,
} from '../../../../../server/src/core/dialects/input-model/simulation/sorted.js';

function said(index: ColumnIndex) {
  return {
    all: [...index],
    keys: [...index.keys()],
    size: index.size,
    repeated: [...index.repeated()].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

describe('a column of servers', () => {
  test('is indexed by its values, in the order of the servers', () => {
    const index = ColumnIndex.of(['b', undefined, 'a', 'b']);
    expect(said(index)).toEqual({
      all: [
        ['b', [0, 3]],
        ['a', [2]],
      ],
      keys: ['b', 'a'],
      size: 2,
      repeated: [['b', [0, 3]]],
    });
    expect(index.get('c')).toBeUndefined();
    expect(index.has('a')).toBe(true);
  });

  test('forgets a value that its last server has no more', () => {
    const index = ColumnIndex.of(['a', 'b']).revised([{ index: 0, from: 'a', to: 'b' }]);
    expect(index.has('a')).toBe(false);
    expect(index.get('a')).toBeUndefined();
    expect(said(index)).toEqual(said(ColumnIndex.of(['b', 'b'])));
  });

  test('leaves the index before as it was', () => {
    const before = ColumnIndex.of(['a', 'b']);
    before.revised([{ index: 0, from: 'a', to: 'c' }]);
    expect(said(before)).toEqual(said(ColumnIndex.of(['a', 'b'])));
  });

  test('says after any changes what it would say anew', () => {
    const value = fc.option(
      fc.nat(90).map((number) => `v${number}`),
      { nil: undefined },
    );
    const step = fc.uniqueArray(fc.record({ at: fc.nat(119), to: value }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ at }) => at,
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 80, maxLength: 160 }), (steps) => {
        const cells: (string | undefined)[] = Array.from({ length: 120 }, () => undefined);
        let index = ColumnIndex.of(cells);
        for (const changes of steps) {
          const made = changes.map(({ at, to }) => ({ index: at, from: cells[at], to }));
          for (const { at, to } of changes) cells[at] = to;
          index = index.revised(made);
        }
        expect(said(index)).toEqual(said(ColumnIndex.of(cells)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a sorted list', () => {
  const byNumber = (a: number, b: number) => a - b;

  test('finds the first value that is not below', () => {
    expect([0, 2, 3, 9].map((value) => lowerBound([1, 2, 2, 5], value, byNumber))).toEqual([0, 1, 3, 4]);
  });

  test('exchanges one of each, and what is not there not at all', () => {
    expect(exchanged([1, 2, 2, 5], [2, 4], [3, 0], byNumber)).toEqual([0, 1, 2, 3, 5]);
  });
});
