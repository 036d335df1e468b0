/** The page of `installer/backend-unused`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { goodVsa, vsaExample } from './storage-examples.js';

export const docs: RuleDocs = {
  summary: 'A back end has a section, but is not enabled.',
  why: 'Block Storage starts only the back ends in `enabled_backends`. The section is copied, but no volume is created on this array.',
  source: 'JSON page 1.1, sections vsa and 3par',
  ...vsaExample({ 'vsa.cluster_2': { ...goodVsa.cluster_1, hplefthand_clustername: 'cluster2' } }),
};
