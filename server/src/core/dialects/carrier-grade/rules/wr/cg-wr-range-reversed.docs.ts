/** The page of `carrier-grade/cg-wr-range-reversed`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { RANGE } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'A range of addresses is reversed.',
  why: 'The KVM region uses the addresses between the two. In the wrong order, the range is empty.',
  source: 'Sample files wr.json; a published draft has this mistake',
  ...cloudExample({
    [`${RANGE}.ip_start_address`]: '10.40.3.99',
    [`${RANGE}.ip_end_address`]: '10.40.3.50',
  }),
};
