/** The page of `carrier-grade/cg-wr-range-collision`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { RANGE } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'A range holds an address that the other region uses.',
  why: 'The non-KVM region gives addresses out from start-address upwards, and the gateway is taken; both regions would use the same ones.',
  source: 'Annotated sample file wr.json',
  ...cloudExample({ [`${RANGE}.ip_end_address`]: '10.40.3.130' }),
};
