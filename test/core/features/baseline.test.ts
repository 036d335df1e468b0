/** What a baseline knows, and how it is written. */
import { describe, expect, test } from 'vitest';
import {
  type KnownFinding,
  knownIn,
  readBaseline,
  writeBaseline,
} from '../../../server/src/core/features/baseline.js';

const one: KnownFinding = { file: 'a/helion.yml', rule: 'plan/vlan-id-duplicate', line: 'vlan-id: 331' };
const other: KnownFinding = { ...one, file: 'b.yml' };

describe('a baseline', () => {
  test('reads as it was written: the same for the same, whatever the order', () => {
    const text = writeBaseline([other, one, one]);
    expect(text).toBe(writeBaseline([one, other, one]));
    expect(text).toBe(
      '{\n  "version": 1,\n  "findings": [\n    {"file":"a/helion.yml","rule":"plan/vlan-id-duplicate","line":"vlan-id: 331","count":2},\n    {"file":"b.yml","rule":"plan/vlan-id-duplicate","line":"vlan-id: 331"}\n  ]\n}\n',
    );
    expect([...(readBaseline(text) ?? new Map()).values()]).toEqual([2, 1]);
    expect(readBaseline(writeBaseline([]))).toEqual(new Map());
  });

  test('knows each as often as it was there', () => {
    const isKnown = knownIn(readBaseline(writeBaseline([one, one])) ?? new Map());
    expect([one, one, one, other].map(isKnown)).toEqual([true, true, false, false]);
    // Asking counts for the one who asks.
    expect(knownIn(readBaseline(writeBaseline([one])) ?? new Map())(one)).toBe(true);
  });

  test.each([
    ['', '[]', 'null', '{}', '{"version":1}', '{"version":2,"findings":[]}'],
    [
      '{"version":1,"findings":{}}',
      '{"version":1,"findings":[null]}',
      '{"version":1,"findings":[{"file":"a","rule":"b"}]}',
    ],
    ['{"version":1,"findings":[{"file":"a","rule":"b","line":"c","count":"1"}]}'],
  ])('is none: %s', (...texts) => {
    for (const text of texts) expect(readBaseline(text)).toBeUndefined();
  });

  test('with a byte order mark is one', () => {
    expect(readBaseline('\uFEFF{"version":1,"findings":[]}')).toEqual(new Map());
  });
});
