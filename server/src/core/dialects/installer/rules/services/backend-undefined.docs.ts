/** The page of `installer/backend-undefined`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { goodVsa, vsaExample } from './storage-examples.js';

export const docs: RuleDocs = {
  summary: 'An enabled back end has no section.',
  why: 'Block Storage reads the driver and the address of the array from the section with this name. Without it, the volume service does not start.',
  source: 'JSON page 1.1, sections vsa and 3par',
  ...vsaExample({ vsa: { ...goodVsa, DEFAULT: { enabled_backends: ['cluster_1', 'gold_array'] } } }),
};
