/** The page of `baremetal/ceph-csv-identifier-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, SOURCE } from './ceph-examples.js';

export const docs: RuleDocs = {
  summary: 'Two lines have the same identifier.',
  why: 'The scripts identify the parts of the cluster by their identifiers, which must be unique.',
  source: SOURCE,
  ...example(1, '172.30.5.93,mon-master-1,mon,hlinux'),
};
