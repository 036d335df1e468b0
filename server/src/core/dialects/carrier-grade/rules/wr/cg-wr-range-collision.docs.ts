/** The page of `carrier-grade/cg-wr-range-collision`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { RANGE } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'A range contains an address that the other region uses.',
  why: 'The non-KVM region assigns addresses from start-address on, and the gateway is in use. Both regions would use the same addresses.',
  source: 'Annotated sample file wr.json',
  ...cloudExample({ [`${RANGE}.ip_end_address`]: '10.40.3.130' }),
};
