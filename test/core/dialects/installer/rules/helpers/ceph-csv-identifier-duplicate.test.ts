/** `baremetal/ceph-csv-identifier-duplicate`. */
import { test } from 'vitest';
import { cephCsvIdentifierDuplicate } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ceph-csv-identifier-duplicate.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('identifiers', () => {
  checkRule(
    cephCsvIdentifierDuplicate,
    `
      #- /cephcluster.csv
      172.30.5.90,mon-1,mon-master,hlinux
      172.30.5.91,mon-1,mon,hlinux
      #           ^^^^^ error: Duplicate identifier 'mon-1'.
      #           | related 1: First used here.
      172.30.5.92,,mon,hlinux
      172.30.5.93,,mon,hlinux
    `,
  );
});

test('the third time too', () => {
  checkRule(
    cephCsvIdentifierDuplicate,
    `
      #- /cephcluster.csv
      172.30.5.90,mon-1,mon-master,hlinux
      172.30.5.91,mon-1,mon,hlinux
      #           ^^^^^ error: Duplicate identifier 'mon-1'.
      #           | related 1: First used here.
      #           | fix: Change to 'mon-2'
      #           | - 172.30.5.91,mon-1,mon,hlinux
      #           | + 172.30.5.91,mon-2,mon,hlinux
      172.30.5.92,mon-1,admin,hlinux
      #           ^^^^^ error: Duplicate identifier 'mon-1'.
      #           | related 1: First used here.
      #           | fix: Change to 'mon-2'
      #           | - 172.30.5.92,mon-1,admin,hlinux
      #           | + 172.30.5.92,mon-2,admin,hlinux
  `,
  );
});
