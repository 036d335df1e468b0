/** The page of `plan/listed-twice`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A service, backup target or kind of block storage is listed twice.',
  why: 'The second entry has no effect. Often another name was meant, which is now missing.',
  source: 'The format of plans: these lists are sets of names',
  ...example(kvmPlan, { good: '[seed-vm, undercloud,', bad: '[seed-vm, undercloud, seed-vm,' }),
};
