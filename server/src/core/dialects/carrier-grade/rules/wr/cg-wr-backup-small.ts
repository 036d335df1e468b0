/** The backup storage is too small for the backup. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { wholeOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-wr-backup-small.docs.js';

export const cgWrBackupSmall = defineRule({
  id: 'carrier-grade/cg-wr-backup-small',
  severity: 'error',
  docs,
  over: eachVarsFile('wr'),
  *check({ file, properties }) {
    const backup = file.reader.value(properties, 'backup_storage', wholeOf);
    const database = file.reader.value(properties, 'database_storage', wholeOf);
    const images =
      file.reader.value(properties, 'shared_instance_storage', wholeOf) ??
      file.reader.value(properties, 'image_storage', wholeOf);
    if (!backup || !database || !images) return;
    const needed = database.value + images.value;
    if (backup.value >= needed) return;
    yield finding(
      backup.at,
      `The backup storage must have at least ${needed} GiB (database ${database.value}, images ${images.value}), not ${backup.value}.`,
      { fixes: () => changeTo(backup, needed) },
    );
  },
});
