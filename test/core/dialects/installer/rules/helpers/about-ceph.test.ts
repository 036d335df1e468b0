/** `cephcluster.csv`. */
import { describe, expect, test } from 'vitest';
import { hover } from '../../../../../../server/src/core/index.js';
import { analysisOf, checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const columns = { id: 'baremetal/ceph-csv-columns' };
const gateway = { id: 'baremetal/ceph-csv-rados-id' };
const partition = { id: 'baremetal/ceph-csv-journal-partition' };
const sameDisk = { id: 'baremetal/ceph-csv-journal-equals-data' };
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

test('a good cluster', () => {
  expect(analysisOf('my-cephcluster.csv', `${good.join('\n')}\n`).findings()).toEqual([]);
});

test('numbers of fields', () => {
  checkRule(
    columns,
    `
      #- /cephcluster.csv
      172.30.5.95,osd-1,osd,hlinux,xfs,/dev/sdc
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: A line of the type 'osd' has 8 fields, not 6.
      172.30.5.91,mon-2,mon
      ^^^^^^^^^^^^^^^^^^^^^ error: A line of the type 'mon' has 4 fields, not 3.
      172.30.5.88,compute0,computes,hlinux,xfs
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: A line of the type 'computes' has 3 or 4 fields, not 5.
      172.30.5.4,seed0,seed,hlinux
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: A line of the type 'seed' has 3 fields, not 4.
      172.30.5.4,x,unknown,a,b,c
    `,
  );
});

describe('gateways', () => {
  test('other names', () => {
    checkRule(
      gateway,
      `
        #- /cephcluster.csv
        172.30.5.93,rados-1,radosgw-master,hlinux
        172.30.5.94,gateway,radosgw,hlinux
        #           ^^^^^^^ error: A gateway is called 'rados-1' or 'rados-2', not 'gateway'.
        #           | fix: Change to 'rados-2'
      `,
    );
  });

  test('the only one', () => {
    checkRule(
      gateway,
      `
        #- /cephcluster.csv
        172.30.5.93,rados-1,radosgw,hlinux
        #                   ^^^^^^^ error: The only gateway must be of the type 'radosgw-master'.
        #                   | fix: Change to 'radosgw-master'
      `,
    );
    checkFix(
      gateway,
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
    checkSilent(gateway, cluster(...lines));
  });
});

describe('disks', () => {
  test.each([
    ['/dev/sdb1', '/dev/sdb'],
    ['/dev/vdb2', '/dev/vdb'],
    ['/dev/nvme0n1p1', '/dev/nvme0n1'],
    ['/dev/cciss/c0d1p3', '/dev/cciss/c0d1'],
  ])('a journal on %s', (written, disk) => {
    checkRule(
      partition,
      `${cluster(osd('/dev/sdc', written)).trimEnd()}\n${' '.repeat(osd('/dev/sdc', '').length)}${'^'.repeat(written.length)} error: '${written}' is a partition; write the whole disk '${disk}' for the journal.`,
    );
    checkFix(
      partition,
      cluster(osd('/dev/sdc', written)),
      `Change to '${disk}'`,
      cluster(osd('/dev/sdc', disk)),
    );
  });

  test.each(['/dev/sdb', '/dev/nvme0n1', '/dev/disk/by-id/wwn-0x5000', ''])('silent: %j', (journal) => {
    checkSilent(partition, cluster(osd('/dev/sdc', journal)));
  });

  test('data and journal on one', () => {
    checkRule(
      sameDisk,
      `
        #- /cephcluster.csv
        172.30.5.95,osd-1,osd,hlinux,xfs,/dev/sdc,xfs,/dev/sdc
        #                                             ^^^^^^^^ error: '/dev/sdc' is the data disk already; the journal needs another one.
        #                                             | related 1: The data disk.
        172.30.5.95,osd-2,osd,hlinux,xfs,/dev/sdd,xfs,/dev/sdb
        172.30.5.95,osd-3,osd,hlinux,xfs,,xfs,
      `,
    );
  });
});

test('a hover tells what a column is', () => {
  const analysis = analysisOf('cephcluster.csv', `${good.join('\n')}\n`);
  expect(hover(analysis, good[0]?.indexOf('mon-master') ?? 0)?.markdown).toContain(
    'The monitor that is set up first.',
  );
});
