/** The page of `plan/vlan-range-reversed`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxPlan, example } from '../../examples.js';
import { IDS } from './vlan-range-examples.js';

export const docs: RuleDocs = {
  summary: 'A range of VLAN ids is reversed.',
  why: 'The lower id comes first. A reversed range contains no ids, so tenant networks cannot be created.',
  source: IDS,
  ...example(esxPlan, { good: 'vlan-range: 500-1000', bad: 'vlan-range: 1000-500' }),
};
