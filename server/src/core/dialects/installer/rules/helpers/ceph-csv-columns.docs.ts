/** The page of `baremetal/ceph-csv-columns`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, OSD, SOURCE } from './ceph-examples.js';

export const docs: RuleDocs = {
  summary: 'A line has the wrong number of fields for its type.',
  why: 'A data disk (osd) has eight fields, the seed three, and every other node four; only clients can omit the user. The scripts identify fields by their position, so a missing one shifts all fields after it.',
  source: SOURCE,
  byHand: 'only you know the disks that are missing from the line.',
  ...example(2, OSD),
};
