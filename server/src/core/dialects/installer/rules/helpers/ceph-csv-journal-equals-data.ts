/** Data and journal are on the same disk. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachCephCluster } from '../over.js';
import { docs } from './ceph-csv-journal-equals-data.docs.js';

export const cephCsvJournalEqualsData = defineRule({
  id: 'baremetal/ceph-csv-journal-equals-data',
  severity: 'error',
  docs,
  over: eachCephCluster,
  *check({ parts }) {
    for (const part of parts) {
      const [data, journal] = [part.field('osd-disk'), part.field('journal-disk')];
      if (!data || !journal || data.text !== journal.text) continue;
      yield finding(
        journal.at,
        `The journal cannot use '${journal.text}', the data disk. It needs another disk.`,
        {
          related: [related(data.at, 'The data disk is set here.')],
        },
      );
    }
  },
});
