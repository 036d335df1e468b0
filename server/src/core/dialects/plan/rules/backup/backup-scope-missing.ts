/** The backup does not include one of the four parts that the scripts for backup and restore cover. */
import { backupTargets } from '../../../../architecture/backup.js';
import { lists } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { placeOfKey } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { docs } from './backup-scope-missing.docs.js';

export const backupScopeMissing = defineRule({
  id: 'plan/backup-scope-missing',
  severity: 'warning',
  docs,
  over: thePlan,
  *check(model) {
    const { file, backup } = model;
    if (backup?.targets.state !== 'written') return;
    const { targets, section } = backup;
    for (const { name } of backupTargets) {
      if (lists(targets, name) !== false) continue;
      yield finding(
        placeOfKey(section, 'targets'),
        `Missing backup target '${name}', one of the four that the scripts cover.`,
        { fixes: () => addItem(file, targets, name) },
      );
    }
  },
});
