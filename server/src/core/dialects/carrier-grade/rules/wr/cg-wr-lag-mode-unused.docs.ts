/** The page of `carrier-grade/cg-wr-lag-mode-unused`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { INTERFACE } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'A plain interface has a mode of link aggregation.',
  why: 'Without aggregation, the mode has no effect. It is probably left over.',
  source: 'Sample files wr.json',
  ...cloudExample({ [`${INTERFACE}.lag_mode`]: 4 }),
};
