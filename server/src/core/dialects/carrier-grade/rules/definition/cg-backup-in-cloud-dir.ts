/** The cloud directory contains a copy of a file. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theDirectory } from '../over.js';
import { docs } from './cg-backup-in-cloud-dir.docs.js';

export const cgBackupInCloudDir = defineRule({
  id: 'carrier-grade/cg-backup-in-cloud-dir',
  severity: 'warning',
  docs,
  over: theDirectory,
  *check({ files, definition }) {
    if (definition?.path !== 'definition.json') return;
    for (const { path, head } of files) {
      if (!/[-_.](old|copy|bak|backup|orig|save[d]?)\d*\.json$|\.json[-_.~]|(^|\/)copy[-_ ]of/i.test(path))
        continue;
      yield finding(head, `'${path}' looks like a copy; keep copies outside the directories of clouds.`);
    }
  },
});
