/** Dicts and sets of Python 2.7: what its hash function says, where growth moves entries, what copies change. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  PythonDict,
  PythonSet,
  pythonList,
} from '../../../../../server/src/core/dialects/input-model/prediction/python-order.js';

/** The hash of a text by its definition, with whole numbers. */
function byDefinition(text: string): bigint {
  const mask = (1n << 64n) - 1n;
  const codes = [...text].map((character) => BigInt(character.codePointAt(0) ?? 0));
  if (codes.length === 0) return 0n;
  let x = (codes[0] ?? 0n) << 7n;
  for (const code of codes) x = ((x * 1000003n) & mask) ^ code;
  x ^= BigInt(codes.length);
  return x === mask ? mask - 1n : x;
}

/** Keys with slots of their own in a table of this many are in the order of their hashes there. */
function expectOrder(keys: readonly string[], slots: bigint): void {
  const slot = (key: string) => Number(byDefinition(key) & (slots - 1n));
  expect(new Set(keys.map(slot)).size, keys.join()).toBe(keys.length);
  expect(PythonSet.of(keys).keys()).toEqual([...keys].sort((a, b) => slot(a) - slot(b)));
}

test('texts of all kinds are ordered by the definition of the hash', () => {
  // The known value of hash('a') on 64 bits.
  expect(byDefinition('a')).toBe(12416037344n);
  expectOrder(['AZ1', 'AZ2', 'x'.repeat(200)], 8n);
  expectOrder(['MANAGEMENT-NET', '\u{1f600} smile', 'Zürich', ''], 8n);
});

test('a table of eight slots is ordered by the last bits of the hash', () => {
  const set = PythonSet.of(['AZ3', 'AZ2', 'AZ1']);
  expect(set.keys()).toEqual(['AZ1', 'AZ2', 'AZ3']);
  const slot = (key: string) => Number(byDefinition(key) & 7n);
  const keys = ['a', 'b', 'c', 'd'];
  expect(PythonSet.of(keys).keys()).toEqual([...keys].sort((a, b) => slot(a) - slot(b)));
});

test('the sixth entry makes the table grow to 32 slots, which orders them anew', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
  const slot = (key: string) => Number(byDefinition(key) & 31n);
  expect(PythonDict.of(keys.map((key) => [key, 1] as const)).keys()).toEqual(
    [...keys].sort((a, b) => slot(a) - slot(b)),
  );
});

test('a copy makes room for all at once and may have another order', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
  const slot = (key: string) => Number(byDefinition(key) & 15n);
  // Six entries one by one end in 32 slots, a copy of six in 16.
  expect(PythonSet.from(PythonSet.of(keys)).keys()).toEqual([...keys].sort((a, b) => slot(a) - slot(b)));
});

test('what was taken out leaves its slot to the next that passes it', () => {
  const set = PythonSet.of(['a', 'i']);
  set.delete('a');
  expect(set.keys()).toEqual(['i']);
  set.add('a');
  expect(set.has('a')).toBe(true);
  expect(set.size).toBe(2);
  for (let round = 0; round < 100; round++) {
    set.add(`x${round}`);
    set.delete(`x${round}`);
  }
  expect([...set.keys()].sort()).toEqual(['a', 'i']);
});

test('texts are written as Python does', () => {
  expect(pythonList(['A', "it's", 'a\\b'])).toBe(`['A', "it's", 'a\\\\b']`);
});

interface Vector {
  readonly kind: 'set' | 'dict';
  readonly ops: readonly (readonly ['+' | '-', string])[];
  readonly order: readonly string[];
  readonly other: readonly string[];
  readonly copy: readonly string[];
  readonly and?: readonly string[];
  readonly or?: readonly string[];
  readonly minus?: readonly string[];
  readonly update?: readonly string[];
  readonly setOf?: readonly string[];
}

interface Vectors {
  readonly vectors: readonly Vector[];
}

const file = '../shared/tools/pyorder/vectors.json';
const isThere = existsSync(file);

describe.skipIf(!isThere)(
  `vectors of the interpreter${isThere ? '' : ` (skipped: there is no '${file}')`}`,
  () => {
    const { vectors }: Vectors = isThere ? JSON.parse(readFileSync(file, 'utf8')) : { vectors: [] };

    test('sets', () => {
      for (const { ops, order, other, copy, and, or, minus } of vectors.filter(
        ({ kind }) => kind === 'set',
      )) {
        const set = new PythonSet();
        for (const [op, key] of ops) op === '+' ? set.add(key) : set.delete(key);
        const second = PythonSet.of(other);
        expect(set.keys()).toEqual(order);
        expect(PythonSet.from(set).keys()).toEqual(copy);
        expect(set.union(second).keys()).toEqual(or);
        expect(set.intersection(second).keys()).toEqual(and);
        expect(set.minus(second).keys()).toEqual(minus);
      }
    });

    test('dicts', () => {
      for (const { ops, order, other, copy, update, setOf } of vectors.filter(
        ({ kind }) => kind === 'dict',
      )) {
        const dict = new PythonDict<number>();
        for (const [op, key] of ops) op === '+' ? dict.set(key, 1) : dict.delete(key);
        expect(dict.keys()).toEqual(order);
        expect(dict.copy().keys()).toEqual(copy);
        expect(PythonSet.from(dict).keys()).toEqual(setOf);
        const changed = dict.copy();
        changed.update(PythonDict.of(other.map((key) => [key, 1] as const)));
        expect(changed.keys()).toEqual(update);
      }
    });
  },
);
