/** The journal is a partition. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachCephCluster } from '../over.js';
import { docs } from './ceph-csv-journal-partition.docs.js';

export const cephCsvJournalPartition = defineRule({
  id: 'baremetal/ceph-csv-journal-partition',
  severity: 'error',
  docs,
  over: eachCephCluster,
  *check({ parts }) {
    for (const part of parts) {
      const journal = part.field('journal-disk');
      const disk = journal && diskOf(journal.text);
      if (!journal || disk === undefined) continue;
      yield finding(
        journal.at,
        `'${journal.text}' is a partition; write the whole disk '${disk}' for the journal.`,
        { fixes: () => changeTo(journal, disk) },
      );
    }
  },
});

/** The disk that a partition is on; undefined for a whole disk, and for names of another kind. */
function diskOf(partition: string): string | undefined {
  const [, disk, numbered] =
    /^(\/dev\/(?:sd|vd|hd|xvd)[a-z]+)\d+$|^(\/dev\/(?:nvme\d+n\d+|mmcblk\d+|cciss\/c\d+d\d+))p\d+$/.exec(
      partition,
    ) ?? [];
  return disk ?? numbered;
}
