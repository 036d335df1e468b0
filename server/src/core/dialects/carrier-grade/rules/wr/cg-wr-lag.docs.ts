/** The page of `carrier-grade/cg-wr-lag`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { INTERFACE } from './wr-examples.js';

export const docs: RuleDocs = {
  summary:
    'An aggregated interface does not have the ports or the mode for it, or a plain one has several ports.',
  why: 'Link aggregation joins two or more ports in a mode; without it an interface is one port.',
  source: 'Annotated sample file wr.json',
  ...cloudExample({ [`${INTERFACE}.lag_interface`]: 'Y', [`${INTERFACE}.lag_mode`]: 4 }),
};
