/** The page of `carrier-grade/cg-segment-id-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'A segment id has no quotes.',
  why: 'Every published file has it as text, and the processor joins it with other text.',
  source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ [`${NETWORKS}.0.segment-id`]: 403 }),
};
