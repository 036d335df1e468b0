/** The page of `carrier-grade/cg-wr-range-outside`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { RANGE } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'A range is not inside the subnet of its network.',
  why: 'The regions share the network; addresses outside its subnet reach none of its hosts.',
  source: 'Sample files wr.json and environment.json',
  ...cloudExample({ [`${RANGE}.ip_end_address`]: '10.40.30.99' }),
};
