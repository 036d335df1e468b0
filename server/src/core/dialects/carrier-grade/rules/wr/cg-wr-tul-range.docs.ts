/** The page of `carrier-grade/cg-wr-tul-range`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { WR } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'The underlay range of the KVM region is not on the tenant network.',
  why: 'The virtual switches of the KVM region reach the others through the tenant underlay, with addresses of this range.',
  source: 'Sample files wr.json and environment.json',
  ...cloudExample({ [`${WR}.tul_ip_end_address`]: '10.40.66.99' }),
};
