/** The page of plan/growth-shrinks. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { GROWTH } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'A planned size is smaller than the current one.',
  why: 'The plan for growth says how large the cloud becomes. A smaller number was probably not updated when the cloud grew.',
  source: 'Format of the plan',
  ...example(GROWTH, { good: '  compute: 20', bad: '  compute: 2' }),
};
