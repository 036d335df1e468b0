/** `baremetal/ceph-csv-journal-equals-data`. */
import { test } from 'vitest';
import { cephCsvJournalEqualsData } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ceph-csv-journal-equals-data.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('data and journal on one', () => {
  checkRule(
    cephCsvJournalEqualsData,
    `
      #- /cephcluster.csv
      172.30.5.95,osd-1,osd,hlinux,xfs,/dev/sdc,xfs,/dev/sdc
      #                                             ^^^^^^^^ error: '/dev/sdc' is the data disk; the journal needs another disk.
      #                                             | related 1: The data disk.
      172.30.5.95,osd-2,osd,hlinux,xfs,/dev/sdd,xfs,/dev/sdb
      172.30.5.95,osd-3,osd,hlinux,xfs,,xfs,
    `,
  );
});

test('each line by itself', () => {
  checkRule(
    cephCsvJournalEqualsData,
    `
      #- /cephcluster.csv
      172.30.5.95,osd-1,osd,hlinux,xfs,/dev/sdc,xfs,/dev/sdb
      172.30.5.96,osd-2,osd,hlinux,xfs,/dev/sdb,xfs,/dev/sdb
      #                                             ^^^^^^^^ error: '/dev/sdb' is the data disk; the journal needs another disk.
      #                                             | related 2: The data disk.
      #                                             | no fix
  `,
  );
});
