/** Edits of several rounds become one set of edits of the first text. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  composeEdits,
  type EditFor,
  offsetBefore,
  trimmedEdit,
} from '../../../server/src/core/text/compose-edits.js';
import { applyEdits, areDisjoint } from '../../../server/src/core/text/text-edit.js';

const edit = (start: number, end: number, newText: string, cause = 'x'): EditFor<string> => ({
  span: { start, end },
  newText,
  causes: [cause],
});

/** Some edits of a text of some length that lie apart, as places between 0 and 1. */
const rounds = fc.array(
  fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), fc.string({ maxLength: 3 })), {
    maxLength: 5,
  }),
  { maxLength: 5 },
);

function apart(text: string, wanted: readonly (readonly [number, number, string])[]): EditFor<string>[] {
  const edits: EditFor<string>[] = [];
  const places = wanted.map(
    ([at, length, newText]) => [Math.round(at * text.length), length, newText] as const,
  );
  for (const [start, length, newText] of places.toSorted((a, b) => a[0] - b[0])) {
    const last = edits.at(-1)?.span;
    if (last && (start < last.end || start === last.start)) continue;
    edits.push(edit(start, Math.min(text.length, start + length), newText, newText));
  }
  return edits;
}

test('one after the other they make the same text as together, and never overlap', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), rounds, (first, wanted) => {
      let text = first;
      let done: readonly EditFor<string>[] = [];
      for (const round of wanted) {
        const edits = apart(text, round);
        done = composeEdits(done, text, edits);
        text = applyEdits(text, edits);
        expect(areDisjoint(done)).toBe(true);
        expect(applyEdits(first, done)).toBe(text);
        for (const { causes } of edits) expect(done.flatMap((each) => each.causes)).toContain(causes[0]);
      }
      const trimmed = done.flatMap((each) => trimmedEdit(first, each) ?? []);
      expect(applyEdits(first, trimmed)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

describe('what edits come from', () => {
  test('is kept apart where they lie apart', () => {
    const done = composeEdits([edit(0, 1, 'AAA', 'a')], 'AAAbcd', [edit(5, 6, 'D', 'd')]);
    expect(done).toEqual([edit(0, 1, 'AAA', 'a'), edit(3, 4, 'D', 'd')]);
  });
  test('is told together where a later one changes what an earlier one wrote', () => {
    const done = composeEdits([edit(1, 2, 'xyz', 'a')], 'axyzc', [edit(2, 5, '-', 'b')]);
    expect(done).toEqual([{ ...edit(1, 3, 'x-'), causes: ['a', 'b'] }]);
  });
});

test('a place in the newest text is found in the first one', () => {
  const done = [edit(2, 4, 'abcdef'), edit(8, 8, 'xx')];
  expect([0, 2, 5, 8, 11, 12, 13, 14, 15].map((offset) => offsetBefore(done, offset))).toEqual([
    0, 2, 2, 4, 7, 8, 8, 8, 9,
  ]);
});

describe('an edit is trimmed', () => {
  const trimmed = (before: string, after: string) => {
    const made = trimmedEdit(before, edit(0, before.length, after));
    return made && [before.slice(made.span.start, made.span.end), made.newText];
  };
  test.each([
    ['to the words that differ', 'a: untagged # why', 'a: tagged # why', ['untagged', 'tagged']],
    ['to the lines that differ', 'a\nb\nc\n', 'a\nB\nc\n', ['b', 'B']],
    ['and never within CRLF', 'a\r\nb', 'a\nb', ['a\r\n', 'a\n']],
    ['with its line end kept whole', 'a\r\nb\r\n', 'a\r\nB\r\n', ['b', 'B']],
    ['to what is inserted', 'a\nc\n', 'a\nb\nc\n', ['', 'b\n']],
  ])('%s', (_, before, after, expected) => {
    expect(trimmed(before, after)).toEqual(expected);
  });
  test('away where nothing differs', () => {
    expect(trimmed('a b', 'a b')).toBeUndefined();
  });
});
