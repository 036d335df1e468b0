/** Where a plain YAML reader stops, and which keys it has read before. */
import { expect, test } from 'vitest';
import { yamlErrors } from '../../../server/src/core/syntax/yaml-errors.js';

test('a text that can be read has no errors', () => {
  expect(yamlErrors('a: 1\nb: [1, 2]\n')).toEqual({ unreadable: [], duplicates: [] });
});

test('a key that is there twice is told at the second', () => {
  expect(yamlErrors('a: 1\nb: 2\na: 3\n')).toEqual({ unreadable: [], duplicates: [10] });
});

test('a quote that is not closed is told where it begins', () => {
  expect(yamlErrors('a: "1\nb: 2\n').unreadable).toEqual([3]);
});

test('errors are told in the order of the text', () => {
  const { unreadable } = yamlErrors('a: 1\nbb\nc: 2\n\td: 3\n');
  expect(unreadable.length).toBeGreaterThan(1);
  expect(unreadable).toEqual(unreadable.toSorted((a, b) => a - b));
});

test('a text that is nested without end has none', () => {
  expect(yamlErrors('[ '.repeat(100_000))).toEqual({ unreadable: [], duplicates: [] });
});
