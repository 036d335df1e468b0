/** Some targets of the backup have details and others do not. */

import { appendToList } from '../../../../rules/kit/append-to-list.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { placeOfKey } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { docs } from './backup-detail-missing.docs.js';

export const backupDetailMissing = defineRule({
  id: 'plan/backup-detail-missing',
  severity: 'warning',
  docs,
  over: thePlan,
  *check({ backup }) {
    const details = backup?.details;
    if (!backup || details?.state !== 'written' || !details.complete || !backup.targets.complete) return;
    const told = details.items.flatMap(({ target }) => target?.value ?? []);
    if (told.length < details.items.length) return;
    for (const { value: target } of backup.targets.items) {
      if (told.includes(target)) continue;
      yield finding(placeOfKey(backup.section, 'details'), `'details' has no entry for '${target}'.`, {
        fixes: () =>
          appendToList(backup.section, 'details', { target }, { title: `Add an entry for '${target}'` }),
      });
    }
  },
});
