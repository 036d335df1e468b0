/** `baremetal/ceph-csv-columns`. */
import { test } from 'vitest';
import { cephCsvColumns } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ceph-csv-columns.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('numbers of fields', () => {
  checkRule(
    cephCsvColumns,
    `
      #- /cephcluster.csv
      172.30.5.95,osd-1,osd,hlinux,xfs,/dev/sdc
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: A line of type 'osd' must have 8 fields, not 6.
      172.30.5.91,mon-2,mon
      ^^^^^^^^^^^^^^^^^^^^^ error: A line of type 'mon' must have 4 fields, not 3.
      172.30.5.88,compute0,computes,hlinux,xfs
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: A line of type 'computes' must have 3 or 4 fields, not 5.
      172.30.5.4,seed0,seed,hlinux
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: A line of type 'seed' must have 3 fields, not 4.
      172.30.5.4,x,unknown,a,b,c
    `,
  );
});

test('one field too many and one too few', () => {
  checkRule(
    cephCsvColumns,
    `
      #- /cephcluster.csv
      172.30.5.90,mon-1,mon-master,hlinux,xfs
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: A line of type 'mon-master' must have 4 fields, not 5.
      | no fix
      172.30.5.95,osd-1,osd,hlinux,xfs,/dev/sdc,xfs
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: A line of type 'osd' must have 8 fields, not 7.
      | no fix
      172.30.5.4,seed0,seed
  `,
  );
});
