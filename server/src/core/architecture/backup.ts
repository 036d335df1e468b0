/**
 * What the backup and restore scripts cover, and how workloads are backed up.
 */

interface BackupTarget {
  readonly name: string;
  readonly title: string;
  /** Why it is in the scope, as one Markdown sentence. */
  readonly purpose: string;
  readonly source: string;
}

const SOURCE = 'Technical overview 1.1, Backup and Restore nodes';

export const backupTargets: readonly BackupTarget[] = [
  {
    name: 'seed-vm',
    title: 'Seed VM',
    purpose: 'There is one only, without HA; the undercloud is deployed and repaired from it.',
    source: SOURCE,
  },
  {
    name: 'undercloud',
    title: 'Undercloud',
    purpose: 'There is one only, without HA; it knows every node of the overcloud.',
    source: SOURCE,
  },
  {
    name: 'overcloud-management-controller',
    title: 'Overcloud management controller',
    purpose: 'It runs the singleton services such as Sherpa, which the other controllers do not.',
    source: SOURCE,
  },
  {
    name: 'mysql',
    title: 'MySQL database of the controller cluster',
    purpose: 'It contains the state of every service of the overcloud.',
    source: SOURCE,
  },
];

/** The way workloads are backed up: VM instances, volumes and their snapshots go to object storage. */
export const workloadBackup = {
  name: 'object-storage',
  title: 'Object Storage service',
  needs: 'swift',
  source: `${SOURCE}: workload instances, volumes and snapshots`,
} as const;
