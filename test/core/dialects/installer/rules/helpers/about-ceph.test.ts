/** `cephcluster.csv` as a whole. */
import { expect, test } from 'vitest';
import { hover } from '../../../../../../server/src/core/index.js';
import { analysisOf } from '../../../../../support/check-rule.js';

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

test('a hover tells what a column is', () => {
  const analysis = analysisOf('cephcluster.csv', `${good.join('\n')}\n`);
  expect(hover(analysis, good[0]?.indexOf('mon-master') ?? 0)?.markdown).toContain(
    'The monitor that is set up first.',
  );
});
