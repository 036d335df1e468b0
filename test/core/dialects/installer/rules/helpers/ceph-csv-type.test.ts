/** `baremetal/ceph-csv-type`. */
import { test } from 'vitest';
import { cephCsvType } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ceph-csv-type.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const cluster = (...lines: readonly string[]) => `#- /cephcluster.csv\n${lines.join('\n')}\n`;

test('types', () => {
  checkRule(
    cephCsvType,
    `
      #- /cephcluster.csv
      172.30.5.90,mon-1,mon_master,hlinux
      #                 ^^^^^^^^^^ error: Unknown node type 'mon_master'. Did you mean 'mon-master'?
      #                 | preferred fix: Change to 'mon-master'
      172.30.5.91,db-1,database,hlinux
      #                ^^^^^^^^ error: Unknown node type 'database'. Expected 'mon-master', 'mon', 'osd', 'admin', 'radosgw-master', 'radosgw', 'controllers', 'computes' or 'seed'.
      172.30.5.92,short
      # 172.30.5.93,a,remark
    `,
  );
  checkFix(
    cephCsvType,
    cluster('172.30.5.95,x,ods,hlinux'),
    "Change to 'osd'",
    cluster('172.30.5.95,x,osd,hlinux'),
  );
});

test('a misspelt type, and another word', () => {
  checkRule(
    cephCsvType,
    `
      #- /cephcluster.csv
      172.30.5.90,mon-1,mon-mastr,hlinux
      #                 ^^^^^^^^^ error: Unknown node type 'mon-mastr'. Did you mean 'mon-master'?
      #                 | preferred fix: Change to 'mon-master'
      #                 | - 172.30.5.90,mon-1,mon-mastr,hlinux
      #                 | + 172.30.5.90,mon-1,mon-master,hlinux
      172.30.5.91,db-1,database,hlinux
      #                ^^^^^^^^ error: Unknown node type 'database'. Expected 'mon-master', 'mon', 'osd', 'admin', 'radosgw-master', 'radosgw', 'controllers', 'computes' or 'seed'.
      #                | no fix
  `,
  );
});

test('every type that there is', () => {
  checkSilent(
    cephCsvType,
    `
      #- /cephcluster.csv
      172.30.5.90,x0,mon-master,hlinux
      172.30.5.91,x1,mon,hlinux
      172.30.5.92,x2,osd,hlinux
      172.30.5.93,x3,admin,hlinux
      172.30.5.94,x4,radosgw-master,hlinux
      172.30.5.95,x5,radosgw,hlinux
      172.30.5.96,x6,controllers,hlinux
      172.30.5.97,x7,computes,hlinux
      172.30.5.98,x8,seed,hlinux
  `,
  );
});

test('what runs on the node, in more words', () => {
  checkRule(
    cephCsvType,
    `
      #- /cephcluster.csv
      172.30.5.90,mon-1,Monitor,hlinux
      #                 ^^^^^^^ error: Unknown node type 'Monitor'. Did you mean 'mon'?
      #                 | fix: Change to 'mon'
      #                 | - 172.30.5.90,mon-1,Monitor,hlinux
      #                 | + 172.30.5.90,mon-1,mon,hlinux
    `,
  );
});
