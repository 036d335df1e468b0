/** The page of `carrier-grade/cg-wr-storage-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { WR } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'A storage size is not a number.',
  why: 'Sizes are whole numbers of GiB without quotes and units; the KVM region is configured with them as they are.',
  source: 'Sample files wr.json',
  ...cloudExample({ [`${WR}.database_storage`]: '50 GiB' }),
};
