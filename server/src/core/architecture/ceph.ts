/** The parts of a Ceph cluster beside Helion OpenStack 1.1, as `cephcluster.csv` lists them. Source: Ceph cluster configuration page 1.1. */

export interface CephType {
  readonly name: string;
  /** What runs on such a node, as one Markdown sentence. */
  readonly purpose: string;
  /** How many fields its line has. */
  readonly columns: readonly number[];
}

export const cephTypes: readonly CephType[] = [
  { name: 'mon-master', purpose: 'The monitor that is set up first.', columns: [4] },
  { name: 'mon', purpose: 'A further monitor.', columns: [4] },
  { name: 'osd', purpose: 'A data disk with the disk of its journal.', columns: [8] },
  { name: 'admin', purpose: 'The node from which the cluster is administered.', columns: [4] },
  { name: 'radosgw-master', purpose: 'The object gateway that is set up first.', columns: [4] },
  { name: 'radosgw', purpose: 'A further object gateway.', columns: [4] },
  // The published sample lists clients without a user.
  { name: 'controllers', purpose: 'A controller of the overcloud, as a client.', columns: [3, 4] },
  { name: 'computes', purpose: 'A compute node of the overcloud, as a client.', columns: [3, 4] },
  { name: 'seed', purpose: 'The seed VM, from which the scripts run.', columns: [3] },
];

/** The columns of a line, in their order; the last four are only in the lines of data disks. */
export const cephColumns = [
  'ip',
  'identifier',
  'type',
  'user',
  'osd-partition-type',
  'osd-disk',
  'journal-partition-type',
  'journal-disk',
] as const;

/** How many fields a line of the file has from which the machines of Ceph are provisioned. Source: automated Ceph installation page 1.1. */
export const cephMachineColumns = 10;

/** The identifiers that gateways must have. */
export const gatewayIdentifiers: readonly string[] = ['rados-1', 'rados-2'];
