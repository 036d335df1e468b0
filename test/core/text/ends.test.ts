/** What stands at the end of a text. */
import { expect, test } from 'vitest';
import { numberAtEnd, tailOf } from '../../../server/src/core/text/ends.js';

test.each([
  ['port12', 'port', '12'],
  ['a1b', 'a1b', ''],
  ['42', '', '42'],
  ['', '', ''],
])('%o ends with a number or not', (name, stem, digits) => {
  expect(numberAtEnd(name)).toEqual({ stem, digits });
});

test('the tail begins behind the last other character', () => {
  expect(tailOf('ab, ,', /[\s,]/)).toBe(2);
  expect(tailOf('ab', /[\s,]/)).toBe(2);
  expect(tailOf(' ', /\s/)).toBe(0);
});
