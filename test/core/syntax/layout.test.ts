/** Where lines begin and end, whatever ends them. */
import { describe, expect, test } from 'vitest';
import { lineEndOf, lineStartOf } from '../../../server/src/core/syntax/layout.js';

describe.each([
  ['LF', 'ab\ncd\n'],
  ['CR', 'ab\rcd\r'],
])('lines that end with %s', (_, text) => {
  test('begin behind it', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((at) => lineStartOf(text, at))).toEqual([0, 0, 0, 3, 3, 3, 6]);
  });
  test('end before it', () => {
    expect([0, 2, 3, 5, 6].map((at) => lineEndOf(text, at))).toEqual([2, 2, 5, 5, 6]);
  });
});

test('lines that end with CRLF', () => {
  const text = 'ab\r\ncd';
  expect([0, 2, 4, 5, 6].map((at) => lineStartOf(text, at))).toEqual([0, 0, 4, 4, 4]);
  expect([0, 2, 4].map((at) => lineEndOf(text, at))).toEqual([2, 2, 6]);
});

test('an empty first line begins at the beginning', () => {
  expect([lineStartOf('\na', 0), lineStartOf('\na', 1), lineStartOf('', 0)]).toEqual([0, 1, 0]);
});
