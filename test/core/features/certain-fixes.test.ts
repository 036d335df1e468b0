/** Which fixes leave no choice, and why findings are left whose fixes are not applied. */
import { expect, test } from 'vitest';
import { whyLeft } from '../../../server/src/core/features/certain-fixes.js';
import type { Finding } from '../../../server/src/core/index.js';

const own = 'file:///a.yml';
const other = 'file:///b.yml';
type Offered = ReturnType<Finding['fixes']>[number];
const fix = (uri: string, isCertain: boolean): Offered => ({
  title: 'Change it',
  isCertain,
  edits: [{ uri, span: { start: 0, end: 1 }, newText: 'x' }],
});
const finding = (...fixes: readonly Offered[]): Finding => ({
  rule: 'plan/unknown-key',
  severity: 'error',
  uri: own,
  span: { start: 0, end: 1 },
  message: 'Wrong.',
  related: [],
  fixes: () => fixes,
});

test.each([
  ['no fix', [], 'none'],
  ['a fix that may not be meant', [fix(own, false)], 'choice'],
  ['two fixes that may both be meant', [fix(own, true), fix(own, true)], 'choice'],
  ['a fix in another file', [fix(other, true), fix(own, false)], 'elsewhere'],
  ['a fix that was not applied all the same', [fix(own, true), fix(own, false)], 'harm'],
])('%s', (_, fixes, reason) => {
  expect(whyLeft(finding(...fixes), [own])).toBe(reason);
});

test('a fix in another file is one as others where that may be edited', () => {
  expect(whyLeft(finding(fix(other, true)), [own, other])).toBe('harm');
});
