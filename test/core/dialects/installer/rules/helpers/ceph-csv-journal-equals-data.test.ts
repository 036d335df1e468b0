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
      #                                             ^^^^^^^^ error: The journal cannot use '/dev/sdc', the data disk. It needs another disk.
      #                                             | related 1: The data disk is set here.
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
      #                                             ^^^^^^^^ error: The journal cannot use '/dev/sdb', the data disk. It needs another disk.
      #                                             | related 2: The data disk is set here.
      #                                             | no fix
  `,
  );
});
