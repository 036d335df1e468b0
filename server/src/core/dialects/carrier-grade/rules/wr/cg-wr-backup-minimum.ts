import { backupMinimumGib } from '../../../../architecture/carrier-grade-servers.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { wholeOf } from '../../model/read-values.js';
import { changeTo } from '../define.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-wr-backup-minimum.docs.js';

export const cgWrBackupMinimum = defineRule({
  id: 'carrier-grade/cg-wr-backup-minimum',
  severity: 'warning',
  docs,
  over: eachVarsFile('wr'),
  *check({ file, properties: map }) {
    const backup = file.reader.value(map, 'backup_storage', wholeOf);
    if (backup && backup.value > 0 && backup.value < backupMinimumGib)
      yield finding(
        backup.at,
        `The backup storage should have at least ${backupMinimumGib} GiB, not ${backup.value}.`,
        { fixes: () => [changeTo(file, backup, backupMinimumGib)] },
      );
  },
});
