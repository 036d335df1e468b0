/** The page of plan/growth-period. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { GROWTH } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'The plan for growth is reversed.',
  why: 'The growth is spread evenly from `from` to `until`.',
  source: 'Format of the plan',
  byHand: 'only you know how far ahead the plan looks.',
  ...example(GROWTH, { good: 'until: 2029-12', bad: 'until: 2026-12' }),
};
