/** The page of `baremetal/ceph-csv-journal-equals-data`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, OSD } from './ceph-examples.js';

export const docs: RuleDocs = {
  summary: 'Data and journal are on the same disk.',
  why: 'The scripts divide the disk of the journals into partitions, and destroy the data that is put on it.',
  source: 'Ceph cluster configuration page 1.1: the journal has its own disk',
  byHand: 'which disk is left for the journal is shown by the machine alone.',
  ...example(2, `${OSD},xfs,/dev/sdc`),
};
