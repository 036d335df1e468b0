import { expect, test } from 'vitest';
import { readProcessors } from '../../../../../../server/src/core/dialects/input-model/rules/cpu-memory/about-processor-ids.js';

test.each([
  ['0', [0], [], []],
  ['0-2,5', [0, 1, 2, 5], [], []],
  ['2-2', [], [], ['2-2']],
  ['3-1', [], [], ['3-1']],
  ['1-', [], [], ['1-']],
  ['1-2-3', [], [], ['1-2-3']],
  ['a', [], ['a'], []],
  ['1-b', [], ['b'], []],
  ['', [], [''], []],
  ['1234567', [], ['1234567'], []],
])('%s', (text, ids, notNumbers, notRanges) => {
  expect(readProcessors(text)).toEqual({ ids, notNumbers, notRanges });
});

test('a slip of a digit fills no memory', () => {
  expect(readProcessors('0-999999').ids).toHaveLength(4096);
});
