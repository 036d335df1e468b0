/** The page of `plan/vlan-range-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxPlan, example } from '../../examples.js';
import { IDS } from './vlan-range-examples.js';

export const docs: RuleDocs = {
  summary: 'A range of VLAN ids cannot be read, or exceeds the valid ids.',
  why: 'A range is two VLAN ids with a dash between them. Ids go from 1 to 4094; 0 and 4095 are reserved.',
  source: IDS,
  ...example(esxPlan, { good: 'vlan-range: 500-1000', bad: 'vlan-range: 500-5000' }),
};
