/** Repetitions, each with the first of its kind. */
import { expect, test } from 'vitest';
import { repeated } from '../../../../server/src/core/rules/kit/repeated.js';

const item = (name: string | undefined, at: number) => ({ name, at });
const found = (items: readonly { readonly name: string | undefined; readonly at: number }[]) =>
  [...repeated(items, ({ name }) => name)].map(({ key, first, again }) => [key, first.at, again.at]);

test('each repetition is told with the first one, in the order of the items', () => {
  const items = ['a', 'b', 'a', 'c', 'b', 'a'].map(item);
  expect(found(items)).toEqual([
    ['a', 0, 2],
    ['b', 1, 4],
    ['a', 0, 5],
  ]);
});

test('what has no key repeats nothing, and neither does the same object', () => {
  const [one, other] = [item('a', 0), item(undefined, 1)];
  expect(found([one, other, one, other, item(undefined, 2)])).toEqual([]);
  expect(found([item('', 0), item('', 1)])).toEqual([['', 0, 1]]);
});
