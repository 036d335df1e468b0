/** The page of `installer/backend-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { goodVsa, vsaExample } from './storage-examples.js';

export const docs: RuleDocs = {
  summary: 'A back end is enabled twice.',
  why: 'The lists of `vsa` and `3par` are joined into one. If a name occurs twice, Block Storage starts two services for one array, which disrupt each other.',
  source: 'JSON page 1.1, sections vsa and 3par: the lists are joined',
  ...vsaExample({ vsa: { ...goodVsa, DEFAULT: { enabled_backends: ['cluster_1', 'cluster_1'] } } }),
};
