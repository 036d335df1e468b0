/** `baremetal/ceph-csv-journal-partition`. */
import { test } from 'vitest';
import { cephCsvJournalPartition } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ceph-csv-journal-partition.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const cluster = (...lines: readonly string[]) => `#- /cephcluster.csv\n${lines.join('\n')}\n`;
const osd = (data: string, journal: string) => `172.30.5.95,osd-1,osd,hlinux,xfs,${data},xfs,${journal}`;

test.each([
  ['/dev/sdb1', '/dev/sdb'],
  ['/dev/vdb2', '/dev/vdb'],
  ['/dev/nvme0n1p1', '/dev/nvme0n1'],
  ['/dev/cciss/c0d1p3', '/dev/cciss/c0d1'],
])('a journal on %s', (written, disk) => {
  checkRule(
    cephCsvJournalPartition,
    `${cluster(osd('/dev/sdc', written)).trimEnd()}\n${' '.repeat(osd('/dev/sdc', '').length)}${'^'.repeat(written.length)} error: '${written}' is a partition; write the whole disk '${disk}' for the journal.`,
  );
  checkFix(
    cephCsvJournalPartition,
    cluster(osd('/dev/sdc', written)),
    `Change to '${disk}'`,
    cluster(osd('/dev/sdc', disk)),
  );
});

test.each(['/dev/sdb', '/dev/nvme0n1', '/dev/disk/by-id/wwn-0x5000', ''])('silent: %j', (journal) => {
  checkSilent(cephCsvJournalPartition, cluster(osd('/dev/sdc', journal)));
});

test('the number goes, and nothing else', () => {
  checkRule(
    cephCsvJournalPartition,
    `
      #- /cephcluster.csv
      172.30.5.95,osd-1,osd,hlinux,xfs,/dev/sdc1,xfs,/dev/nvme0n1p12
      #                                              ^^^^^^^^^^^^^^^ error: '/dev/nvme0n1p12' is a partition; write the whole disk '/dev/nvme0n1' for the journal.
      #                                              | fix: Change to '/dev/nvme0n1'
      #                                              | - 172.30.5.95,osd-1,osd,hlinux,xfs,/dev/sdc1,xfs,/dev/nvme0n1p12
      #                                              | + 172.30.5.95,osd-1,osd,hlinux,xfs,/dev/sdc1,xfs,/dev/nvme0n1
  `,
  );
});
