/** Examples that several pages about Ceph show. */
const FILE = 'cephcluster.csv';

const GOOD = [
  '172.30.5.90,mon-master-1,mon-master,hlinux',
  '172.30.5.93,rados-1,radosgw-master,hlinux',
  '172.30.5.95,ceph-osd-1,osd,hlinux,xfs,/dev/sdc,xfs,/dev/sdb',
  '172.30.5.95,ceph-osd-2,osd,hlinux,xfs,/dev/sdd,xfs,/dev/sdb',
  '172.30.5.95,ceph-osd-3,osd,hlinux,xfs,/dev/sde,xfs,/dev/sdb',
  '172.30.5.4,seed0,seed',
];

/** A data disk without its journal. */
export const OSD = '172.30.5.95,ceph-osd-1,osd,hlinux,xfs,/dev/sdc';

export const SOURCE = 'Ceph cluster configuration page 1.1';

export const example = (line: number, bad: string) => ({
  bad: { [FILE]: `${GOOD.with(line, bad).join('\n')}\n` },
  good: { [FILE]: `${GOOD.join('\n')}\n` },
});
