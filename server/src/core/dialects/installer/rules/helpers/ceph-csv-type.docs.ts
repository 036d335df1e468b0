/** The page of `baremetal/ceph-csv-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, SOURCE } from './ceph-examples.js';

export const docs: RuleDocs = {
  summary: 'The type of a line is unknown.',
  why: 'The type says what is set up on the node. The scripts ignore a node of an unknown type, so the cluster lacks it.',
  source: SOURCE,
  ...example(0, '172.30.5.90,mon-master-1,monitor,hlinux'),
};
