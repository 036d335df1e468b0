/**
 * The journal is a partition before the disks are divided. The script that divides them writes the numbers into the same
 * file, each another one on a disk, so that a file in which most journals have numbers is as that script left it.
 */

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
    const journals = parts.flatMap((part) => {
      const journal = part.field('journal-disk');
      return journal ? [{ journal, disk: diskOf(journal.text), host: part.field('ip')?.text }] : [];
    });
    const divided = journals.filter(({ disk }) => disk !== undefined);
    const isDivided = divided.length * 2 >= journals.length;
    const places = divided.map(({ journal, host }) => `${host} ${journal.text}`);
    for (const { journal, disk, host } of divided) {
      // The script gives no partition twice.
      const isShared = places.filter((place) => place === `${host} ${journal.text}`).length > 1;
      if (disk === undefined || (isDivided && !isShared)) continue;
      yield finding(
        journal.at,
        `The journal must be a whole disk, not the partition '${journal.text}'. Write '${disk}'.`,
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
