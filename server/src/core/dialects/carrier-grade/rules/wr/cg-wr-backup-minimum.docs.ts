/** The page of `carrier-grade/cg-wr-backup-minimum`. */

import { backupMinimumGib } from '../../../../architecture/carrier-grade-servers.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { WR } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'The backup storage is below the minimum of the product.',
  why: `The KVM region requires at least ${backupMinimumGib} GiB for backups.`,
  source: 'Planning guide of the KVM region, storage',
  ...cloudExample({ [`${WR}.backup_storage`]: 100, [`${WR}.shared_instance_storage`]: 40 }),
};
