/** The types of lines in `cephcluster.csv`, with how many fields each has. Source: Ceph cluster configuration page 1.1. */
export const cephTypes: readonly { readonly name: string; readonly columns: readonly number[] }[] = [
  { name: 'mon-master', columns: [4] },
  { name: 'mon', columns: [4] },
  { name: 'osd', columns: [8] },
  { name: 'admin', columns: [4] },
  { name: 'radosgw-master', columns: [4] },
  { name: 'radosgw', columns: [4] },
  // Clients are listed without a user, too.
  { name: 'controllers', columns: [3, 4] },
  { name: 'computes', columns: [3, 4] },
  { name: 'seed', columns: [3] },
];
