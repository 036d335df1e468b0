/** What is late once is forgiven, and what is late again rests. */
import { expect, test } from 'vitest';
import { BUDGET, createRequestBudgets } from '../../server/src/lsp/request-budgets.js';

test('a request that is late twice in a row rests, and the others do not', () => {
  let now = 0;
  const budgets = createRequestBudgets(() => now);
  expect(budgets.took('hover', BUDGET + 1)).toBe(false);
  expect(budgets.isResting('hover')).toBe(false);
  expect(budgets.took('hover', BUDGET + 1)).toBe(true);
  expect(budgets.isResting('hover')).toBe(true);
  expect(budgets.isResting('outline')).toBe(false);
  now += 10 * (BUDGET + 1);
  expect(budgets.isResting('hover')).toBe(false);
  // It has to be in time now.
  expect(budgets.took('hover', BUDGET + 1)).toBe(true);
});

test('a request that was late once and is in time again is forgiven', () => {
  const budgets = createRequestBudgets(() => 0);
  for (const ms of [BUDGET + 1, 1, BUDGET + 1, BUDGET]) expect(budgets.took('hover', ms)).toBe(false);
  expect(budgets.isResting('hover')).toBe(false);
});
