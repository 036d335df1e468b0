/** The page of plan/growth-period. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { GROWTH } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'The plan for growth ends before it begins.',
  why: 'How long the addresses last is counted from `from` to `until`.',
  source: 'Format of the plan',
  byHand: 'only a person knows how far the plan reaches.',
  ...example(GROWTH, { good: 'until: 2029-12', bad: 'until: 2026-12' }),
};
