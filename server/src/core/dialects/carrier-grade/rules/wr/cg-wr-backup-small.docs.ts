/** The page of `carrier-grade/cg-wr-backup-small`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { WR } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'The backup storage is too small for the backup.',
  why: 'A backup contains the database and the images. When they are full, it no longer fits.',
  source: 'Annotated sample file wr.json',
  ...cloudExample({ [`${WR}.backup_storage`]: 250 }),
};
