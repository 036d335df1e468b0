/** `baremetal/ceph-csv-journal-partition`. */
import { test } from 'vitest';
import { cephCsvJournalPartition } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ceph-csv-journal-partition.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const WHOLE = ['/dev/sdy', '/dev/sdz'].map(
  (data) => `172.30.5.96,${data.slice(-1)},osd,hlinux,xfs,${data},xfs,/dev/sda`,
);
const cluster = (...lines: readonly string[]) => `#- /cephcluster.csv\n${[...WHOLE, ...lines].join('\n')}\n`;
const osd = (data: string, journal: string) => `172.30.5.95,osd-1,osd,hlinux,xfs,${data},xfs,${journal}`;

test.each([
  ['/dev/sdb1', '/dev/sdb'],
  ['/dev/vdb2', '/dev/vdb'],
  ['/dev/nvme0n1p1', '/dev/nvme0n1'],
  ['/dev/cciss/c0d1p3', '/dev/cciss/c0d1'],
])('a journal on %s', (written, disk) => {
  checkRule(
    cephCsvJournalPartition,
    `${cluster(osd('/dev/sdc', written)).trimEnd()}\n${' '.repeat(osd('/dev/sdc', '').length)}${'^'.repeat(written.length)} error: The journal must be a whole disk, not the partition '${written}'. Write '${disk}'.`,
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
      172.30.5.96,osd-8,osd,hlinux,xfs,/dev/sdc,xfs,/dev/sda
      172.30.5.96,osd-9,osd,hlinux,xfs,/dev/sdd,xfs,/dev/sda
      172.30.5.95,osd-1,osd,hlinux,xfs,/dev/sdc1,xfs,/dev/nvme0n1p12
      #                                              ^^^^^^^^^^^^^^^ error: The journal must be a whole disk, not the partition '/dev/nvme0n1p12'. Write '/dev/nvme0n1'.
      #                                              | fix: Change to '/dev/nvme0n1'
      #                                              | - 172.30.5.95,osd-1,osd,hlinux,xfs,/dev/sdc1,xfs,/dev/nvme0n1p12
      #                                              | + 172.30.5.95,osd-1,osd,hlinux,xfs,/dev/sdc1,xfs,/dev/nvme0n1
  `,
  );
});

test('after the disks were divided each journal has a number of its own', () => {
  const divided = ['c', 'd', 'e'].map(
    (letter, index) =>
      `172.30.7.${index < 2 ? 11 : 12},osd-${letter},osd,hlinux,xfs,/dev/sd${letter},xfs,/dev/sdb${index < 2 ? index + 9 : 9}`,
  );
  const whole = '172.30.7.13,osd-f,osd,hlinux,xfs,/dev/sdf,xfs,/dev/sdb';
  checkSilent(cephCsvJournalPartition, `#- /cephcluster.csv\n${divided.join('\n')}\n`);
  // A disk that is added later is divided later.
  checkSilent(cephCsvJournalPartition, `#- /cephcluster.csv\n${[...divided, whole].join('\n')}\n`);
});

test('the script gives no partition twice', () => {
  checkRule(
    cephCsvJournalPartition,
    `
      #- /cephcluster.csv
      172.30.7.11,osd-1,osd,hlinux,xfs,/dev/sdc,xfs,/dev/sdb1
      #                                             ^^^^^^^^^ error: The journal must be a whole disk, not the partition '/dev/sdb1'. Write '/dev/sdb'.
      172.30.7.11,osd-2,osd,hlinux,xfs,/dev/sdd,xfs,/dev/sdb1
      #                                             ^^^^^^^^^ error: The journal must be a whole disk, not the partition '/dev/sdb1'. Write '/dev/sdb'.
      172.30.7.12,osd-3,osd,hlinux,xfs,/dev/sdc,xfs,/dev/sdb1
  `,
  );
});
