/** The page of `baremetal/ceph-csv-journal-partition`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, OSD, SOURCE } from './ceph-examples.js';

export const docs: RuleDocs = {
  summary: 'The journal is a partition before the disks are partitioned.',
  why: 'The scripts partition the journal disk themselves and add the number of the partition to the name. With a number in the file, they look for a disk that does not exist. After that step the numbers are right: a file in which at least half of the journals have a number, each only once on a host, is not reported.',
  source: SOURCE,
  ...example(2, `${OSD},xfs,/dev/sdb1`),
};
