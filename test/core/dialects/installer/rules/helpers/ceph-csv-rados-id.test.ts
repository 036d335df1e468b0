/** `baremetal/ceph-csv-rados-id`. */
import { describe, test } from 'vitest';
import { cephCsvRadosId } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ceph-csv-rados-id.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const cluster = (...lines: readonly string[]) => `#- /cephcluster.csv\n${lines.join('\n')}\n`;
const osd = (data: string, journal: string) => `172.30.5.95,osd-1,osd,hlinux,xfs,${data},xfs,${journal}`;
const good = [
  '172.30.5.90,mon-1,mon-master,hlinux',
  '172.30.5.91,mon-2,mon,hlinux',
  '172.30.5.92,admin-1,admin,hlinux',
  '172.30.5.93,rados-1,radosgw-master,hlinux',
  '172.30.5.94,rados-2,radosgw,hlinux',
  osd('/dev/sdc', '/dev/sdb'),
  '172.30.5.88,compute0,computes',
  '172.30.5.87,controller0,controllers,hlinux',
  '172.30.5.4,seed0,seed',
];

describe('gateways', () => {
  test('other names', () => {
    checkRule(
      cephCsvRadosId,
      `
        #- /cephcluster.csv
        172.30.5.93,rados-1,radosgw-master,hlinux
        172.30.5.94,gateway,radosgw,hlinux
        #           ^^^^^^^ error: The name of a gateway must be 'rados-1' or 'rados-2', not 'gateway'.
        #           | preferred fix: Change to 'rados-2'
      `,
    );
  });

  test('the only one', () => {
    checkRule(
      cephCsvRadosId,
      `
        #- /cephcluster.csv
        172.30.5.93,rados-1,radosgw,hlinux
        #                   ^^^^^^^ error: The only gateway must be of type 'radosgw-master'.
        #                   | preferred fix: Change to 'radosgw-master'
      `,
    );
    checkFix(
      cephCsvRadosId,
      cluster('172.30.5.93,rados-1,radosgw,hlinux'),
      "Change to 'radosgw-master'",
      cluster('172.30.5.93,rados-1,radosgw-master,hlinux'),
    );
  });

  test.each([
    ['both', good],
    ['one master', good.slice(0, 4)],
    ['none', good.slice(0, 3)],
    [
      'a line of an unknown type may be the master',
      ['1.1.1.1,rados-1,radosgw,u', '1.1.1.2,rados-2,radosgw-mster,u'],
    ],
  ])('silent: %s', (_, lines) => {
    checkSilent(cephCsvRadosId, cluster(...lines));
  });
});

test('both names are free', () => {
  checkRule(
    cephCsvRadosId,
    `
      #- /cephcluster.csv
      172.30.5.93,gate-1,radosgw-master,hlinux
      #           ^^^^^^ error: The name of a gateway must be 'rados-1' or 'rados-2', not 'gate-1'.
      #           | fix: Change to 'rados-1'
      #           | - 172.30.5.93,gate-1,radosgw-master,hlinux
      #           | + 172.30.5.93,rados-1,radosgw-master,hlinux
      #           | fix: Change to 'rados-2'
      #           | - 172.30.5.93,gate-1,radosgw-master,hlinux
      #           | + 172.30.5.93,rados-2,radosgw-master,hlinux
  `,
  );
});

test('the only gateway is no master', () => {
  checkRule(
    cephCsvRadosId,
    `
      #- /cephcluster.csv
      172.30.5.93,rados-2,radosgw,hlinux
      #                   ^^^^^^^ error: The only gateway must be of type 'radosgw-master'.
      #                   | preferred fix: Change to 'radosgw-master'
      #                   | - 172.30.5.93,rados-2,radosgw,hlinux
      #                   | + 172.30.5.93,rados-2,radosgw-master,hlinux
  `,
  );
});

test('the one name that is free', () => {
  checkRule(
    cephCsvRadosId,
    `
      #- /cephcluster.csv
      172.30.5.93,rados-1,radosgw-master,hlinux
      172.30.5.94,gate-2,radosgw,hlinux
      #           ^^^^^^ error: The name of a gateway must be 'rados-1' or 'rados-2', not 'gate-2'.
      #           | preferred fix: Change to 'rados-2'
      #           | - 172.30.5.94,gate-2,radosgw,hlinux
      #           | + 172.30.5.94,rados-2,radosgw,hlinux
  `,
  );
});

test('the master comes second', () => {
  checkSilent(
    cephCsvRadosId,
    `
      #- /cephcluster.csv
      172.30.5.94,rados-2,radosgw,hlinux
      172.30.5.93,rados-1,radosgw-master,hlinux
  `,
  );
});
