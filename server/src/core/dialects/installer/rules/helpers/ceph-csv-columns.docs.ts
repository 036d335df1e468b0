/** The page of `baremetal/ceph-csv-columns`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, OSD, SOURCE } from './ceph-examples.js';

export const docs: RuleDocs = {
  summary: 'A line has another number of fields than its type needs.',
  why: 'A data disk (osd) has eight fields, the seed three, and every other node four; only clients may go without a user. The scripts take each field by its place, so a missing one moves all that follow.',
  source: SOURCE,
  byHand: 'the disks that the line does not name are known only to the person who built them in.',
  ...example(2, OSD),
};
