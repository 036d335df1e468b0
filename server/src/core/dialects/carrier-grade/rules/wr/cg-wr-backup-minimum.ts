/** The backup storage is below the minimum of the product. */
import { backupMinimumGib } from '../../../../architecture/carrier-grade-servers.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { wholeOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-wr-backup-minimum.docs.js';

export const cgWrBackupMinimum = defineRule({
  id: 'carrier-grade/cg-wr-backup-minimum',
  severity: 'warning',
  docs,
  over: eachVarsFile('wr'),
  *check({ file, properties }) {
    const backup = file.reader.value(properties, 'backup_storage', wholeOf);
    if (backup && backup.value > 0 && backup.value < backupMinimumGib)
      yield finding(
        backup.at,
        `The backup storage should have at least ${backupMinimumGib} GiB, not ${backup.value}.`,
        { fixes: () => changeTo(backup, backupMinimumGib) },
      );
  },
});
