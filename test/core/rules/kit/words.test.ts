/** Counts, lists and quotes as messages have them. */
import { expect, test } from 'vitest';
import { capital, counted, listed, plural, quoted } from '../../../../server/src/core/rules/kit/words.js';

test('one is one, and everything else is many', () => {
  expect([0, 1, 2, 21, 1n, 10n ** 30n].map((count) => plural(count, 'address', 'addresses'))).toEqual([
    'addresses',
    'address',
    'addresses',
    'addresses',
    'address',
    'addresses',
  ]);
  expect([counted(1, 'server'), counted(3, 'server'), counted(2n, 'proxy', 'proxies')]).toEqual([
    '1 server',
    '3 servers',
    '2 proxies',
  ]);
});

test('lists end with a word and no comma before it', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => listed(words))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  expect([quoted([]), quoted(['a']), quoted(['a', 'b'], 'or'), quoted(['a', 'b', 'c'])]).toEqual([
    '',
    "'a'",
    "'a' or 'b'",
    "'a', 'b' and 'c'",
  ]);
});

test('a sentence begins with a capital letter', () => {
  expect([capital('the plan'), capital("'x' is"), capital('')]).toEqual(['The plan', "'x' is", '']);
});
