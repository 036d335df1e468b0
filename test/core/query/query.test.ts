/** Queries run when an input that they read changed, and at no other time. */
import { describe, expect, test } from 'vitest';
import {
  backdated,
  type Input,
  QueryStore,
  type Revision,
  recordRead,
  unrecorded,
} from '../../../server/src/core/query/query.js';

/** A revision of inputs that are words. */
function revision(versions: Readonly<Record<Input, unknown>>): Revision {
  return { id: {}, versionOf: (input) => versions[input] };
}

/** A query that reads inputs, and says how often it was run. */
function counted(...inputs: Input[]) {
  let count = 0;
  return () => {
    for (const input of inputs) recordRead(input);
    return ++count;
  };
}

const QUERY = {};
const OTHER = {};
const OUTERMOST = {};

describe('a query', () => {
  test('runs once for each revision', () => {
    const store = new QueryStore();
    const networks = counted('networks');
    const first = revision({ networks: 1 });
    expect([1, 2, 3].map(() => store.get(first, QUERY, undefined, networks))).toEqual([1, 1, 1]);
  });

  test('is not run again while its dependencies stay, and is when one of them changed', () => {
    const store = new QueryStore();
    const [networks, both] = [counted('networks'), counted('networks', 'groups')];
    const ask = (of: Revision) => [
      store.get(of, QUERY, undefined, networks),
      store.get(of, OTHER, undefined, both),
    ];
    expect(ask(revision({ networks: 1, groups: 1 }))).toEqual([1, 1]);
    expect(ask(revision({ networks: 1, groups: 1 }))).toEqual([1, 1]);
    expect(ask(revision({ networks: 1, groups: 2 }))).toEqual([1, 2]);
    expect(ask(revision({ networks: 2, groups: 2 }))).toEqual([2, 3]);
  });

  test('depends on what it read when it last ran, and no more on what it read before', () => {
    const store = new QueryStore();
    let runs = 0;
    const ask = (way: string, versions: Readonly<Record<Input, unknown>>) =>
      store.get(revision({ way, ...versions }), QUERY, undefined, () => {
        recordRead('way');
        recordRead(way);
        return ++runs;
      });
    expect(ask('left', { left: 1, right: 1 })).toBe(1);
    expect(ask('left', { left: 1, right: 2 })).toBe(1);
    expect(ask('right', { left: 1, right: 2 })).toBe(2);
    expect(ask('right', { left: 2, right: 2 })).toBe(2);
    expect(ask('right', { left: 2, right: 3 })).toBe(3);
  });

  test('is true of each of two revisions that go on from one', () => {
    const store = new QueryStore();
    const networks = counted('networks');
    const ask = (version: string) => store.get(revision({ networks: version }), QUERY, undefined, networks);
    expect([ask('before'), ask('repaired'), ask('before')]).toEqual([1, 2, 3]);
  });

  test('may go on from what it said when that was true', () => {
    const store = new QueryStore();
    const ask = (networks: number) =>
      store.get<readonly number[]>(revision({ networks }), QUERY, undefined, (outdated = []) => {
        recordRead('networks');
        return [...outdated, networks];
      });
    expect([ask(1), ask(1), ask(2)]).toEqual([[1], [1], [1, 2]]);
  });

  test('says what it has to say of each word and each object', () => {
    const store = new QueryStore();
    const [first, second] = [revision({ networks: 1 }), revision({ networks: 2 })];
    const [networks, rack] = [counted('networks'), {}];
    const ask = (of: Revision) => ['a', 'b', rack].map((about) => store.get(of, QUERY, about, networks));
    expect([ask(first), ask(first), ask(second)]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  test('is forgotten once it is no longer true', () => {
    const store = new QueryStore();
    const [networks, groups] = [counted('networks'), counted('groups')];
    const [first, second] = [revision({ networks: 1, groups: 1 }), revision({ networks: 2, groups: 1 })];
    const ask = (of: Revision) => [store.get(of, QUERY, 'a', networks), store.get(of, OTHER, 'a', groups)];
    expect(ask(first)).toEqual([1, 1]);
    store.sweep(second);
    // The revision before would still find what was not forgotten.
    expect(ask(first)).toEqual([2, 1]);
  });
});

describe('nested queries', () => {
  test('depend on what those inside read, also where their memos were there already', () => {
    const store = new QueryStore();
    const [inner, middle, outer] = [counted('networks'), counted('groups'), counted()];
    const askInner = (of: Revision) => store.get(of, QUERY, undefined, inner);
    const askMiddle = (of: Revision) =>
      store.get(of, OTHER, 'rack', () => {
        askInner(of);
        return middle();
      });
    const askAll = (of: Revision) => [
      store.get(of, OUTERMOST, undefined, () => {
        askMiddle(of);
        return outer();
      }),
      askMiddle(of),
      askInner(of),
    ];
    const first = revision({ networks: 1, groups: 1, disks: 1 });
    askInner(first);
    expect(askAll(first)).toEqual([1, 1, 1]);
    expect(askAll(revision({ networks: 1, groups: 1, disks: 2 }))).toEqual([1, 1, 1]);
    expect(askAll(revision({ networks: 1, groups: 2, disks: 2 }))).toEqual([2, 2, 1]);
    expect(askAll(revision({ networks: 2, groups: 2, disks: 2 }))).toEqual([3, 3, 2]);
  });

  test('a query that fails leaves the one around it whole, and is run again', () => {
    const store = new QueryStore();
    const outer = counted('disks');
    let failures = 0;
    const ask = (of: Revision) =>
      store.get(of, QUERY, undefined, () => {
        expect(() =>
          store.get(of, OTHER, undefined, () => {
            recordRead('networks');
            failures++;
            throw new Error('no');
          }),
        ).toThrow('no');
        return outer();
      });
    expect(ask(revision({ disks: 1, networks: 1 }))).toBe(1);
    expect(ask(revision({ disks: 1, networks: 1 }))).toBe(1);
    expect(ask(revision({ disks: 2, networks: 1 }))).toBe(2);
    expect(ask(revision({ disks: 2, networks: 2 }))).toBe(3);
    expect(failures).toBe(3);
  });
});

describe('backdating', () => {
  test('a list that was read anew and holds the same is the one before', () => {
    const before = ['a', 'b'];
    expect(backdated(before, ['a', 'b'])).toBe(before);
    for (const now of [['a'], ['a', 'c'], ['a', 'b', 'c'], ['b', 'a']])
      expect(backdated(before, now)).toBe(now);
    expect(backdated(undefined, before)).toBe(before);
  });

  test('an input that is computed keeps its readers from running while it says the same', () => {
    const store = new QueryStore();
    const reader = counted('parity');
    let derived = 0;
    /** A revision in which one input follows from another. */
    const made = (number: number): Revision => {
      const parity = () =>
        unrecorded(() =>
          store.get(of, QUERY, undefined, () => {
            recordRead('number');
            derived++;
            return number % 2;
          }),
        );
      const of: Revision = {
        id: {},
        versionOf: (input) => (input === 'parity' ? parity() : number),
      };
      return of;
    };
    const ask = (number: number) => {
      const of = made(number);
      return store.get(of, OTHER, undefined, () => {
        of.versionOf('parity');
        return reader();
      });
    };
    expect([ask(1), ask(1), ask(3), ask(4)]).toEqual([1, 1, 1, 2]);
    expect(derived).toBe(3);
  });
});

describe('an incremental query', () => {
  /** Reads an input for each new item only, and says which items it looked at. */
  function selection() {
    const store = new QueryStore();
    let looked: string[] = [];
    return (items: readonly string[], versions: Readonly<Record<Input, unknown>>) => {
      looked = [];
      const value = store.advance<readonly string[]>(revision(versions), QUERY, (before = []) => {
        for (const item of items) {
          if (before.includes(item)) continue;
          recordRead(item);
          looked.push(item);
        }
        return items;
      });
      return { value, looked };
    };
  }

  test('looks at the difference alone while what it read stays', () => {
    const ask = selection();
    const versions = { a: 1, b: 1, c: 1 };
    expect(ask(['a', 'b'], versions)).toEqual({ value: ['a', 'b'], looked: ['a', 'b'] });
    expect(ask(['a', 'b'], versions)).toEqual({ value: ['a', 'b'], looked: [] });
    expect(ask(['a', 'c'], versions)).toEqual({ value: ['a', 'c'], looked: ['c'] });
  });

  test('depends on all that it read since it began, and begins anew when that changed', () => {
    const ask = selection();
    ask(['a', 'b'], { a: 1, b: 1, c: 1 });
    ask(['a', 'b', 'c'], { a: 1, b: 1, c: 1 });
    expect(ask(['a', 'b', 'c'], { a: 1, b: 1, c: 2 }).looked).toEqual(['a', 'b', 'c']);
    expect(ask(['a', 'b', 'c'], { a: 2, b: 1, c: 2 }).looked).toEqual(['a', 'b', 'c']);
    expect(ask(['a', 'b', 'c'], { a: 2, b: 1, c: 2 }).looked).toEqual([]);
  });
});
