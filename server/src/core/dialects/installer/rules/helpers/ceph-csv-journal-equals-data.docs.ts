/** The page of `baremetal/ceph-csv-journal-equals-data`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, OSD } from './ceph-examples.js';

export const docs: RuleDocs = {
  summary: 'Data and journal are on the same disk.',
  why: 'The scripts partition the journal disk, which destroys the data on it.',
  source: 'Ceph cluster configuration page 1.1: the journal has its own disk',
  byHand: 'look up on the machine which disk is free for the journal.',
  ...example(2, `${OSD},xfs,/dev/sdc`),
};
