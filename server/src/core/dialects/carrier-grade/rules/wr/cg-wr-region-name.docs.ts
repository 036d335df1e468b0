/** The page of `carrier-grade/cg-wr-region-name`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { WR } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'The name of the region is spelt as in the other release.',
  why: 'Services find each other by the name of the region, letter by letter: RegionOne in release 1.1, regionone in 2.0.',
  source: 'Sample files wr.json of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ [`${WR}.region_name`]: 'RegionOne' }),
};
